package io.kijun.portfolio.comparison.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kijun.core.evaluation.Scores;
import io.kijun.core.evaluation.comparison.Because;
import io.kijun.core.evaluation.comparison.EvaluationComparison;
import io.kijun.core.evaluation.comparison.ScoreReasons;
import io.kijun.core.ruleset.fact.Share;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scores before and after, as they are shown, and what makes those that differ do so. */
record ScoresCompared(
    ScoreCompared overall,
    ScoreCompared mandatory,
    ScoreCompared evidenced,
    List<LabelCompared> labels) {

  /**
   * A score; null: nothing applies.
   *
   * @param because empty: it is the same, also beyond the decimals that are shown
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ScoreCompared(
      @Nullable BigDecimal before, @Nullable BigDecimal after, List<BecauseView> because) {

    static ScoreCompared of(Share before, Share after, List<Because> because) {
      return new ScoreCompared(before.shown(), after.shown(), BecauseView.all(because));
    }
  }

  /** The score of a label; null: nothing of it applies, or there is no such label. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record LabelCompared(
      String no,
      @Nullable BigDecimal before,
      @Nullable BigDecimal after,
      List<BecauseView> because) {}

  static ScoresCompared of(EvaluationComparison comparison) {
    Scores before = comparison.before().scores();
    Scores after = comparison.after().scores();
    ScoreReasons why = comparison.scores();
    Set<String> labels = new LinkedHashSet<>(before.labels().keySet());
    labels.addAll(after.labels().keySet());
    return new ScoresCompared(
        ScoreCompared.of(before.overall(), after.overall(), why.overall()),
        ScoreCompared.of(before.mandatory(), after.mandatory(), why.mandatory()),
        ScoreCompared.of(before.evidenced(), after.evidenced(), why.evidenced()),
        labels.stream()
            .map(
                no ->
                    new LabelCompared(
                        no,
                        shown(before, no),
                        shown(after, no),
                        BecauseView.all(why.labels().getOrDefault(no, List.of()))))
            .toList());
  }

  private static @Nullable BigDecimal shown(Scores scores, String label) {
    Share share = scores.labels().get(label);
    return share == null ? null : share.shown();
  }
}
