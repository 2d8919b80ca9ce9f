package io.kijun.evaluation;

import io.kijun.ruleset.fact.Share;
import io.kijun.standard.Assurance;
import io.kijun.standard.Item;
import io.kijun.standard.Label;
import io.kijun.standard.Obligation;
import io.kijun.standard.Scoring;
import io.kijun.standard.Standard;
import io.kijun.standard.Verdict;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Turns verdicts into points and points into scores, as 評点 and 設定 say. */
final class ScoreCard {

  private final Standard standard;

  ScoreCard(Standard standard) {
    this.standard = standard;
  }

  BigDecimal weight(Item item, Verdict verdict) {
    boolean counts =
        verdict != Verdict.NOT_APPLICABLE || standard.settings().notApplicableCountsAsZero();
    return counts ? standard.scoring().weightOf(item) : BigDecimal.ZERO;
  }

  BigDecimal points(Item item, Verdict verdict) {
    Scoring scoring = standard.scoring();
    return switch (verdict) {
      case ACHIEVED -> scoring.weightOf(item);
      case PARTIAL -> scoring.weightOf(item).multiply(scoring.partialWorth());
      case NOT_ACHIEVED, NOT_APPLICABLE -> BigDecimal.ZERO;
    };
  }

  Scores scores(List<ItemResult> items) {
    Map<String, Share> labels = new LinkedHashMap<>();
    for (Label label : standard.labels()) {
      labels.put(label.no(), share(items, item -> item.item().label().equals(label.no())));
    }
    int achieved = 0;
    int evidenced = 0;
    for (ItemResult item : items) {
      if (item.verdict() == Verdict.ACHIEVED) {
        achieved++;
        evidenced += item.assurance() == Assurance.EVIDENCED ? 1 : 0;
      }
    }
    return new Scores(
        share(items, item -> true),
        share(items, item -> item.item().obligation() == Obligation.MANDATORY),
        Share.of(evidenced, achieved),
        labels);
  }

  private static Share share(List<ItemResult> items, Predicate<ItemResult> which) {
    BigDecimal points = BigDecimal.ZERO;
    BigDecimal weight = BigDecimal.ZERO;
    for (ItemResult item : items) {
      if (which.test(item)) {
        points = points.add(item.points());
        weight = weight.add(item.weight());
      }
    }
    return new Share(points, weight);
  }
}
