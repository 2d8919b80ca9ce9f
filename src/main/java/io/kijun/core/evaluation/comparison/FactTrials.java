package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.comparison.Attribution.ChangeStep;
import io.kijun.core.evidence.Facts;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts facts back as they were before a step, and remembers which things that makes what they were.
 * Each set of facts is tried once for all things, and not more sets than a limit allows.
 */
final class FactTrials {

  private final Map<Thing, Integer> things = new LinkedHashMap<>();
  private final Map<Trial, BitSet> made = new HashMap<>();
  private final TrialLimits limits;
  private int left;
  private int leftOfThing;

  /** Facts that are put back in one step. */
  private record Trial(ChangeStep step, Set<ChangedFact> facts) {}

  FactTrials(Collection<? extends Thing> things, TrialLimits limits) {
    things.forEach(one -> this.things.putIfAbsent(one, this.things.size()));
    this.limits = limits;
    this.left = limits.ofAll();
  }

  /** From here on trials count for another thing. */
  void beginThing() {
    leftOfThing = limits.ofThing();
  }

  /** Whether a thing is as it was before a step if facts are put back; null: not tried any more. */
  @Nullable Boolean restores(Thing thing, ChangeStep step, Set<ChangedFact> facts) {
    Trial trial = new Trial(step, Set.copyOf(facts));
    BitSet restored = made.get(trial);
    if (restored == null) {
      if (left == 0 || leftOfThing == 0) {
        return null;
      }
      left--;
      leftOfThing--;
      restored = restored(trial);
      made.put(trial, restored);
    }
    Integer at = things.get(thing);
    return at != null && restored.get(at);
  }

  private BitSet restored(Trial trial) {
    ComparedSide after = trial.step.after().side();
    Facts before = trial.step.before().side().facts();
    Facts back = after.facts();
    for (ChangedFact fact : trial.facts) {
      back = fact.putBack(back, before);
    }
    Mixture tried = new Mixture(new ComparedSide(after.evaluator(), back, after.asOf()));
    BitSet restored = new BitSet(things.size());
    things.forEach(
        (thing, at) ->
            restored.set(at, Objects.equals(thing.in(tried), thing.in(trial.step.before()))));
    return restored;
  }
}
