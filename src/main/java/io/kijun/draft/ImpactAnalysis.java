package io.kijun.draft;

import io.kijun.draft.Impact.Change;
import io.kijun.draft.Impact.FindingImpact;
import io.kijun.draft.Impact.FindingKey;
import io.kijun.draft.Impact.ItemImpact;
import io.kijun.draft.Impact.LapseImpact;
import io.kijun.draft.Impact.Responsible;
import io.kijun.draft.Impact.ScoreImpact;
import io.kijun.evaluation.BuildsOn;
import io.kijun.evaluation.Evaluation;
import io.kijun.evaluation.Evaluator;
import io.kijun.evaluation.Finding;
import io.kijun.evaluation.ItemResult;
import io.kijun.evaluation.Lapse;
import io.kijun.evaluation.cases.Neighbours;
import io.kijun.evidence.Facts;
import io.kijun.evidence.FactsSource;
import io.kijun.ruleset.differences.CellDifference;
import io.kijun.ruleset.differences.Difference;
import io.kijun.ruleset.differences.Touched;
import io.kijun.standard.Item;
import io.kijun.standard.Standard;
import io.kijun.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is judged otherwise under a changed standard. Where only criteria differ, every supplier is
 * looked at through the items that differ and what builds on them; only those for whom something
 * changes there are evaluated as a whole.
 */
public final class ImpactAnalysis {

  private final Evaluator before;
  private final Evaluator after;
  private final @Nullable Evaluator partBefore;
  private final @Nullable Evaluator partAfter;
  private final Map<String, List<Responsible>> cellsOf = new LinkedHashMap<>();
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Set<Responsible> elsewhere = new LinkedHashSet<>();
  private final Set<String> keys = new HashSet<>();

  /** Compares two standards. */
  public ImpactAnalysis(Standard before, Standard after, List<Difference> differences) {
    this.before = new Evaluator(before);
    this.after = new Evaluator(after);
    after.items().forEach(item -> items.put(item.no(), item));
    Touched touched = Touched.by(differences, before, after);
    Map<String, Difference> byCriterion = new LinkedHashMap<>();
    for (Difference difference : differences) {
      if (difference.criterion() != null) {
        byCriterion.put(difference.criterion(), difference);
      } else if (!difference.subject().startsWith("case:")) {
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
    Set<String> affected = touched.everything() ? Set.of() : affected(after, touched.items());
    this.partBefore = touched.everything() ? null : part(before, affected);
    this.partAfter = touched.everything() ? null : part(after, affected);
    keys.addAll(keys(partBefore));
    keys.addAll(keys(partAfter));
  }

  /** The items that differ, and all that builds on them. */
  private static Set<String> affected(Standard standard, Set<String> changed) {
    BuildsOn buildsOn = new BuildsOn(standard.items());
    Set<String> affected = new TreeSet<>();
    for (String no : changed) {
      for (int item : buildsOn.from(buildsOn.position(no))) {
        affected.add(standard.items().get(item).no());
      }
    }
    return affected;
  }

  private static Evaluator part(Standard standard, Set<String> affected) {
    return new Evaluator(Neighbours.excerpt(standard, new Neighbours(standard).of(affected)));
  }

  /** The evidence that criteria and occasions ask for. */
  private static Set<String> keys(@Nullable Evaluator part) {
    Set<String> keys = new HashSet<>();
    if (part != null) {
      part.standard().criteria().forEach(row -> keys.add(row.evidence()));
      part.standard()
          .vocabulary()
          .occasions()
          .forEach(occasion -> keys.addAll(occasion.eventEvidence()));
    }
    return keys;
  }

  private void add(String no, CellDifference cell) {
    cellsOf.computeIfAbsent(no, any -> new ArrayList<>()).add(responsible(cell));
  }

  private static Responsible responsible(CellDifference cell) {
    CellDifference.Shown shown = cell.after() == null ? cell.before() : cell.after();
    return new Responsible(cell.workbook(), cell.sheet(), Objects.requireNonNull(shown).cell());
  }

  /** The impact on those of some suppliers for whom anything changes. */
  public List<Impact> on(List<? extends FactsSource> suppliers, LocalDate asOf) {
    List<Facts> touched = touched(suppliers, asOf);
    List<Evaluation> old = evaluated(before, touched, asOf);
    List<Evaluation> now = evaluated(after, touched, asOf);
    List<Impact> impacts = new ArrayList<>();
    for (int i = 0; i < touched.size(); i++) {
      if (differ(old.get(i), now.get(i))) {
        impacts.add(impact(old.get(i), now.get(i)));
      }
    }
    return impacts;
  }

  private List<Facts> touched(List<? extends FactsSource> suppliers, LocalDate asOf) {
    if (partBefore == null || partAfter == null) {
      return suppliers.stream().map(FactsSource::all).toList();
    }
    List<Facts> parts = suppliers.stream().map(one -> one.only(keys)).toList();
    List<Evaluation> old = evaluated(partBefore, parts, asOf);
    List<Evaluation> now = evaluated(partAfter, parts, asOf);
    List<Facts> touched = new ArrayList<>();
    for (int i = 0; i < suppliers.size(); i++) {
      if (!seen(old.get(i)).equals(seen(now.get(i)))) {
        touched.add(suppliers.get(i).all());
      }
    }
    return touched;
  }

  private static List<Evaluation> evaluated(
      Evaluator evaluator, List<Facts> suppliers, LocalDate asOf) {
    return evaluator.evaluate(
        suppliers.stream().map(facts -> evaluator.file(facts, asOf)).toList());
  }

  private static boolean differ(Evaluation old, Evaluation now) {
    return old.decision().sharing() != now.decision().sharing() || !seen(old).equals(seen(now));
  }

  /** All that can change for a supplier, but for what is decided on the whole. */
  private static List<Object> seen(Evaluation evaluation) {
    return List.of(
        verdicts(evaluation), findings(evaluation), lapses(evaluation), evaluation.scores());
  }

  private static Map<String, Verdict> verdicts(Evaluation evaluation) {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    for (ItemResult item : evaluation.items()) {
      verdicts.put(item.item().no(), item.verdict());
    }
    return verdicts;
  }

  private static Set<FindingKey> findings(Evaluation evaluation) {
    Set<FindingKey> keys = new LinkedHashSet<>();
    for (Finding one : evaluation.findings()) {
      keys.add(
          new FindingKey(one.item(), one.criterion(), one.cause(), one.severity(), one.root()));
    }
    return keys;
  }

  private static Map<String, LocalDate> lapses(Evaluation evaluation) {
    Map<String, LocalDate> lapses = new LinkedHashMap<>();
    for (Lapse lapse : evaluation.lapses()) {
      lapses.put(lapse.criterion(), lapse.date());
    }
    return lapses;
  }

  private Impact impact(Evaluation old, Evaluation now) {
    return new Impact(
        now.file().facts().supplier(),
        new Change<>(old.decision().sharing(), now.decision().sharing()),
        items(verdicts(old), verdicts(now)),
        new ScoreImpact(
            new Change<>(old.scores().overall().shown(), now.scores().overall().shown()),
            new Change<>(old.scores().mandatory().shown(), now.scores().mandatory().shown())),
        new FindingImpact(
            without(findings(now), findings(old)), without(findings(old), findings(now))),
        lapses(lapses(old), lapses(now)),
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
