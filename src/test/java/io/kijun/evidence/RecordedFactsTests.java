package io.kijun.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecordedFactsTests {

  private static Facts compliant() {
    FactsReader reader = new FactsReader(SmallStandard.standard("1.0"));
    return Objects.requireNonNull(reader.read(SupplierJson.compliant()).facts());
  }

  @Test
  void factsReadBackHaveTheSameRecord() {
    byte[] record = FactsRecord.canonical(compliant());

    assertThat(FactsRecord.canonical(RecordedFacts.read(record))).isEqualTo(record);
  }

  @Test
  void namesAndFreeTextAreNotInTheRecord() {
    Facts read = RecordedFacts.read(FactsRecord.canonical(compliant()));

    assertThat(read.name()).isNull();
    assertThat(read.evidence()).extracting(Evidence::source).containsOnlyNulls();
    assertThat(read.declarations())
        .extracting(Declaration::reason)
        .containsExactly(RecordedFacts.REASON);
  }

  @Test
  void whatIsNoRecordIsRefused() {
    assertThatThrownBy(() -> RecordedFacts.read("{}".getBytes(UTF_8)))
        .isInstanceOf(RuntimeException.class);
  }
}
