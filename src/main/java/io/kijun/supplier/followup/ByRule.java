package io.kijun.supplier.followup;

import io.kijun.supplier.followup.FollowUpFold.LastCounted;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells of findings that are not found any more whether other rules did it: what was known before
 * would not bring them under the rules of now either. Where facts and rules have both changed, it
 * is judged so when the first is asked for.
 */
final class ByRule implements Predicate<FollowedKey> {

  private final FollowedStanding now;
  private final UUID before;
  private final FormerFacts former;
  private @Nullable Predicate<FollowedKey> found;

  private ByRule(FollowedStanding now, UUID before, FormerFacts former) {
    this.now = now;
    this.before = before;
    this.former = former;
  }

  /**
   * What tells it.
   *
   * @param before the standing that counted last; null: none did
   */
  static Predicate<FollowedKey> between(
      @Nullable LastCounted before, FollowedStanding now, FormerFacts former) {
    if (before == null || before.ruleset().equals(now.ruleset())) {
      return key -> false;
    }
    return before.facts().equals(now.facts())
        ? key -> true
        : new ByRule(now, before.evaluation(), former);
  }

  @Override
  public boolean test(FollowedKey finding) {
    Predicate<FollowedKey> known = found == null ? judged() : found;
    found = known;
    return !known.test(finding);
  }

  /** Where it cannot be judged, nothing says that it was the rules. */
  private Predicate<FollowedKey> judged() {
    return former
        .under(now, before)
        .map(FollowUpFold::found)
        .map(all -> Set.copyOf(all.keySet()))
        .<Predicate<FollowedKey>>map(keys -> keys::contains)
        .orElse(key -> true);
  }
}
