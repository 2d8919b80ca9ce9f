package io.kijun.shipped;

import static io.kijun.core.evaluation.EvaluationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.Columns;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Verdict;
import io.kijun.generated.Draft;
import io.kijun.generated.SupplierGenerator;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
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
    assertThat(evaluation)
        .hasItems(153)
        .everyItemIs(Verdict.NOT_ACHIEVED)
        .everyFinding("NO_EVIDENCE", finding -> finding.cause() == Cause.NO_EVIDENCE)
        .decision()
        .isRestricted();
    assertThat(evaluation.scores().overall().shown()).isEqualByComparingTo(BigDecimal.ZERO);
  }

  @Test
  void everythingGivenEverythingAchieved() {
    Evaluation evaluation = evaluate(COMPLIANT);
    assertThat(evaluation)
        .everyItemIs(Verdict.ACHIEVED)
        .everyFinding("below MEDIUM", finding -> finding.severity().compareTo(Severity.MEDIUM) > 0)
        .everyFinding("no shortfall", finding -> !finding.cause().isShortfall())
        .decision()
        .isAllowed()
        .hasNoNextLevel();
  }

  @Test
  void withoutOnePracticeExactlyWhatNeedsItFalls() {
    for (Evidence taken : COMPLIANT.evidence()) {
      List<Evidence> rest = new ArrayList<>(COMPLIANT.evidence());
      rest.remove(taken);
      Evaluation evaluation = evaluate(with(rest));
      Set<String> expected = criteriaThatNeed(taken.key());
      assertThat(evaluation)
          .as("without " + taken.key())
          .meetsAllCriteriaBut(expected)
          .achievesAllItemsBut(itemsHit(expected));
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

  @Test
  void withoutOneMemberOccasionOrDateExactlyWhatAsksForItFalls() {
    int changes = 0;
    for (int i = 0; i < COMPLIANT.evidence().size(); i++) {
      Evidence entry = COMPLIANT.evidence().get(i);
      for (CriterionRow row : rowsAsking(entry.key())) {
        for (Evidence less : less(entry, row)) {
          List<Evidence> evidence = new ArrayList<>(COMPLIANT.evidence());
          evidence.set(i, less);
          Evaluation evaluation = evaluate(with(evidence));
          boolean onlyWay = criteriaThatNeed(entry.key()).contains(row.criterion());
          assertThat(evaluation)
              .as("%s%n%s", row, less)
              .failsAtMostCriteria(criteriaOf(entry.key()));
          if (onlyWay && alternatives(row) == 1) {
            assertThat(evaluation)
                .as("%s%n%s", row, less)
                .criterion(row.criterion())
                .isNotFullyMet();
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
    Columns.AUDIENCE
        .of(row)
        .forEach(
            word -> less.add(change(entry).audience(without(entry.audience(), word)).evidence()));
    Columns.SCOPE
        .of(row)
        .forEach(word -> less.add(change(entry).scope(without(entry.scope(), word)).evidence()));
    Columns.CONTENTS
        .of(row)
        .forEach(
            word -> less.add(change(entry).contents(without(entry.contents(), word)).evidence()));
    Columns.OCCASIONS
        .of(row)
        .forEach(
            word -> less.add(change(entry).occasions(without(entry.occasions(), word)).evidence()));
    if (Columns.ESTABLISHED.of(row)) {
      less.add(change(entry).established(null).evidence());
    }
    Cadence cadence = Columns.CADENCE.of(row);
    if (cadence != null && !cadence.needsNoDates()) {
      less.add(change(entry).performances(Set.of()).evidence());
    }
    if (Columns.RETENTION.of(row) != null) {
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
        .filter(item -> item.obligation() == Obligation.MANDATORY)
        .forEach(item -> mandatory.add(item.no()));
    assertThat(evaluation.findings())
        .filteredOn(finding -> finding.severity() == Severity.HIGH)
        .isNotEmpty()
        .allMatch(finding -> mandatory.contains(finding.item()));
  }

  @Test
  void theWorkbooksHaveNoProblemsNotEvenWarnings() throws IOException {
    var files = WorkbookFolder.read(Path.of("decision-tables", "kubota-2.1"));
    assertThat(new StandardReader().read(files).problems()).isEmpty();
  }
}
