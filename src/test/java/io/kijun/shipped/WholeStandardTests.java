package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import io.kijun.generated.Draft;
import io.kijun.generated.SupplierGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The shipped standard as a whole: nothing given, everything given, one thing taken away. */
class WholeStandardTests {

  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final Facts COMPLIANT =
      SupplierGenerator.compliantFacts(Shipped.standard(), AS_OF);

  private static Evaluation evaluate(Facts facts) {
    return Shipped.evaluator().evaluate(Shipped.evaluator().file(facts, AS_OF));
  }

  private static Facts with(List<Evidence> evidence) {
    return new Facts("S-1", null, COMPLIANT.profile(), evidence, List.of(), COMPLIANT.events());
  }

  @Test
  void nothingGivenNothingAchieved() {
    Evaluation evaluation =
        evaluate(new Facts("S-1", null, Map.of(), List.of(), List.of(), List.of()));
    assertThat(evaluation.items())
        .hasSize(153)
        .allMatch(item -> item.verdict() == Verdict.NOT_ACHIEVED);
    assertThat(evaluation.findings()).allMatch(finding -> finding.cause() == Cause.NO_EVIDENCE);
    assertThat(evaluation.decision().sharing()).isEqualTo(Sharing.RESTRICTED);
    assertThat(evaluation.scores().overall().shown()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void everythingGivenEverythingAchieved() {
    Evaluation evaluation = evaluate(COMPLIANT);
    assertThat(evaluation.items()).allMatch(item -> item.verdict() == Verdict.ACHIEVED);
    assertThat(evaluation.findings())
        .allMatch(finding -> finding.severity().compareTo(Severity.MEDIUM) > 0)
        .noneMatch(finding -> finding.cause().isShortfall());
    assertThat(evaluation.decision().sharing()).isEqualTo(Sharing.ALLOWED);
    assertThat(evaluation.decision().nextLevel()).isNull();
  }

  @Test
  void withoutOnePracticeExactlyWhatNeedsItFalls() {
    for (Evidence taken : COMPLIANT.evidence()) {
      List<Evidence> rest = new ArrayList<>(COMPLIANT.evidence());
      rest.remove(taken);
      Evaluation evaluation = evaluate(with(rest));
      Set<String> expected = criteriaThatNeed(taken.key());
      assertThat(unmet(evaluation)).as(taken.key()).isEqualTo(expected);
      assertThat(notAchieved(evaluation)).as(taken.key()).isEqualTo(itemsHit(expected));
    }
  }

  /** Criteria of which every row that can be met asks for the key. */
  private static Set<String> criteriaThatNeed(String key) {
    Set<String> all = new TreeSet<>();
    Set<String> otherwise = new HashSet<>();
    for (CriterionRow row : Shipped.standard().criteria()) {
      (row.evidence().equals(key) ? all : otherwise).add(row.criterion());
    }
    all.removeAll(otherwise);
    return all;
  }

  private static Set<String> itemsHit(Set<String> criteria) {
    Set<String> hit = new HashSet<>();
    for (CriterionRow row : Shipped.standard().criteria()) {
      if (criteria.contains(row.criterion())) {
        hit.add(row.no());
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Item item : Shipped.standard().items()) {
        if (item.buildsOn().stream().anyMatch(hit::contains)) {
          more |= hit.add(item.no());
        }
      }
    }
    return hit;
  }

  private static Set<String> unmet(Evaluation evaluation) {
    Set<String> unmet = new TreeSet<>();
    for (ItemResult item : evaluation.items()) {
      for (CriterionResult result : item.criteria()) {
        if (result.outcome() != Outcome.MET) {
          unmet.add(result.criterion().id());
        }
      }
    }
    return unmet;
  }

  private static Set<String> notAchieved(Evaluation evaluation) {
    Set<String> fallen = new HashSet<>();
    for (ItemResult item : evaluation.items()) {
      if (item.verdict() != Verdict.ACHIEVED) {
        fallen.add(item.item().no());
      }
    }
    return fallen;
  }

  @Test
  void withoutOneMemberOccasionOrDateExactlyWhatAsksForItFalls() {
    int changes = 0;
    for (int i = 0; i < COMPLIANT.evidence().size(); i++) {
      Evidence entry = COMPLIANT.evidence().get(i);
      for (CriterionRow row : rowsAsking(entry.key())) {
        for (Evidence less : less(entry, row)) {
          List<Evidence> evidence = new ArrayList<>(COMPLIANT.evidence());
          evidence.set(i, less);
          Set<String> fallen = unmet(evaluate(with(evidence)));
          boolean onlyWay = criteriaThatNeed(entry.key()).contains(row.criterion());
          assertThat(fallen).as("%s%n%s", row, less).isSubsetOf(criteriaOf(entry.key()));
          if (onlyWay && alternatives(row) == 1) {
            assertThat(fallen).as("%s%n%s", row, less).contains(row.criterion());
          }
          changes++;
        }
      }
    }
    assertThat(changes).isGreaterThan(700);
  }

  private static List<CriterionRow> rowsAsking(String key) {
    return Shipped.standard().criteria().stream()
        .filter(row -> row.evidence().equals(key))
        .toList();
  }

  private static Set<String> criteriaOf(String key) {
    Set<String> criteria = new TreeSet<>();
    rowsAsking(key).forEach(row -> criteria.add(row.criterion()));
    return criteria;
  }

  private static long alternatives(CriterionRow row) {
    return Shipped.standard().criteria().stream()
        .filter(other -> other.criterion().equals(row.criterion()))
        .count();
  }

  /** The entry with one thing less that the row asks for, in each way that there is. */
  private static List<Evidence> less(Evidence entry, CriterionRow row) {
    List<Evidence> less = new ArrayList<>();
    row.audience()
        .forEach(
            word -> less.add(change(entry).audience(without(entry.audience(), word)).evidence()));
    row.scope()
        .forEach(word -> less.add(change(entry).scope(without(entry.scope(), word)).evidence()));
    row.contents()
        .forEach(
            word -> less.add(change(entry).contents(without(entry.contents(), word)).evidence()));
    row.occasions()
        .forEach(
            word -> less.add(change(entry).occasions(without(entry.occasions(), word)).evidence()));
    if (row.established()) {
      less.add(change(entry).established(null).evidence());
    }
    if (row.cadence() != null && !row.cadence().needsNoDates()) {
      less.add(change(entry).performances(Set.of()).evidence());
    }
    if (row.retention() != null) {
      less.add(change(entry).retention(null).evidence());
    }
    return less;
  }

  private static Set<String> without(Set<String> words, String word) {
    Set<String> fewer = new HashSet<>(words);
    fewer.remove(word);
    return fewer;
  }

  private static Draft change(Evidence entry) {
    return new Draft(entry);
  }

  @Test
  void everyFindingHasTextsInBothLanguagesWithoutOpenPlaces() {
    Evaluation evaluation =
        evaluate(new Facts("S-1", null, Map.of(), List.of(), List.of(), List.of()));
    for (Finding finding : evaluation.findings()) {
      assertThat(finding.message().ja()).isNotBlank().doesNotContain("{");
      assertThat(finding.message().en()).isNotBlank().doesNotContain("{");
      assertThat(finding.advice().ja()).isNotBlank().doesNotContain("{");
      assertThat(finding.advice().en()).isNotBlank().doesNotContain("{");
      assertThat(finding.due()).isAfter(AS_OF);
    }
  }

  @Test
  void optionalItemsHaveNoFindingOfSeverityHigh() {
    Evaluation evaluation =
        evaluate(new Facts("S-1", null, Map.of(), List.of(), List.of(), List.of()));
    Set<String> mandatory = new HashSet<>();
    Shipped.standard().items().stream()
        .filter(item -> item.obligation() == io.kijun.core.standard.Obligation.MANDATORY)
        .forEach(item -> mandatory.add(item.no()));
    assertThat(evaluation.findings())
        .filteredOn(finding -> finding.severity() == Severity.HIGH)
        .isNotEmpty()
        .allMatch(finding -> mandatory.contains(finding.item()));
  }

  @Test
  void theWorkbooksHaveNoProblemsNotEvenWarnings() throws java.io.IOException {
    var files =
        io.kijun.spreadsheet.WorkbookFolder.read(
            java.nio.file.Path.of("decision-tables", "kubota-2.1"));
    assertThat(new io.kijun.sheets.StandardReader().read(files).problems()).isEmpty();
  }
}
