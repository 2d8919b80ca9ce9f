package io.kijun.portfolio.results.web;

import io.kijun.core.standard.Label;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.results.ComingLapses;
import io.kijun.portfolio.results.Distribution;
import io.kijun.portfolio.results.LapsingSuppliers;
import io.kijun.portfolio.results.Matrix;
import io.kijun.portfolio.results.NotAnswered;
import io.kijun.portfolio.results.Ranking;
import io.kijun.portfolio.results.RootCauses;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a run shows, as JSON. */
final class RunViews {

  private RunViews() {}

  /** A run in what it shows. */
  record OfRun(UUID id, String title, RunState state, LocalDate asOf, int done, int total) {
    static OfRun of(RunProgress progress) {
      return new OfRun(
          progress.run().id(),
          progress.run().title(),
          progress.state(),
          progress.run().asOf(),
          progress.done(),
          progress.total());
    }
  }

  /** A label. */
  record NamedLabel(String no, Text name) {
    static List<NamedLabel> of(Standard standard) {
      return standard.labels().stream()
          .map((Label label) -> new NamedLabel(label.no(), label.name()))
          .toList();
    }
  }

  record MatrixView(
      OfRun run,
      List<NamedLabel> labels,
      Distribution distribution,
      List<Matrix.MatrixRow> suppliers) {}

  record DistributionView(OfRun run, List<NamedLabel> labels, Distribution distribution) {}

  record RankingView(OfRun run, List<Ranking.Ranked> suppliers) {}

  record CausesView(OfRun run, int suppliers, List<RootCauses.RootCause> causes) {}

  record LapsesView(OfRun run, List<ComingLapses.Month> months) {}

  record LapsingView(OfRun run, String month, List<LapsingSuppliers.LapsingSupplier> suppliers) {}

  record NotAnsweredView(OfRun run, List<NotAnswered> suppliers) {}
}
