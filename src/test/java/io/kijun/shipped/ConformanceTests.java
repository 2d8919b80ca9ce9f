package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.cases.CompliantSupplier;
import io.kijun.core.criterion.RowTests;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evidence.Facts;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.VerdictRow;
import io.kijun.generated.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stock decision-table tools compile the shipped workbooks unchanged and come to the same. */
class ConformanceTests {

  private static final String VERDICT = "90-verdict.xlsx";
  private static final LocalDate DAY = LocalDate.parse("2026-11-24");

  /** So few suffice: each row of criteria fires for many of them, and for many it does not. */
  private static final int SUPPLIERS = 400;

  private static final int MANY = 80;
  private static final List<Evaluation> EVALUATIONS =
      Stream.concat(
              Scenario.of(2026, Shipped.standard(), SUPPLIERS).stream()
                  .map(scenario -> evaluation(scenario.facts(), scenario.asOf())),
              Stream.of(evaluation(new CompliantSupplier(Shipped.standard()).on(DAY), DAY)))
          .toList();

  private static StockDecisionTable compiled(Predicate<String> workbooks, String sheet) {
    return new StockDecisionTable(
        Shipped.files().stream().filter(file -> workbooks.test(file.name())).toList(), sheet);
  }

  private static Evaluation evaluation(Facts facts, LocalDate asOf) {
    return Shipped.evaluator().evaluate(Shipped.evaluator().file(facts, asOf));
  }

  @Test
  void theSameRowsOfCriteriaFire() {
    StockDecisionTable table =
        compiled(name -> !name.startsWith("00-") && !name.equals(VERDICT), "基準");
    assertThat(table.rules())
        .containsExactlyInAnyOrderElementsOf(
            Shipped.standard().criteria().stream().map(CriterionRow::id).toList());
    Map<String, Integer> fires = new TreeMap<>();
    for (Evaluation ours : EVALUATIONS) {
      RowTests tests = new RowTests(ours.file(), Shipped.standard());
      List<String> fired = table.fire(Map.of("tests", tests), List.of());
      assertThat(fired).containsExactlyInAnyOrderElementsOf(ours.met());
      fired.forEach(row -> fires.merge(row, 1, Integer::sum));
    }
    assertThat(fires.keySet()).hasSameElementsAs(table.rules());
    assertThat(fires.values()).allMatch(often -> often >= MANY && often <= SUPPLIERS - MANY);
  }

  @Test
  void theSameVerdictsFollow() {
    StockDecisionTable table = compiled(VERDICT::equals, "判定");
    assertThat(table.rules())
        .containsExactlyInAnyOrderElementsOf(
            Shipped.standard().verdicts().stream().map(VerdictRow::id).toList());
    Map<String, VerdictRow> rows =
        Shipped.standard().verdicts().stream()
            .collect(Collectors.toMap(VerdictRow::id, row -> row));
    Set<String> everFired = new TreeSet<>();
    Map<String, Integer> checked = new HashMap<>();
    for (Evaluation ours : EVALUATIONS) {
      for (ItemResult item : ours.items()) {
        ItemCase own = item.dependent().itemCase();
        if (own.isApplicable() && checked.merge(own.rules().toString(), 1, Integer::sum) <= MANY) {
          check(table, own, rows, everFired);
        }
      }
    }
    assertThat(everFired).hasSizeGreaterThan(40);
  }

  private static void check(
      StockDecisionTable table, ItemCase own, Map<String, VerdictRow> rows, Set<String> everFired) {
    Map<String, String> conclusions = new HashMap<>();
    ItemCase fresh =
        new ItemCase(
            own.item(), true, own.criteria(), own.evidence(), own.evidence(), own.declaration());
    List<String> fired = table.fire(Map.of("conclusions", conclusions), List.of(fresh));
    assertThat(fired).hasSize(1);
    assertThat(own.rules()).containsExactlyElementsOf(fired);
    VerdictRow row = Objects.requireNonNull(rows.get(fired.get(0)));
    String no = own.item().no();
    assertThat(conclusions.get(no + " verdict")).isEqualTo(own.verdict().label().ja());
    assertThat(conclusions.get(no + " assurance")).isEqualTo(row.assurance().label().ja());
    assertThat(conclusions.get(no + " finding"))
        .isEqualTo(row.finding() == null ? null : row.finding().label().ja());
    everFired.add(fired.get(0));
  }

  @Test
  void theSameDecisionsFollow() {
    StockDecisionTable table = compiled(VERDICT::equals, "総合");
    assertThat(table.rules())
        .containsExactlyInAnyOrderElementsOf(
            Shipped.standard().decisions().stream().map(DecisionRow::id).toList());
    Set<String> everFired = new TreeSet<>();
    for (Evaluation ours : EVALUATIONS) {
      List<String> decisions = new ArrayList<>();
      List<String> fired = table.fire(Map.of("decisions", decisions), List.of(ours.overall()));
      assertThat(fired).containsExactlyInAnyOrderElementsOf(ours.overall().rules());
      assertThat(decisions).contains(ours.decision().sharing().label().ja());
      everFired.addAll(fired);
    }
    assertThat(everFired).hasSameElementsAs(table.rules());
  }
}
