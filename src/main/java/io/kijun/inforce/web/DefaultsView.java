package io.kijun.inforce.web;

import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Scoring;
import io.kijun.core.standard.Settings;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the standard leaves open and an officer sets: shipped as defaults of the product.
 *
 * @param settings 設定, due days by severity among them
 * @param weights 評点
 * @param passMarks the rows of 総合, the best decision first
 * @param severities the rows of 助言 that set a severity or due days
 */
record DefaultsView(
    Text note,
    Settings settings,
    Weights weights,
    List<PassMark> passMarks,
    List<Urgency> severities) {

  private static final Text NOTE =
      new Text(
          "次の値は対策基準の定めではありません。製品の既定値として出荷し、基準の管理者が変更できます。",
          "These values are not part of the standard. They ship as defaults of the product, and an"
              + " officer can change them.");

  /** What items weigh, and what a PARTIAL one is worth. */
  record Weights(
      Map<Obligation, BigDecimal> byObligation,
      Map<String, BigDecimal> byItem,
      BigDecimal partialWorth) {}

  /** What must hold for a decision; without tiers: of suppliers of any. */
  record PassMark(
      String id,
      Sharing sharing,
      @Nullable BigDecimal mandatoryShare,
      @Nullable BigDecimal evidencedShare,
      List<String> mustAchieve,
      @Nullable Integer highFindings,
      @Nullable List<String> tiers,
      RowPlace row) {}

  /** How severe a lack is and by when to mend it; without a cause: every cause. */
  record Urgency(
      String target,
      @Nullable Cause cause,
      @Nullable Severity severity,
      @Nullable Integer dueDays,
      RowPlace row) {}

  static DefaultsView of(Standard standard) {
    Scoring scoring = standard.scoring();
    return new DefaultsView(
        NOTE,
        standard.settings().inEffect(),
        new Weights(
            new TreeMap<>(scoring.byObligation()),
            new TreeMap<>(scoring.byItem()),
            scoring.partialWorth()),
        standard.decisions().stream().map(DefaultsView::passMark).toList(),
        standard.advice().stream()
            .filter(row -> row.severity() != null || row.dueDays() != null)
            .map(DefaultsView::urgency)
            .toList());
  }

  private static PassMark passMark(DecisionRow row) {
    return new PassMark(
        row.id(),
        row.sharing(),
        row.mandatoryShare(),
        row.evidencedShare(),
        row.mustAchieve(),
        row.highFindings(),
        row.tiers(),
        row.at());
  }

  private static Urgency urgency(AdviceRow row) {
    return new Urgency(row.target(), row.cause(), row.severity(), row.dueDays(), row.at());
  }
}
