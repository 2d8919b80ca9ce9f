package io.kijun.audit.web;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.LogEntry;
import io.kijun.audit.LogQuery;
import io.kijun.runtime.PlainJson;
import io.kijun.web.Csv;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The log, as JSON or CSV. */
@RestController
@Tag(name = "操作記録 / Log")
class LogController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final List<String> HEADINGS =
      List.of("id", "recordedAt", "actor", "action", "subject", "hash", "origin", "detail");

  private final ActivityLog log;

  LogController(ActivityLog log) {
    this.log = log;
  }

  /** Entries in the order in which they were made. */
  record LogView(List<LogEntry> entries) {}

  @GetMapping(path = "/api/log", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "操作記録（from、to、actorで絞り込み。CSVも可） / The log by from, to and actor; as CSV too")
  LogView list(@ParameterObject LogQuery asked) {
    return new LogView(log.list(asked));
  }

  @GetMapping(path = "/api/log", produces = "text/csv")
  @Operation(hidden = true)
  ResponseEntity<byte[]> csv(@ParameterObject LogQuery asked) {
    return ResponseEntity.ok()
        .contentType(CSV)
        .body(Csv.of(HEADINGS, log.list(asked).stream().map(LogController::line).toList()));
  }

  private static List<@Nullable Object> line(LogEntry entry) {
    return Arrays.asList(
        entry.id(),
        entry.recordedAt(),
        Csv.harmless(entry.actor()),
        entry.action(),
        Csv.harmless(entry.subject()),
        entry.hash(),
        entry.origin(),
        Csv.harmless(PlainJson.text(entry.detail())));
  }
}
