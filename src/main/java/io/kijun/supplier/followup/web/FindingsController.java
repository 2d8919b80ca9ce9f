package io.kijun.supplier.followup.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.StrictJson;
import io.kijun.supplier.followup.FindingQuery;
import io.kijun.supplier.followup.FollowedFinding;
import io.kijun.supplier.followup.PlanningFinding;
import io.kijun.supplier.followup.ReadingFindings;
import io.kijun.supplier.followup.web.FindingsAsked.FindingsExported;
import io.kijun.supplier.followup.web.FindingsAsked.OverdueAsked;
import io.kijun.web.StreamedCsv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Findings of suppliers, and how far they have come. */
@RestController
@RequestMapping("/api/findings")
@Tag(name = "指摘への対応 / Follow-up")
final class FindingsController {

  private static final int CSV_PAGE = 1000;

  private final ReadingFindings reading;
  private final PlanningFinding planning;

  FindingsController(ReadingFindings reading, PlanningFinding planning) {
    this.reading = reading;
    this.planning = planning;
  }

  /**
   * Findings, by supplier, item and criterion.
   *
   * @param next leads to those after them; absent: there are none
   */
  record FindingPage(List<FindingView> findings, @Nullable String next) {}

  /** A plan, as a request has it. */
  record PlanSent(String owner, LocalDate date, String text) {}

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "指摘への対応の一覧（CSVは全件） / Findings and how far they have come; CSV: all of them",
      description =
          "取引を終了した取引先は、supplierで指定したときだけ。 / Of suppliers that have ended only where supplier"
              + " names one.")
  FindingPage list(@ParameterObject FindingsAsked asked, Sight sight) {
    int size = asked.page();
    List<FollowedFinding> found = reading.list(asked.query(), asked.after(), size + 1, sight);
    List<FollowedFinding> shown = found.subList(0, Math.min(size, found.size()));
    return new FindingPage(
        shown.stream().map(FindingView::of).toList(),
        found.size() > size ? shown.get(size - 1).id().text() : null);
  }

  @GetMapping(produces = "text/csv")
  @Operation(hidden = true)
  void csv(@ParameterObject FindingsExported asked, Sight sight, HttpServletResponse response)
      throws IOException {
    write(asked.query(), sight, response);
  }

  private void write(FindingQuery query, Sight sight, HttpServletResponse response)
      throws IOException {
    StreamedCsv.Pages<FollowedFinding> pages =
        last -> reading.list(query, last == null ? null : last.id(), CSV_PAGE, sight);
    StreamedCsv.write(response, FindingView.HEADINGS, pages, FindingView::line);
  }

  @GetMapping(path = "/overdue", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "期限を過ぎた指摘の一覧 / Findings whose day has passed")
  FindingPage overdue(@ParameterObject OverdueAsked asked, Sight sight) {
    return list(asked.asked(), sight);
  }

  @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "指摘と、その経過 / A finding, and what happened to it")
  FindingView find(@PathVariable String id, Sight sight) {
    return FindingView.of(reading.find(id, sight));
  }

  @PutMapping(path = "/{id}/plan", consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "だれがいつまでに何をするかを記録する / Plan who does what by when",
      description =
          "済んだ指摘、例外中の指摘は422になります。 / 422 where the finding is done, or an exception tolerates it.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = PlanSent.class))))
  FindingView plan(
      @PathVariable String id, @RequestBody StrictJson.Parsed sent, Sight sight, Actor actor) {
    return FindingView.of(planning.plan(id, sent, sight, actor));
  }
}
