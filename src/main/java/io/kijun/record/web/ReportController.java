package io.kijun.record.web;

import io.kijun.access.Sight;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.ChoosingRuleset.Chosen;
import io.kijun.record.ReadingEvaluations;
import io.kijun.record.RecordedEvaluation;
import io.kijun.record.ToldResult;
import io.kijun.web.PrintedPages;
import io.kijun.web.ShownLanguage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Shows an evaluation on record as a page to read and to print. */
@RestController
@Tag(name = "評価 / Evaluations")
final class ReportController {

  /** How a query string asks for the page. */
  record ReportAsked(
      @Parameter(description = "表示の言語（既定はja） / Language (default: ja)")
          @Nullable ShownLanguage lang) {}

  private final ReadingEvaluations evaluations;
  private final ChoosingRuleset choosing;
  private final PrintedPages pages;

  ReportController(ReadingEvaluations evaluations, ChoosingRuleset choosing, PrintedPages pages) {
    this.evaluations = evaluations;
    this.choosing = choosing;
    this.pages = pages;
  }

  @GetMapping(path = "/api/evaluations/{id}/report", produces = MediaType.TEXT_HTML_VALUE)
  @Operation(summary = "評価の報告書（印刷用のページ） / The evaluation as a page to print")
  ResponseEntity<byte[]> report(
      @PathVariable String id, Sight sight, @ParameterObject ReportAsked asked) {
    RecordedEvaluation found =
        evaluations.find(EvaluationId.parsed(id), sight).orElseThrow(EvaluationId::unknown);
    JsonNode json = found.json();
    LocalDate asOf = LocalDate.parse(json.required("asOf").stringValue());
    Chosen chosen = choosing.choose(json.at("/ruleset/hash").stringValue(), asOf);
    ToldResult page =
        new ToldResult(json, chosen.ruleset().standard(), ShownLanguage.isJapanese(asked.lang()));
    return pages.answer("report", page);
  }
}
