package io.kijun.portfolio.results.web;

import io.kijun.access.Sight;
import io.kijun.web.BigAnswer;
import io.kijun.web.ShownLanguage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What a run shows, as a page to print. */
@RestController
@BigAnswer
@Tag(name = "一括評価 / Runs")
class RunReportController {

  private final RunFiles files;

  RunReportController(RunFiles files) {
    this.files = files;
  }

  @GetMapping(path = "/api/runs/{id}/report", produces = MediaType.TEXT_HTML_VALUE)
  @Operation(summary = "一括評価の報告書（印刷用のページ） / What a run shows as a page to print")
  ResponseEntity<byte[]> report(
      @PathVariable String id, Sight sight, @ParameterObject ViewAsked asked) {
    return files.report(id, ShownLanguage.isJapanese(asked.lang()), sight);
  }
}
