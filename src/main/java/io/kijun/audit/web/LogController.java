package io.kijun.audit.web;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.LogEntry;
import io.kijun.audit.LogQuery;
import io.kijun.audit.NotingRefusals;
import io.kijun.audit.ReaderGroups;
import io.kijun.runtime.PlainJson;
import io.kijun.web.Most;
import io.kijun.web.StreamedCsv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log, as JSON or CSV. */
@RestController
@Tag(name = "操作記録 / Log")
class LogController {

  private static final List<String> HEADINGS =
      List.of("id", "recordedAt", "actor", "action", "subject", "hash", "origin", "detail");
  private static final int PAGE = 1000;

  private final ActivityLog log;
  private final NotingRefusals refusals;

  LogController(ActivityLog log, NotingRefusals refusals) {
    this.log = log;
    this.refusals = refusals;
  }

  /** Which page of the log a query string asks for. */
  record LogAsked(
      @Parameter(description = "この日以降 / On or after this day") @Nullable LocalDate from,
      @Parameter(description = "この日以前 / On or before this day") @Nullable LocalDate to,
      @Parameter(description = "利用者名 / Name of a user") @Nullable String actor,
      @Parameter(description = "前のページのnext / The page before's next") @Nullable UUID cursor,
      @Most(PAGE)
          @Parameter(
              description = "最大件数 / At most so many",
              schema =
                  @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "1000"))
          @Nullable Integer limit) {

    LogQuery query(ReaderGroups readers) {
      return new LogQuery(from, to, actor, readers);
    }

    int page() {
      return limit == null ? PAGE : limit;
    }
  }

  /** Of which days and of whom a query string asks for all of the log. */
  record WholeLogAsked(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String actor) {}

  /**
   * A page of entries, in the order in which they were made; the first page has the latest.
   *
   * @param next leads to those before them; absent: there are none
   */
  record LogView(List<LogEntry> entries, @Nullable UUID next) {

    /** A page of entries, of which there is one more if there are more before. */
    static LogView page(List<LogEntry> found, int size) {
      List<LogEntry> shown = found.subList(Math.max(0, found.size() - size), found.size());
      return new LogView(shown, found.size() > size ? shown.get(0).id() : null);
    }
  }

  @GetMapping(path = "/api/log", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary =
          "操作記録（新しいページから。nextで前へ。CSVは全件） / The log: the latest page first, next leads back; CSV:"
              + " all of it")
  LogView list(ReaderGroups readers, @ParameterObject LogAsked asked) {
    refusals.writeCounted();
    LogQuery query = asked.query(readers);
    return LogView.page(log.latest(query, asked.cursor(), asked.page() + 1), asked.page());
  }

  /** All entries up to this moment; those that are made meanwhile are left out. */
  @GetMapping(path = "/api/log", produces = "text/csv")
  @Operation(hidden = true)
  void csv(ReaderGroups readers, @ParameterObject WholeLogAsked asked, HttpServletResponse response)
      throws IOException {
    refusals.writeCounted();
    LogQuery query = new LogQuery(asked.from(), asked.to(), asked.actor(), readers);
    List<LogEntry> latest = log.latest(query, null, 1);
    StreamedCsv.Pages<LogEntry> pages =
        latest.isEmpty()
            ? last -> List.of()
            : last ->
                log.following(query, last == null ? null : last.id(), latest.get(0).id(), PAGE);
    StreamedCsv.write(response, HEADINGS, pages, LogController::line);
  }

  private static List<@Nullable Object> line(LogEntry entry) {
    return Arrays.asList(
        entry.id(),
        entry.recordedAt(),
        entry.actor(),
        entry.action(),
        entry.subject(),
        entry.hash(),
        entry.origin(),
        PlainJson.text(entry.detail()));
  }
}
