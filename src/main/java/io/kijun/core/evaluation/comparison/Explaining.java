package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what exactly each kind of change was that a thing is put down to. */
final class Explaining {

  private final FactReasons facts;
  private final RuleReasons rules = new RuleReasons();
  private final DaysBetween days;
  private final Map<ChangeStep, TimeReasons> times = new HashMap<>();

  /**
   * For some things.
   *
   * @param things all that are going to be asked for
   */
  Explaining(List<Thing> things, Mixtures mixtures, TrialLimits limits) {
    List<Thing> all = new ArrayList<>(things);
    for (Mixture side : List.of(mixtures.before(), mixtures.after())) {
      for (ItemResult item : side.items().values()) {
        all.add(new Thing.VerdictOn(item.item().no()));
        all.add(new Thing.OfBacking(item.item().no()));
      }
    }
    this.facts = new FactReasons(new FactTrials(all, limits));
    this.days = new DaysBetween(limits);
  }

  List<Because> of(Thing thing, Map<ChangeKind, ChangeStep> named) {
    Set<Because> because = new LinkedHashSet<>();
    named.forEach(
        (kind, step) -> {
          Touched touched = thing.touchedBy(step);
          because.addAll(
              switch (kind) {
                case FACTS -> ofFacts(thing, step, touched);
                case RULES -> rules.of(thing, step, touched);
                case TIME ->
                    times
                        .computeIfAbsent(step, one -> new TimeReasons(one, days))
                        .of(thing, touched);
              });
        });
    return List.copyOf(because);
  }

  /** A score is what its items make it. */
  private List<Because> ofFacts(Thing thing, ChangeStep step, Touched touched) {
    if (!(thing instanceof Thing.OfScore score)) {
      return facts.of(thing, step, touched);
    }
    boolean backing = score.scored() == Thing.Scored.EVIDENCED;
    List<Because> because = new ArrayList<>();
    for (String no : Touched.counting(step, score)) {
      Thing item = backing ? new Thing.OfBacking(no) : new Thing.VerdictOn(no);
      because.addAll(facts.of(item, step, item.touchedBy(step)));
    }
    return because;
  }
}
