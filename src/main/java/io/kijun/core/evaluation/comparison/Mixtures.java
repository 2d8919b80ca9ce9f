package io.kijun.core.evaluation.comparison;

import io.kijun.core.evidence.FactsRecord;
import java.util.HashMap;
import java.util.Map;

/**
 * Evaluations between two sides: of the kinds in a mask as they are after, of the others as they
 * were before. Each is made when it is asked for first, and none where nothing of a kind differs.
 */
final class Mixtures {

  private final ComparedSide before;
  private final ComparedSide after;
  private final int differing;
  private final Map<Integer, Mixture> made = new HashMap<>();

  Mixtures(ComparedSide before, ComparedSide after) {
    this.before = before;
    this.after = after;
    boolean facts =
        !FactsRecord.of(before.facts()).hash().equals(FactsRecord.of(after.facts()).hash());
    boolean rules = !before.evaluator().standard().equals(after.evaluator().standard());
    boolean day = !before.asOf().equals(after.asOf());
    this.differing =
        (facts ? ChangeKind.FACTS.bit() : 0)
            | (rules ? ChangeKind.RULES.bit() : 0)
            | (day ? ChangeKind.TIME.bit() : 0);
  }

  /** With the kinds of a mask as after. */
  Mixture with(int mask) {
    return made.computeIfAbsent(mask & differing, one -> new Mixture(side(one)));
  }

  private ComparedSide side(int mask) {
    return new ComparedSide(
        (is(mask, ChangeKind.RULES) ? after : before).evaluator(),
        (is(mask, ChangeKind.FACTS) ? after : before).facts(),
        (is(mask, ChangeKind.TIME) ? after : before).asOf());
  }

  private static boolean is(int mask, ChangeKind kind) {
    return (mask & kind.bit()) != 0;
  }

  Mixture before() {
    return with(0);
  }

  Mixture after() {
    return with(ChangeKind.ALL);
  }
}
