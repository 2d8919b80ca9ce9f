package io.kijun.portfolio.results.web;

import io.kijun.access.Sight;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.results.ReadingResults;
import io.kijun.portfolio.results.web.RunViews.CausesView;
import io.kijun.portfolio.results.web.RunViews.DistributionView;
import io.kijun.portfolio.results.web.RunViews.LapsesView;
import io.kijun.portfolio.results.web.RunViews.LapsingView;
import io.kijun.portfolio.results.web.RunViews.MatrixView;
import io.kijun.portfolio.results.web.RunViews.NamedLabel;
import io.kijun.portfolio.results.web.RunViews.NotAnsweredView;
import io.kijun.portfolio.results.web.RunViews.OfRun;
import io.kijun.portfolio.results.web.RunViews.RankingView;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunUnknown;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.web.BigAnswer;
import io.kijun.web.FileAnswer;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.kijun.web.ShownLanguage;
import io.kijun.web.ViewAnswer;
import io.kijun.web.ViewTable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
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
@BigAnswer
@RequestMapping(
    path = "/api/runs/{id}",
    produces = {MediaType.APPLICATION_JSON_VALUE, ViewTable.CSV_TYPE, FileAnswer.XLSX_TYPE})
@Tag(name = "一括評価 / Runs")
class ResultsController {

  private final ReadingResults reading;
  private final Today today;

  ResultsController(ReadingResults reading, Today today) {
    this.reading = reading;
    this.today = today;
  }

  /** A run that a view is asked of. */
  private record Asked(RunProgress run, Standard standard, Sight sight) {

    UUID id() {
      return run.run().id();
    }

    OfRun told() {
      return OfRun.of(run);
    }
  }

  /** How a view is read, and how it is told as JSON and as a table. */
  private record Shape<T>(
      Function<Asked, T> read,
      BiFunction<Asked, T, Object> json,
      BiFunction<ViewTables, T, ViewTable> table) {}

  private <T> ResponseEntity<?> answer(
      String id,
      Sight sight,
      @Nullable ShownLanguage language,
      HttpServletRequest request,
      Shape<T> shape) {
    RunProgress run = reading.run(RecordIds.parsed(id).orElseThrow(RunUnknown::new), sight);
    Asked asked = new Asked(run, reading.standard(run), sight);
    T read = shape.read.apply(asked);
    return ViewAnswer.of(
        request,
        () -> shape.json.apply(asked, read),
        () ->
            shape.table.apply(
                new ViewTables(asked.standard, ShownLanguage.of(language), today), read));
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
    return answer(
        id,
        sight,
        asked.lang(),
        request,
        new Shape<>(
            of -> reading.matrix(of.id(), of.standard(), of.sight()),
            (of, read) ->
                new MatrixView(
                    of.told(),
                    NamedLabel.of(of.standard()),
                    read.distribution(),
                    read.matrix().suppliers()),
            (tables, read) -> tables.matrix(read.matrix())));
  }

  @GetMapping("/distribution")
  @Operation(
      summary = "総合判定と得点の分布 / How decisions and scores are distributed",
      description = "四分位は最近隣順位法。 / Quartiles by nearest rank.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DistributionView.class)))
  ResponseEntity<?> distribution(
      @PathVariable String id,
      Sight sight,
      @ParameterObject ViewAsked asked,
      HttpServletRequest request) {
    return answer(
        id,
        sight,
        asked.lang(),
        request,
        new Shape<>(
            of -> reading.distribution(of.id(), of.standard(), of.sight()),
            (of, read) -> new DistributionView(of.told(), NamedLabel.of(of.standard()), read),
            ViewTables::distribution));
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
    return answer(
        id,
        sight,
        asked.lang(),
        request,
        new Shape<>(
            of -> reading.ranking(of.id(), of.sight()),
            (of, read) -> new RankingView(of.told(), read.suppliers()),
            ViewTables::ranking));
  }

  @GetMapping("/causes")
  @Operation(
      summary = "多い根本原因と、解消したときの効果 / The most common root causes, and what mending them unlocks",
      description =
          "onTheWayは、その項目が次の判定に必要な取引先の数。lastは、ほかに妨げがなく、それだけで次の判定になる取引先の数。 / onTheWay: for how"
              + " many suppliers the item is among those that lead to the next decision; last: for"
              + " how many nothing else stands in the way.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CausesView.class)))
  ResponseEntity<?> causes(
      @PathVariable String id,
      Sight sight,
      @ParameterObject ViewAsked asked,
      HttpServletRequest request) {
    return answer(
        id,
        sight,
        asked.lang(),
        request,
        new Shape<>(
            of -> reading.causes(of.id(), of.sight()),
            (of, read) -> new CausesView(of.told(), read.suppliers(), read.causes()),
            ViewTables::causes));
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
    String named = asked.month();
    if (named == null) {
      return answer(
          id,
          sight,
          asked.lang(),
          request,
          new Shape<>(
              of -> reading.lapses(of.id(), of.sight()),
              (of, read) -> new LapsesView(of.told(), read.months()),
              ViewTables::lapses));
    }
    YearMonth month = month(named);
    return answer(
        id,
        sight,
        asked.lang(),
        request,
        new Shape<>(
            of -> reading.lapsing(of.id(), month, of.sight()),
            (of, read) -> new LapsingView(of.told(), read.month(), read.suppliers()),
            ViewTables::lapsing));
  }

  /** How a query string asks for lapses. */
  record LapsesAsked(
      @Parameter(description = "月（2026-12の形） / A month, such as 2026-12") @Nullable String month,
      @Parameter(description = "表の言語（既定はja） / Language of the table (default: ja)")
          @Nullable ShownLanguage lang) {}

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
    return answer(
        id,
        sight,
        asked.lang(),
        request,
        new Shape<>(
            of -> reading.notAnswered(of.id(), of.sight()),
            (of, read) -> new NotAnsweredView(of.told(), read),
            ViewTables::notAnswered));
  }
}
