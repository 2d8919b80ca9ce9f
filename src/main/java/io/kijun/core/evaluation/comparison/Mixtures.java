package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.standard.Verdict;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evaluations between two sides: of the kinds in a mask as they are after, of the others as they
 * were before. Each is made when it is asked for first, and none where nothing of a kind differs.
 */
final class Mixtures {

  private final ComparedSide before;
  private final ComparedSide after;
  private final int differing;
  private final Map<Integer, Mixture> made = new HashMap<>();

  /** One of them; it is equal to itself alone. */
  static final class Mixture {

    private final ComparedSide side;
    private final Evaluation evaluation;
    private final Map<String, ItemResult> items = new LinkedHashMap<>();

    Mixture(ComparedSide side) {
      this.side = side;
      this.evaluation = side.evaluate();
      evaluation.items().forEach(item -> items.put(item.item().no(), item));
    }

    ComparedSide side() {
      return side;
    }

    Evaluation evaluation() {
      return evaluation;
    }

    /** The items by number, in the order of the standard. */
    Map<String, ItemResult> items() {
      return items;
    }

    /** The verdict on an item; null: there is no such item. */
    @Nullable Verdict verdict(String no) {
      ItemResult item = items.get(no);
      return item == null ? null : item.verdict();
    }
  }

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
