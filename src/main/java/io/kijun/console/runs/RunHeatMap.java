package io.kijun.console.runs;

import io.kijun.console.page.ReaderWords;
import io.kijun.console.runs.RunPageView.HeatFigure;
import io.kijun.console.runs.RunPageView.HeatHead;
import io.kijun.console.runs.RunPageView.HeatLine;
import io.kijun.console.runs.RunPageView.RunHeat;
import io.kijun.console.runs.RunPageView.RunShown;
import io.kijun.console.runs.RunTable.RunCell;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Standard;
import io.kijun.portfolio.results.Matrix.MatrixRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Shows labels × suppliers. */
final class RunHeatMap {

  private final Standard standard;
  private final RunLinks links;
  private final ReaderWords words;

  RunHeatMap(Standard standard, RunLinks links, ReaderWords words) {
    this.standard = standard;
    this.links = links;
    this.words = words;
  }

  RunShown of(List<MatrixRow> rows) {
    List<HeatHead> heads =
        standard.labels().stream()
            .map((Label one) -> new HeatHead(one.no(), words.of(one.name())))
            .toList();
    return RunShown.of(words.of("runs.matrix"), words.of("runs.matrix-told"), List.of())
        .heating(new RunHeat(heads, rows.stream().map(this::line).toList()));
  }

  private HeatLine line(MatrixRow row) {
    RunCell supplier =
        RunCell.link(Objects.requireNonNullElse(row.name(), row.code()), links.supplier(row.code()))
            .noting(row.code());
    return new HeatLine(
        supplier,
        RunCell.badge(RunStates.badge(row.decision(), row.outcome(), words)),
        standard.labels().stream().map((Label one) -> figure(row, one.no())).toList());
  }

  private HeatFigure figure(MatrixRow row, String label) {
    BigDecimal share = row.labels().get(label);
    return new HeatFigure(
        RunShares.look(share),
        RunShares.whole(share),
        share == null ? null : links.label(row.evaluation(), label));
  }
}
