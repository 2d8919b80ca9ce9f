package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.RowTests;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.VerdictRow;
import io.kijun.generated.Scenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Stock decision-table tools compile the shipped workbooks unchanged and come to the same. */
class ConformanceTests {

  private static final String VERDICT = "90-verdict.xlsx";
  private static final int SUPPLIERS = 2000;
  private static final List<Scenario> SCENARIOS = Scenario.of(2026, Shipped.standard(), SUPPLIERS);

  private static StockDecisionTable compiled(Predicate<String> workbooks, String sheet) {
    return new StockDecisionTable(
        Shipped.files().stream().filter(file -> workbooks.test(file.name())).toList(), sheet);
  }

  private static Evaluation evaluation(Scenario scenario) {
    return Shipped.evaluator()
        .evaluate(Shipped.evaluator().file(scenario.facts(), scenario.asOf()));
  }

  @Test
  void theSameRowsOfCriteriaFire() {
    StockDecisionTable table =
        compiled(name -> !name.startsWith("00-") && !name.equals(VERDICT), "基準");
    assertThat(table.rules())
        .containsExactlyInAnyOrderElementsOf(
            Shipped.standard().criteria().stream().map(CriterionRow::id).toList());
    Set<String> everFired = new TreeSet<>();
    for (Scenario scenario : SCENARIOS) {
      Evaluation ours = evaluation(scenario);
      RowTests tests = new RowTests(ours.file(), Shipped.standard());
      List<String> fired = table.fire(Map.of("tests", tests), List.of());
      assertThat(fired).containsExactlyInAnyOrderElementsOf(ours.met());
      everFired.addAll(fired);
    }
    assertThat(everFired).hasSizeGreaterThan(320);
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
    for (Scenario scenario : SCENARIOS) {
      for (ItemResult item : evaluation(scenario).items()) {
        ItemCase own = item.dependent().itemCase();
        if (own.isApplicable() && everFired.size() < rows.size()) {
          check(table, own, rows, everFired);
        }
      }
    }
    assertThat(everFired).hasSizeGreaterThan(24);
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
    assertThat(conclusions.get(no + " assurance")).isEqualTo(own.assurance().label().ja());
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
    for (Scenario scenario : SCENARIOS) {
      Evaluation ours = evaluation(scenario);
      List<String> decisions = new ArrayList<>();
      List<String> fired = table.fire(Map.of("decisions", decisions), List.of(ours.overall()));
      assertThat(fired).containsExactlyInAnyOrderElementsOf(ours.overall().rules());
      assertThat(decisions).contains(ours.decision().sharing().label().ja());
    }
  }
}
