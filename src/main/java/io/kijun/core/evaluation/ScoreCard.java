package io.kijun.core.evaluation;

import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Scoring;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Sum all = new Sum();
    Sum mandatory = new Sum();
    Map<String, Sum> labels = new LinkedHashMap<>();
    standard.labels().forEach(label -> labels.put(label.no(), new Sum()));
    for (ItemResult item : items) {
      all.add(item);
      labels.computeIfAbsent(item.item().label(), no -> new Sum()).add(item);
      if (item.item().obligation() == Obligation.MANDATORY) {
        mandatory.add(item);
      }
    }
    Map<String, Share> byLabel = new LinkedHashMap<>();
    labels.forEach((no, sum) -> byLabel.put(no, sum.share()));
    return new Scores(all.share(), mandatory.share(), EvidencedShare.of(items), byLabel);
  }

  /** Points and weights so far. */
  private static final class Sum {

    private BigDecimal points = BigDecimal.ZERO;
    private BigDecimal weight = BigDecimal.ZERO;

    void add(ItemResult item) {
      points = points.add(item.points());
      weight = weight.add(item.weight());
    }

    Share share() {
      return new Share(points, weight);
    }
  }
}
