package io.kijun.rulechange.impact;

import io.kijun.core.evaluation.DecisionAndScores;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.FactsSource;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.ChangeScope;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import io.kijun.rulechange.impact.Impact.BeforeAfter;
import io.kijun.rulechange.impact.Impact.FindingImpact;
import io.kijun.rulechange.impact.Impact.FindingKey;
import io.kijun.rulechange.impact.Impact.ItemImpact;
import io.kijun.rulechange.impact.Impact.LapseImpact;
import io.kijun.rulechange.impact.Impact.Responsible;
import io.kijun.rulechange.impact.Impact.ScoreImpact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is judged otherwise under a changed standard, and which cells are responsible. Where only
 * criteria differ, that costs what differs: nobody is evaluated as a whole who stands as before, or
 * whose standing before is known.
 */
public final class ImpactAnalysis {

  private final Evaluator before;
  private final Evaluator after;
  private final @Nullable PartialEvaluation part;
  private final Map<String, List<Responsible>> cellsOf = new LinkedHashMap<>();
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Set<Responsible> elsewhere = new LinkedHashSet<>();

  /** Compares two standards. */
  public ImpactAnalysis(Standard before, Standard after, List<Difference> differences) {
    this.before = new Evaluator(before);
    this.after = new Evaluator(after);
    after.items().forEach(item -> items.put(item.no(), item));
    ChangeScope touched = ChangeScope.by(differences, before, after);
    Map<String, Difference> byCriterion = new LinkedHashMap<>();
    for (Difference difference : differences) {
      if (difference.criterion() != null) {
        byCriterion.put(difference.criterion(), difference);
      } else if (!difference.isOfCase()) {
        difference.cells().forEach(cell -> elsewhere.add(responsible(cell)));
      }
    }
    touched
        .criteria()
        .forEach(
            (no, criteria) ->
                criteria.forEach(
                    criterion ->
                        Objects.requireNonNull(byCriterion.get(criterion))
                            .cells()
                            .forEach(cell -> add(no, cell))));
    this.part = touched.everything() ? null : new PartialEvaluation(before, after, touched.items());
  }

  private void add(String no, CellDifference cell) {
    cellsOf.computeIfAbsent(no, any -> new ArrayList<>()).add(responsible(cell));
  }

  private static Responsible responsible(CellDifference cell) {
    CellDifference.CellShown shown = cell.after() == null ? cell.before() : cell.after();
    return new Responsible(cell.workbook(), cell.sheet(), Objects.requireNonNull(shown).cell());
  }

  /**
   * The impact on those of some suppliers for whom anything changes.
   *
   * @param standings how suppliers stand before, on the same day
   */
  public List<Impact> on(
      List<? extends FactsSource> suppliers, LocalDate asOf, KnownResults standings) {
    List<BeforeAndAfter> compared =
        part == null ? wholes(suppliers, asOf) : part.of(suppliers, asOf);
    List<Impact> impacts = new ArrayList<>();
    for (int i = 0; i < compared.size(); i++) {
      BeforeAndAfter both = compared.get(i);
      if (both.differ()) {
        FactsSource supplier = suppliers.get(i);
        DecisionAndScores was =
            part == null
                ? DecisionAndScores.of(both.before())
                : standings.of(supplier, () -> standing(supplier, asOf));
        impacts.add(impact(both, was, after.exchanged(was, both.before(), both.after())));
      }
    }
    return impacts;
  }

  private List<BeforeAndAfter> wholes(List<? extends FactsSource> suppliers, LocalDate asOf) {
    return BeforeAndAfter.of(
        suppliers.stream().map(FactsSource::all).toList(), before, after, asOf);
  }

  private DecisionAndScores standing(FactsSource supplier, LocalDate asOf) {
    return DecisionAndScores.of(before.evaluate(before.file(supplier.all(), asOf)));
  }

  private Impact impact(BeforeAndAfter both, DecisionAndScores before, DecisionAndScores after) {
    ComparedResult was = ComparedResult.of(both.before());
    ComparedResult is = ComparedResult.of(both.after());
    return new Impact(
        both.before().file().facts().supplier(),
        new BeforeAfter<>(before.sharing(), after.sharing()),
        items(was.verdicts(), is.verdicts()),
        new ScoreImpact(
            new BeforeAfter<>(before.score().shown(), after.score().shown()),
            new BeforeAfter<>(before.mandatoryScore().shown(), after.mandatoryScore().shown()),
            new BeforeAfter<>(
                before.overall().evidenced().shown(), after.overall().evidenced().shown())),
        new FindingImpact(
            without(is.findings(), was.findings()), without(was.findings(), is.findings())),
        lapses(was.lapses(), is.lapses()),
        List.copyOf(elsewhere));
  }

  private static List<FindingKey> without(Set<FindingKey> some, Set<FindingKey> others) {
    return some.stream().filter(one -> !others.contains(one)).toList();
  }

  private static List<LapseImpact> lapses(Map<String, LocalDate> old, Map<String, LocalDate> now) {
    Set<String> criteria = new LinkedHashSet<>(now.keySet());
    criteria.addAll(old.keySet());
    return criteria.stream()
        .filter(one -> !Objects.equals(old.get(one), now.get(one)))
        .map(one -> new LapseImpact(one, old.get(one), now.get(one)))
        .toList();
  }

  private List<ItemImpact> items(Map<String, Verdict> old, Map<String, Verdict> now) {
    Set<String> numbers = new LinkedHashSet<>(now.keySet());
    numbers.addAll(old.keySet());
    return numbers.stream()
        .filter(no -> old.get(no) != now.get(no))
        .map(no -> new ItemImpact(no, old.get(no), now.get(no), cells(no)))
        .toList();
  }

  /** The changed cells of an item and of all that it builds on. */
  private List<Responsible> cells(String no) {
    Set<Responsible> cells = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    collect(no, seen, cells);
    return List.copyOf(cells);
  }

  private void collect(String no, Set<String> seen, Set<Responsible> cells) {
    if (seen.add(no)) {
      cells.addAll(cellsOf.getOrDefault(no, List.of()));
      Item item = items.get(no);
      if (item != null) {
        item.buildsOn().forEach(root -> collect(root, seen, cells));
      }
    }
  }
}
