package io.kijun.portfolio.comparison.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.comparison.ReadingTrend.Trend;
import io.kijun.portfolio.comparison.web.ComparisonAnswer.RulesetCompared;
import io.kijun.record.PastStanding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a supplier stood over the years, the first day first. */
record TrendAnswer(String supplier, List<TrendPoint> trend) {

  /** How it stood on a day; scores are null where nothing applies. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record TrendPoint(
      UUID evaluation,
      LocalDate asOf,
      RulesetCompared ruleset,
      Sharing decision,
      @Nullable BigDecimal overall,
      @Nullable BigDecimal mandatory,
      @Nullable BigDecimal evidenced,
      List<LabelPoint> labels) {

    static TrendPoint of(PastStanding one) {
      ResultDigest.Standing standing = one.digest().standing();
      List<LabelPoint> labels = new ArrayList<>();
      one.digest().labels().forEach((no, score) -> labels.add(new LabelPoint(no, score)));
      return new TrendPoint(
          one.evaluation(),
          one.asOf(),
          new RulesetCompared(one.ruleset().id(), one.ruleset()),
          standing.sharing(),
          standing.overall(),
          standing.mandatory(),
          standing.evidenced(),
          labels);
    }
  }

  /** The score of a label; null: nothing of it applies. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record LabelPoint(String no, @Nullable BigDecimal score) {}

  static TrendAnswer of(Trend trend) {
    return new TrendAnswer(
        trend.supplier(), trend.standings().stream().map(TrendPoint::of).toList());
  }
}
