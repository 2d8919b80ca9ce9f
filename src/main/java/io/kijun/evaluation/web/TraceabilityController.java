package io.kijun.evaluation.web;

import io.kijun.evaluation.cases.Traceability;
import io.kijun.ruleset.store.ChoosingRuleset;
import io.kijun.ruleset.web.ChoosesRuleset;
import io.kijun.runtime.Today;
import io.kijun.web.Query;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is there because of each item: as JSON, or as CSV where that is asked for. */
@RestController
@Tag(name = "基準 / Standard")
final class TraceabilityController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final ChoosingRuleset choosing;
  private final Today today;

  TraceabilityController(ChoosingRuleset choosing, Today today) {
    this.choosing = choosing;
    this.today = today;
  }

  @GetMapping(path = "/api/standard/traceability", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "項目から行・セル・事例・助言・証跡へ / From items to rows, cells, cases, advice, evidence")
  @ChoosesRuleset
  Traceability json(@Parameter(hidden = true) HttpServletRequest request) {
    return chosen(request);
  }

  @GetMapping(path = "/api/standard/traceability", produces = "text/csv")
  @Operation(hidden = true)
  ResponseEntity<byte[]> csv(@Parameter(hidden = true) HttpServletRequest request) {
    return ResponseEntity.ok().contentType(CSV).body(TraceabilityCsv.of(chosen(request)));
  }

  private Traceability chosen(HttpServletRequest request) {
    Query query = new Query(request, "ruleset", "on");
    String ruleset = query.text("ruleset");
    LocalDate on = query.day("on");
    query.check();
    return Traceability.of(
        choosing.choose(ruleset, on == null ? today.day() : on).ruleset().standard());
  }
}
