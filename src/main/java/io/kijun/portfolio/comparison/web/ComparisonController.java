package io.kijun.portfolio.comparison.web;

import io.kijun.access.Sight;
import io.kijun.portfolio.comparison.ComparingEvaluations;
import io.kijun.portfolio.comparison.ComparingEvaluations.RecordsCompared;
import io.kijun.portfolio.comparison.ComparingRuns;
import io.kijun.portfolio.comparison.RunsCompared;
import io.kijun.web.BigAnswer;
import io.kijun.web.FileAnswer;
import io.kijun.web.Most;
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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What changed between two evaluations, and why. */
@RestController
@BigAnswer
@Tag(name = "比較 / Comparisons")
class ComparisonController {

  private static final int PAGE = 50;

  private final ComparingEvaluations comparing;
  private final ComparingRuns runs;

  ComparisonController(ComparingEvaluations comparing, ComparingRuns runs) {
    this.comparing = comparing;
    this.runs = runs;
  }

  /** What is compared. */
  record ComparisonAsked(
      @Parameter(
              description = "前の評価または一括評価のID / Id of the evaluation or run before",
              required = true)
          @Nullable UUID before,
      @Parameter(
              description = "後の評価または一括評価のID / Id of the evaluation or run after",
              required = true)
          @Nullable UUID after,
      @Parameter(description = "前のページのnext（一括評価） / The page before's next (runs)")
          @Nullable String cursor,
      @Most(200)
          @Parameter(
              description = "変わった取引先の最大件数（一括評価） / At most so many changed suppliers (runs)",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
          @Nullable Integer limit,
      @Parameter(description = "表の言語（既定はja） / Language of the table (default: ja)")
          @Nullable ShownLanguage lang) {}

  @GetMapping(
      path = "/api/comparisons",
      produces = {MediaType.APPLICATION_JSON_VALUE, ViewTable.CSV_TYPE, FileAnswer.XLSX_TYPE})
  @Operation(
      summary = "2つの評価を比べる / Compare two evaluations",
      description =
          "1つの取引先の2つの評価で何が変わったかと、その理由（事実・ルール・時間）。日、ルール、事実の順に前の評価を後の評価に"
              + "置き換えて調べます。組合せではじめて変わる項目には、組み合わさった理由をすべて挙げます。途中で変わり元に戻った項目は"
              + "undoneに挙げます。総合判定、得点、基準、指摘、失効日の違いにも理由が付きます。変更が多すぎて確かめられない"
              + "理由にはtried: falseが付きます。一括評価のIDを2つ指定すると、両方で評価された取引先について集計します。CSVとXLSXは全件の表です。 / What changed between two evaluations of one supplier, and what each"
              + " change is put down to: facts, rules or time. The evaluation before is turned into"
              + " the one after step by step: day, rules, facts. Where only a combination changes an"
              + " item, all of it is told; an item that one step changes and the next one changes"
              + " back stands under `undone`. The decision, scores, criteria, findings and lapses that"
              + " differ have reasons too; what there was too much of to try has `tried: false`."
              + " The ids of two runs: the same"
              + " added up over the suppliers that both evaluated. CSV and XLSX are tables of all of it.")
  @ApiResponse(
      responseCode = "200",
      description = "評価2つの比較、または一括評価2つの比較 / Of two evaluations, or of two runs",
      content =
          @Content(schema = @Schema(oneOf = {ComparisonAnswer.class, RunsComparisonAnswer.class})))
  ResponseEntity<?> compare(
      @ParameterObject ComparisonAsked asked, Sight sight, HttpServletRequest request) {
    UUID before = asked.before();
    UUID after = asked.after();
    Optional<RunsCompared> ofRuns =
        before == null || after == null ? Optional.empty() : runs.between(before, after, sight);
    ComparisonTables tables = new ComparisonTables(ShownLanguage.of(asked.lang()));
    if (ofRuns.isPresent()) {
      RunsCompared compared = ofRuns.get();
      return ViewAnswer.of(
          request,
          () ->
              RunsComparisonAnswer.of(
                  compared,
                  Objects.requireNonNullElse(asked.cursor(), ""),
                  Objects.requireNonNullElse(asked.limit(), PAGE),
                  runs::because),
          () -> tables.of(compared));
    }
    RecordsCompared compared = comparing.between(before, after, sight);
    return ViewAnswer.of(
        request, () -> ComparisonAnswer.of(compared), () -> tables.of(compared.comparison()));
  }
}
