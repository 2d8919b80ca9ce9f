package io.kijun.core.evaluation;

import io.kijun.core.standard.Sharing;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** What tests say of the decision on sharing (総合判定). */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

  DecisionAssert(Decision actual) {
    super(actual, DecisionAssert.class);
  }

  /** May be shared. */
  public DecisionAssert isAllowed() {
    return is(Sharing.ALLOWED);
  }

  /** May be shared under conditions. */
  public DecisionAssert isConditional() {
    return is(Sharing.CONDITIONAL);
  }

  /** Must not be shared. */
  public DecisionAssert isRestricted() {
    return is(Sharing.RESTRICTED);
  }

  private DecisionAssert is(Sharing sharing) {
    if (actual.sharing() != sharing) {
      throw failure("expected %s, but %s", sharing, reasons());
    }
    return this;
  }

  /** Nothing better can be reached. */
  public DecisionAssert hasNoNextLevel() {
    if (actual.nextLevel() != null) {
      throw failure("expected no next level, but %s", reasons());
    }
    return this;
  }

  /** These items lead to the next better decision. */
  public DecisionAssert isBetterWith(String... items) {
    Decision.NextLevel next = actual.nextLevel();
    if (next == null || !next.items().equals(List.of(items))) {
      throw failure("expected to be better with %s, but %s", String.join(" ", items), reasons());
    }
    return this;
  }

  private String reasons() {
    return "row %s decides %s: %s; next is %s"
        .formatted(actual.rule(), actual.sharing(), actual.reasons(), actual.nextLevel());
  }
}
