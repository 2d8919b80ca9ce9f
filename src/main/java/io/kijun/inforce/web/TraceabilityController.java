package io.kijun.inforce.web;

import io.kijun.core.cases.Traceability;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what is there because of each item: as JSON, or as CSV where that is asked for. */
@RestController
@Tag(name = "基準 / Standard")
final class TraceabilityController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final RulesetParameters rulesets;

  TraceabilityController(RulesetParameters rulesets) {
    this.rulesets = rulesets;
  }

  @GetMapping(path = "/api/standard/traceability", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "項目から行・セル・事例・助言・証跡へ / From items to rows, cells, cases, advice, evidence")
  Traceability json(@ParameterObject RulesetAsked query) {
    return traced(query);
  }

  @GetMapping(path = "/api/standard/traceability", produces = "text/csv")
  @Operation(hidden = true)
  ResponseEntity<byte[]> csv(@ParameterObject RulesetAsked query) {
    return ResponseEntity.ok().contentType(CSV).body(TraceabilityCsv.of(traced(query)));
  }

  private Traceability traced(RulesetAsked query) {
    return Traceability.of(rulesets.chosen(query).ruleset().standard());
  }
}
