package io.kijun.portfolio.comparison.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kijun.core.evaluation.Scores;
import io.kijun.core.ruleset.fact.Share;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The scores before and after, as they are shown. */
record ScoresCompared(
    ScoreCompared overall,
    ScoreCompared mandatory,
    ScoreCompared evidenced,
    List<LabelCompared> labels) {

  /** A score; null: nothing applies. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ScoreCompared(@Nullable BigDecimal before, @Nullable BigDecimal after) {

    static ScoreCompared of(Share before, Share after) {
      return new ScoreCompared(before.shown(), after.shown());
    }
  }

  /** The score of a label; null: nothing of it applies, or there is no such label. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record LabelCompared(String no, @Nullable BigDecimal before, @Nullable BigDecimal after) {}

  static ScoresCompared of(Scores before, Scores after) {
    Set<String> labels = new LinkedHashSet<>(before.labels().keySet());
    labels.addAll(after.labels().keySet());
    return new ScoresCompared(
        ScoreCompared.of(before.overall(), after.overall()),
        ScoreCompared.of(before.mandatory(), after.mandatory()),
        ScoreCompared.of(before.evidenced(), after.evidenced()),
        labels.stream()
            .map(no -> new LabelCompared(no, shown(before, no), shown(after, no)))
            .toList());
  }

  private static @Nullable BigDecimal shown(Scores scores, String label) {
    Share share = scores.labels().get(label);
    return share == null ? null : share.shown();
  }
}
