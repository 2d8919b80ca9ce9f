package io.kijun.sheets;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.Demand;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.RowConstraints;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Text;
import java.util.List;
import java.util.stream.Collectors;

/** What a row of 基準 asks, in full: its statement, then what each filled cell requires. */
final class RowSentence {

  private RowSentence() {}

  static Text of(CriterionRow row, Lexicon lexicon) {
    List<Constraint> constraints =
        RowConstraints.of(row, Demand.of(row, lexicon), lexicon).stream()
            .filter(one -> !one.required().ja().isEmpty())
            .toList();
    String ja =
        constraints.stream()
            .map(one -> one.column().header().ja() + "「" + one.required().ja() + "」")
            .collect(Collectors.joining("、"));
    String en =
        constraints.stream()
            .map(one -> one.column().header().en() + ": " + one.required().en())
            .collect(Collectors.joining("; "));
    return new Text(row.statement().ja() + "（" + ja + "）", row.statement().en() + " (" + en + ")");
  }
}
