package io.kijun.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordedFactsTests {

  private static Facts compliant() {
    FactsReader reader = new FactsReader(SmallStandard.standard("1.0"));
    return Objects.requireNonNull(reader.read(SupplierJson.compliant()).facts());
  }

  @Test
  void factsReadBackHaveTheSameRecord() {
    byte[] record = FactsRecord.canonical(compliant());

    assertThat(FactsRecord.canonical(new RecordedFacts(record).all())).isEqualTo(record);
  }

  @Test
  void namesAndFreeTextAreNotInTheRecord() {
    Facts read = new RecordedFacts(FactsRecord.canonical(compliant())).all();

    assertThat(read.name()).isNull();
    assertThat(read.evidence()).extracting(Evidence::source).containsOnlyNulls();
    assertThat(read.declarations())
        .extracting(Declaration::reason)
        .containsExactly(RecordedFacts.REASON);
  }

  @Test
  void onlyWhatIsAskedForIsRead() {
    Set<String> keys = Set.of("policy.review", "backup");
    Facts read = new RecordedFacts(FactsRecord.canonical(compliant())).only(keys);

    assertThat(read.evidence())
        .extracting(Evidence::key)
        .containsExactly("backup", "policy.review");
    assertThat(FactsRecord.canonical(read))
        .isEqualTo(FactsRecord.canonical(FactsSource.of(compliant()).only(keys)));
  }

  @Test
  void whatIsNoRecordIsRefused() {
    assertThatThrownBy(() -> new RecordedFacts("{}".getBytes(UTF_8)).all())
        .isInstanceOf(RuntimeException.class);
  }
}
