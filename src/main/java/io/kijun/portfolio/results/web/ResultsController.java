package io.kijun.portfolio.results.web;

import io.kijun.access.Sight;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.results.ComingLapses;
import io.kijun.portfolio.results.Distribution;
import io.kijun.portfolio.results.LapsingSuppliers;
import io.kijun.portfolio.results.Matrix;
import io.kijun.portfolio.results.NotAnswered;
import io.kijun.portfolio.results.Ranking;
import io.kijun.portfolio.results.ReadingResults;
import io.kijun.portfolio.results.RootCauses;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunState;
import io.kijun.portfolio.run.RunUnknown;
import io.kijun.runtime.RecordIds;
import io.kijun.web.FileAnswer;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a run shows, as JSON, CSV or XLSX. While it runs: of those who have a result. */
@RestController
@RequestMapping(
    path = "/api/runs/{id}",
    produces = {MediaType.APPLICATION_JSON_VALUE, ViewTable.CSV_TYPE, FileAnswer.XLSX_TYPE})
@Tag(name = "一括評価 / Runs")
class ResultsController {

  private final ReadingResults reading;

  ResultsController(ReadingResults reading) {
    this.reading = reading;
  }

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

  private RunProgress run(String id, Sight sight) {
    return reading.run(RecordIds.parsed(id).orElseThrow(RunUnknown::new), sight);
  }

  private ViewTables tables(RunProgress run, ViewAsked asked) {
    return new ViewTables(reading.standard(run), asked.language());
  }

  @GetMapping("/matrix")
  @Operation(
      summary = "ラベル×取引先の得点と総合判定 / Labels × suppliers: scores and decisions",
      description = "得点は0から1。該当する項目がなければありません。 / Scores from 0 to 1; absent where nothing applies.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = MatrixView.class)))
  ResponseEntity<?> matrix(
      @PathVariable String id,
      Sight sight,
      @ParameterObject ViewAsked asked,
      HttpServletRequest request) {
    RunProgress run = run(id, sight);
    Standard standard = reading.standard(run);
    Matrix matrix = reading.matrix(run.run().id(), sight);
    return ViewAnswer.of(
        request,
        new MatrixView(
            OfRun.of(run),
            NamedLabel.of(standard),
            reading.distribution(matrix, standard),
            matrix.suppliers()),
        () -> tables(run, asked).matrix(matrix));
  }

  @GetMapping("/distribution")
  @Operation(
      summary = "総合判定と得点の分布 / How decisions and scores are distributed",
      description = "四分位は最近隣順位法。表はラベル別。 / Quartiles by nearest rank; the table is by label.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DistributionView.class)))
  ResponseEntity<?> distribution(
      @PathVariable String id,
      Sight sight,
      @ParameterObject ViewAsked asked,
      HttpServletRequest request) {
    RunProgress run = run(id, sight);
    Standard standard = reading.standard(run);
    Distribution distribution =
        reading.distribution(reading.matrix(run.run().id(), sight), standard);
    return ViewAnswer.of(
        request,
        new DistributionView(OfRun.of(run), NamedLabel.of(standard), distribution),
        () -> tables(run, asked).distribution(distribution));
  }

  @GetMapping("/ranking")
  @Operation(
      summary =
          "総合得点の順位と、グループ・区分の中での位置 / Suppliers by score, and where each stands in its groups"
              + " and tier",
      description = "同点は同順位。 / Equal scores share a position.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RankingView.class)))
  ResponseEntity<?> ranking(
      @PathVariable String id,
      Sight sight,
      @ParameterObject ViewAsked asked,
      HttpServletRequest request) {
    RunProgress run = run(id, sight);
    Ranking ranking = reading.ranking(reading.matrix(run.run().id(), sight));
    return ViewAnswer.of(
        request,
        new RankingView(OfRun.of(run), ranking.suppliers()),
        () -> tables(run, asked).ranking(ranking));
  }

  @GetMapping("/causes")
  @Operation(
      summary = "多い根本原因と、解消したときの効果 / The most common root causes, and what mending them unlocks",
      description =
          "onTheWayは、その項目が次の判定に必要な取引先の数。lastは、それだけで次の判定になる取引先の数。 / onTheWay: for how"
              + " many suppliers the item is among those that lead to the next decision; last: for"
              + " how many it is the only one.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CausesView.class)))
  ResponseEntity<?> causes(
      @PathVariable String id,
      Sight sight,
      @ParameterObject ViewAsked asked,
      HttpServletRequest request) {
    RunProgress run = run(id, sight);
    RootCauses causes = reading.causes(run.run().id(), sight);
    return ViewAnswer.of(
        request,
        new CausesView(OfRun.of(run), causes.suppliers(), causes.causes()),
        () -> tables(run, asked).causes(causes));
  }

  @GetMapping("/lapses")
  @Operation(
      summary = "月ごとの失効 / What lapses month by month",
      description = "monthを指定すると、その月に失効する取引先と基準。 / With a month: of whom what lapses in it.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(oneOf = {LapsesView.class, LapsingView.class})))
  ResponseEntity<?> lapses(
      @PathVariable String id,
      Sight sight,
      @ParameterObject LapsesAsked asked,
      HttpServletRequest request) {
    RunProgress run = run(id, sight);
    ViewAsked as = new ViewAsked(asked.lang());
    String named = asked.month();
    if (named != null) {
      LapsingSuppliers lapsing = reading.lapsing(run.run().id(), month(named), sight);
      return ViewAnswer.of(
          request,
          new LapsingView(OfRun.of(run), lapsing.month(), lapsing.suppliers()),
          () -> tables(run, as).lapsing(lapsing));
    }
    ComingLapses lapses = reading.lapses(run.run().id(), sight);
    return ViewAnswer.of(
        request,
        new LapsesView(OfRun.of(run), lapses.months()),
        () -> tables(run, as).lapses(lapses));
  }

  /** How a query string asks for lapses. */
  record LapsesAsked(
      @Parameter(description = "月（2026-12の形） / A month, such as 2026-12") @Nullable String month,
      @Parameter(description = "表の言語（既定はja） / Language of the table (default: ja)")
          ViewAsked.@Nullable ViewLanguage lang) {}

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          "month",
          new Text("月は2026-12の形で指定してください。", "A month is written like 2026-12."));
    }
  }

  @GetMapping("/not-answered")
  @Operation(summary = "まだ回答のない取引先 / Who has not answered")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = NotAnsweredView.class)))
  ResponseEntity<?> notAnswered(
      @PathVariable String id,
      Sight sight,
      @ParameterObject ViewAsked asked,
      HttpServletRequest request) {
    RunProgress run = run(id, sight);
    List<NotAnswered> suppliers = reading.notAnswered(run.run().id(), sight);
    return ViewAnswer.of(
        request,
        new NotAnsweredView(OfRun.of(run), suppliers),
        () -> tables(run, asked).notAnswered(suppliers));
  }
}
