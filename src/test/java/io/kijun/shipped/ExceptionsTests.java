package io.kijun.shipped;

import static io.kijun.core.evaluation.EvaluationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever says that there are no exceptions says nothing against what is declared. */
class ExceptionsTests {

  private static final LocalDate AS_OF = LocalDate.parse("2026-11-24");

  static Stream<String> keys() {
    return Shipped.standard().vocabulary().evidence().stream()
        .filter(key -> key.exceptionTo() != null)
        .map(EvidenceKey::key);
  }

  private static Evaluation evaluation(List<Evidence> evidence, List<Declaration> declarations) {
    Facts facts = new Facts("S-1", null, Map.of(), evidence, declarations, List.of());
    return Shipped.evaluator().evaluate(Shipped.evaluator().file(facts, AS_OF));
  }

  private static String itemOf(String key) {
    return Shipped.standard().criteria().stream()
        .filter(row -> row.evidence().equals(key))
        .findFirst()
        .orElseThrow()
        .no();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void noExceptionsAreNoEvidenceAgainstADeclaration(String key) {
    String no = itemOf(key);
    Evidence none = new EvidenceBuilder(key).established(false).source("台帳 2026年度").build();
    Declaration achieved = Declaration.of(no, Verdict.ACHIEVED, null);

    assertThat(evaluation(List.of(none), List.of(achieved)))
        .item(no)
        .isAchieved()
        .restsOn(Assurance.DECLARED)
        .because();
  }

  @Test
  void everyExceptionNamesThePracticeThatItBelongsTo() {
    List<String> all =
        Shipped.standard().vocabulary().evidence().stream().map(EvidenceKey::key).toList();

    assertThat(keys()).hasSizeGreaterThan(10);
    assertThat(Shipped.standard().vocabulary().evidence())
        .extracting(EvidenceKey::exceptionTo)
        .filteredOn(main -> main != null)
        .isSubsetOf(all);
  }
}
