package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two evaluations of one supplier, what changed, and what each change is put down to.
 *
 * @param items those whose verdict differs, in the order of the standard before, then the new ones
 * @param undone items whose verdict is the same, though on the way from the one to the other one
 *     change made it another and the next made it what it was
 * @param criteria those whose outcome differs, likewise
 * @param decision what another decision is put down to; empty: it is the same
 * @param scores what other scores are put down to
 * @param come findings that are new
 * @param gone findings that are no more
 * @param lapses criteria whose lapse differs, by id
 */
public record EvaluationComparison(
    Evaluation before,
    Evaluation after,
    List<ChangedItem> items,
    List<ChangedItem> undone,
    List<ChangedCriterion> criteria,
    List<Because> decision,
    ScoreReasons scores,
    List<ChangedFinding> come,
    List<ChangedFinding> gone,
    List<ChangedLapse> lapses) {

  /** Compares two evaluations of one supplier, which are made for it. */
  public static EvaluationComparison between(ComparedSide before, ComparedSide after) {
    return between(before, after, TrialLimits.USUAL);
  }

  static EvaluationComparison between(ComparedSide before, ComparedSide after, TrialLimits limits) {
    return new Comparing(new Mixtures(before, after), limits).compared();
  }

  /**
   * Only the kinds of changes that the decision and the verdicts are put down to: eight evaluations
   * at most, whatever changed.
   */
  public static Set<ChangeKind> kinds(ComparedSide before, ComparedSide after) {
    Mixtures mixtures = new Mixtures(before, after);
    Changes changes = new Changes(mixtures);
    List<Thing> things = new ArrayList<>(changes.decision());
    changes.items().stream().filter(changes::differs).forEach(things::add);
    Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
    things.forEach(thing -> kinds.addAll(new Attribution(mixtures, thing).ofChange().keySet()));
    return kinds;
  }

  /** Puts a comparison together. */
  private static final class Comparing {

    private final Mixtures mixtures;
    private final Changes changes;
    private final Explaining reasons;
    private final List<ChangedItem> items = new ArrayList<>();
    private final List<ChangedItem> undone = new ArrayList<>();

    Comparing(Mixtures mixtures, TrialLimits limits) {
      this.mixtures = mixtures;
      this.changes = new Changes(mixtures);
      List<Thing> things = new ArrayList<>(changes.items());
      things.addAll(changes.decision());
      things.addAll(changes.criteria());
      things.addAll(changes.lapses());
      changes.come().forEach(one -> things.add(Thing.PresenceOf.of(one)));
      changes.gone().forEach(one -> things.add(Thing.PresenceOf.of(one)));
      this.reasons = new Explaining(things, mixtures, limits);
    }

    private List<Because> because(Thing thing) {
      return reasons.of(thing, new Attribution(mixtures, thing).ofChange());
    }

    EvaluationComparison compared() {
      changes.items().forEach(this::item);
      List<Because> decision =
          changes.decision().stream().flatMap(one -> because(one).stream()).toList();
      return new EvaluationComparison(
          mixtures.before().evaluation(),
          mixtures.after().evaluation(),
          List.copyOf(items),
          List.copyOf(undone),
          changes.criteria().stream().map(this::criterion).toList(),
          decision,
          scores(),
          findings(changes.come()),
          findings(changes.gone()),
          changes.lapses().stream().map(this::lapse).toList());
    }

    private void item(Thing.VerdictOn thing) {
      Attribution verdict = new Attribution(mixtures, thing);
      boolean changed = verdict.isChanged();
      Map<ChangeKind, ChangeStep> named = changed ? verdict.ofChange() : verdict.ofWay();
      if (!named.isEmpty()) {
        (changed ? items : undone)
            .add(
                new ChangedItem(
                    thing.no(),
                    mixtures.before().verdict(thing.no()),
                    mixtures.after().verdict(thing.no()),
                    reasons.of(thing, named)));
      }
    }

    private ChangedCriterion criterion(Thing.OutcomeOf thing) {
      CriterionResult before = mixtures.before().criterion(thing.id());
      CriterionResult after = mixtures.after().criterion(thing.id());
      return new ChangedCriterion(
          thing.item(),
          thing.id(),
          before == null ? null : before.outcome(),
          after == null ? null : after.outcome(),
          because(thing));
    }

    private ChangedLapse lapse(Thing.OfLapse thing) {
      return new ChangedLapse(
          thing.criterion(),
          mixtures.before().lapse(thing.criterion()),
          mixtures.after().lapse(thing.criterion()),
          because(thing));
    }

    private List<ChangedFinding> findings(List<Finding> some) {
      return some.stream()
          .map(one -> new ChangedFinding(one, because(Thing.PresenceOf.of(one))))
          .toList();
    }

    private ScoreReasons scores() {
      Map<Thing.Scored, List<Because>> of = new EnumMap<>(Thing.Scored.class);
      Map<String, List<Because>> labels = new LinkedHashMap<>();
      for (Thing.OfScore score : changes.scores()) {
        String label = score.label();
        if (label == null) {
          of.put(score.scored(), because(score));
        } else {
          labels.put(label, because(score));
        }
      }
      return new ScoreReasons(
          of.getOrDefault(Thing.Scored.OVERALL, List.of()),
          of.getOrDefault(Thing.Scored.MANDATORY, List.of()),
          of.getOrDefault(Thing.Scored.EVIDENCED, List.of()),
          labels);
    }
  }
}
