package io.kijun.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.generated.Scenario;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Several entries of one key stand in the order of what the record says of each. */
class EntryOrderTests {

  /** What the record says of an entry. */
  private static String text(Evidence entry) {
    Facts facts = new Facts("S-1", null, Map.of(), List.of(entry), List.of(), List.of());
    return new String(FactsRecord.of(facts).canonical(), StandardCharsets.UTF_8);
  }

  private static void assertInOrderOfTexts(List<Evidence> entries) {
    List<String> texts = entries.stream().map(EntryOrderTests::text).toList();
    for (int i = 0; i < entries.size(); i++) {
      for (int j = 0; j < entries.size(); j++) {
        assertThat(Integer.signum(EntryOrder.BY_TEXT.compare(entries.get(i), entries.get(j))))
            .as("%s and %s", texts.get(i), texts.get(j))
            .isEqualTo(Integer.signum(texts.get(i).compareTo(texts.get(j))));
      }
    }
  }

  @Test
  void forGeneratedEntries() {
    List<Evidence> entries = new ArrayList<>();
    for (int seed = 0; entries.size() < 250; seed++) {
      for (Scenario scenario : Scenario.scenarios(seed, 2)) {
        scenario.facts().evidence().forEach(entry -> entries.add(ofOneKey(entry)));
      }
    }
    assertThat(entries.stream().map(EntryOrderTests::text).distinct()).hasSizeGreaterThan(100);
    assertInOrderOfTexts(entries);
  }

  private static Evidence ofOneKey(Evidence entry) {
    return new EvidenceBuilder(entry).key("one.key").build();
  }

  @Test
  void forEntriesThatDifferInOneThing() {
    List<Evidence> entries = new ArrayList<>();
    entries.add(entry().build());
    entries.add(entry().build().withSource("規程集"));
    for (Set<String> words :
        List.of(Set.of("a"), Set.of("a", "b"), Set.of("b"), Set.of("a\"b"), Set.of("取引先"))) {
      EvidenceBuilder audience = entry();
      audience.audience().addAll(words);
      entries.add(audience.build());
      EvidenceBuilder scope = entry();
      scope.scope().addAll(words);
      entries.add(scope.build());
    }
    for (String days : List.of("2025-01-01", "2025-01-01 2025-01-02", "2025-01-01 2026-01-02")) {
      for (Boolean established : List.of(true, false)) {
        EvidenceBuilder dated = entry();
        for (String day : days.split(" ", -1)) {
          dated.performances().add(LocalDate.parse(day));
        }
        entries.add(dated.build());
        entries.add(dated.established(established).build());
      }
    }
    for (String period : List.of("P1Y", "P1Y6M", "P6M")) {
      entries.add(entry().retention(Period.parse(period)).build());
      entries.add(entry().interval(Period.parse(period)).build());
    }
    assertInOrderOfTexts(entries);
  }

  private static EvidenceBuilder entry() {
    return new EvidenceBuilder("one.key");
  }
}
