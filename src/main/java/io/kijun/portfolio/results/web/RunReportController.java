package io.kijun.portfolio.results.web;

import io.kijun.access.Sight;
import io.kijun.core.standard.Standard;
import io.kijun.portfolio.results.ReadingResults;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunUnknown;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.web.BigAnswer;
import io.kijun.web.PrintedPages;
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

  private final ReadingResults reading;
  private final PrintedPages pages;
  private final Today today;

  RunReportController(ReadingResults reading, PrintedPages pages, Today today) {
    this.reading = reading;
    this.pages = pages;
    this.today = today;
  }

  @GetMapping(path = "/api/runs/{id}/report", produces = MediaType.TEXT_HTML_VALUE)
  @Operation(summary = "一括評価の報告書（印刷用のページ） / What a run shows as a page to print")
  ResponseEntity<byte[]> report(
      @PathVariable String id, Sight sight, @ParameterObject ViewAsked asked) {
    RunProgress run = reading.run(RecordIds.parsed(id).orElseThrow(RunUnknown::new), sight);
    Standard standard = reading.standard(run);
    RunPage page =
        new RunPage(
            run,
            standard,
            reading.all(run.run().id(), standard, sight),
            new PageWords(ShownLanguage.isJapanese(asked.lang())),
            today);
    return pages.answer("run", page);
  }
}
