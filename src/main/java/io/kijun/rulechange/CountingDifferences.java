package io.kijun.rulechange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.differences.Difference;
import java.util.List;
import org.springframework.stereotype.Component;

/** How much differs between two rulesets. What was counted is kept: rulesets never change. */
@Component
public final class CountingDifferences {

  private static final int KEPT = 1000;

  private final ComparingRulesets comparing;
  private final Cache<Pair, DifferenceCount> counted =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  private record Pair(RulesetHash before, RulesetHash after) {}

  CountingDifferences(ComparingRulesets comparing) {
    this.comparing = comparing;
  }

  /**
   * How much differs.
   *
   * @param things criteria, items, words and all else that differs
   * @param loosened how many of these became easier to meet
   */
  public record DifferenceCount(int things, int loosened) {

    /** Counts differences. */
    public static DifferenceCount of(List<Difference> differences) {
      return new DifferenceCount(
          differences.size(), (int) differences.stream().filter(Difference::loosened).count());
    }
  }

  /**
   * Counts what differs from one ruleset to another.
   *
   * @throws io.kijun.inforce.RulesetUnreadable if this version of Kijun reads one no longer
   */
  public DifferenceCount between(RulesetHash before, RulesetHash after) {
    return counted.get(
        new Pair(before, after),
        pair -> DifferenceCount.of(comparing.between(pair.before().value(), pair.after().value())));
  }
}
