package io.kijun.core.evaluation;

import io.kijun.core.ruleset.fact.Overall;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Sharing;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * How a supplier stands as a whole. It is made of sums over items and findings, so that a part can
 * be exchanged.
 *
 * @param score over all items
 * @param mandatoryScore over the mandatory ones
 * @param overall what the decision rests on
 */
public record DecisionAndScores(
    Sharing sharing, Share score, Share mandatoryScore, Overall overall) {

  /** How a supplier stands by an evaluation. */
  public static DecisionAndScores of(Evaluation evaluation) {
    return new DecisionAndScores(
        evaluation.decision().sharing(),
        evaluation.scores().overall(),
        evaluation.scores().mandatory(),
        evaluation.overall());
  }

  DecisionAndScores exchanged(
      DecisionAndScores before, DecisionAndScores after, Function<Overall, Sharing> deciding) {
    Set<String> notAchieved = new HashSet<>(overall.notAchieved());
    notAchieved.removeAll(without(before.overall.notAchieved(), after.overall.notAchieved()));
    notAchieved.addAll(without(after.overall.notAchieved(), before.overall.notAchieved()));
    Overall exchanged =
        new Overall(
            overall.shares().exchanged(before.overall.shares(), after.overall.shares()),
            notAchieved,
            overall.highFindings() - before.overall.highFindings() + after.overall.highFindings(),
            overall.tier());
    return new DecisionAndScores(
        deciding.apply(exchanged),
        score.exchanged(before.score, after.score),
        mandatoryScore.exchanged(before.mandatoryScore, after.mandatoryScore),
        exchanged);
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> rest = new HashSet<>(some);
    rest.removeAll(others);
    return rest;
  }
}
