package io.kijun.core.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.fixture.SmallStandard;
import io.kijun.fixture.SupplierJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordedFactsTests {

  private static Facts compliant() {
    FactsReader reader = new FactsReader(SmallStandard.standard("1.0"));
    return Objects.requireNonNull(reader.read(SupplierJson.compliant()).facts());
  }

  private static final UUID ID = new UUID(0, 1);

  private static RecordedFacts recorded(Facts facts) {
    return new RecordedFacts(ID, FactsRecord.of(facts).canonical());
  }

  private static String record(Facts facts) {
    return new String(FactsRecord.of(facts).canonical(), UTF_8);
  }

  @Test
  void factsReadBackHaveTheSameRecord() {
    assertThat(record(recorded(compliant()).all())).isEqualTo(record(compliant()));
  }

  @Test
  void namesAndFreeTextAreNotInTheRecord() {
    Facts read = recorded(compliant()).all();

    assertThat(read.name()).isNull();
    assertThat(read.evidence()).extracting(Evidence::source).containsOnly(RecordedFacts.ON_RECORD);
    assertThat(read.declarations())
        .extracting(Declaration::reason)
        .containsExactly(RecordedFacts.ON_RECORD);
  }

  @Test
  void onlyWhatIsAskedForIsRead() {
    Set<String> keys = Set.of("policy.review", "backup");
    Facts read = recorded(compliant()).only(keys);

    assertThat(read.evidence())
        .extracting(Evidence::key)
        .containsExactly("backup", "policy.review");
    assertThat(record(read)).isEqualTo(record(FactsSource.of(compliant()).only(keys)));
  }

  @Test
  void anyWordsMayStandInARecord() {
    List<String> words =
        List.of(
            "a",
            "\"key\":\"a\"",
            "{\"audience\":[",
            "],\"profile\":{",
            "\"evidence\":[",
            "\\",
            "a\\\"",
            "},{",
            "方針");
    Map<String, Boolean> profile = new TreeMap<>();
    List<Evidence> evidence = new ArrayList<>();
    for (String word : words) {
      profile.put(word, true);
      evidence.add(entry(word, words));
      evidence.add(entry(word, List.of()));
    }
    Facts facts = new Facts("\"key\":\"a\"", null, profile, evidence, List.of(), List.of());
    for (int some = 0; some < 1 << words.size(); some++) {
      Set<String> keys = new TreeSet<>();
      for (int i = 0; i < words.size(); i++) {
        if ((some >> i & 1) == 1) {
          keys.add(words.get(i));
        }
      }
      assertThat(record(recorded(facts).only(keys)))
          .isEqualTo(record(FactsSource.of(facts).only(keys)));
    }
  }

  private static Evidence entry(String key, List<String> words) {
    Set<String> all = Set.copyOf(words);
    return new Evidence(key, true, new TreeSet<>(), all, all, all, all, null, null, null, null);
  }

  @Test
  void whatIsNoRecordIsRefused() {
    assertThatThrownBy(() -> new RecordedFacts(ID, "{}".getBytes(UTF_8)).all())
        .isInstanceOf(RuntimeException.class);
  }
}
