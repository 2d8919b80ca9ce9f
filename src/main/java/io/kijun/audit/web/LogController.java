package io.kijun.audit.web;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.LogEntry;
import io.kijun.audit.LogQuery;
import io.kijun.runtime.KijunSettings;
import io.kijun.runtime.PlainJson;
import io.kijun.web.Query;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log, as JSON or CSV. */
@RestController
@Tag(name = "操作記録 / Log")
class LogController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final ActivityLog log;
  private final ZoneId zone;

  LogController(ActivityLog log, KijunSettings settings) {
    this.log = log;
    this.zone = settings.timeZone();
  }

  /** Entries in the order in which they were made. */
  record LogView(List<LogEntry> entries) {}

  @GetMapping(path = "/api/log", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "操作記録（from、to、actorで絞り込み。CSVも可） / The log by from, to and actor; as CSV too")
  LogView list(HttpServletRequest request) {
    return new LogView(log.list(query(request)));
  }

  @GetMapping(path = "/api/log", produces = "text/csv")
  @Operation(hidden = true)
  ResponseEntity<byte[]> csv(HttpServletRequest request) {
    return ResponseEntity.ok().contentType(CSV).body(csv(log.list(query(request))));
  }

  /** Days from the first to the last, both included. */
  private LogQuery query(HttpServletRequest request) {
    Query query = new Query(request, "from", "to", "actor");
    Instant from = start(query.day("from"));
    LocalDate to = query.day("to");
    LogQuery asked =
        new LogQuery(from, start(to == null ? null : to.plusDays(1)), query.text("actor"));
    query.check();
    return asked;
  }

  private @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }

  private static byte[] csv(List<LogEntry> entries) {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(
          "id", "recordedAt", "actor", "action", "subject", "hash", "origin", "detail");
      for (LogEntry entry : entries) {
        printer.printRecord(
            entry.id(),
            entry.recordedAt(),
            harmless(entry.actor()),
            entry.action(),
            harmless(entry.subject()),
            entry.hash(),
            entry.origin(),
            harmless(PlainJson.text(entry.detail())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A spreadsheet takes what starts like this for a formula. */
  private static String harmless(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r].+") ? "'" + text : text;
  }
}
