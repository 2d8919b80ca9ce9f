package io.kijun.record.web;

import io.kijun.access.Sight;
import io.kijun.access.web.CurrentActor;
import io.kijun.core.evidence.EvaluationRequest;
import io.kijun.core.issue.StrictJson;
import io.kijun.record.Evaluations;
import io.kijun.record.ReadingEvaluations;
import io.kijun.record.RecordedEvaluation;
import io.kijun.record.RecordingEvaluation;
import io.kijun.record.RequestsInSight;
import io.kijun.web.JsonAnswer;
import io.kijun.web.LargestBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes evaluations and shows those on record, byte for byte as they were answered. */
@RestController
@RequestMapping(path = "/api/evaluations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "評価 / Evaluations")
final class EvaluationController {

  private final RecordingEvaluation evaluating;
  private final RequestsInSight inSight;
  private final Evaluations evaluations;
  private final ReadingEvaluations reading;

  EvaluationController(
      RecordingEvaluation evaluating,
      RequestsInSight inSight,
      Evaluations evaluations,
      ReadingEvaluations reading) {
    this.evaluating = evaluating;
    this.inSight = inSight;
    this.evaluations = evaluations;
    this.reading = reading;
  }

  @LargestBody(LargestBody.FACTS)
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "取引先を評価する / Evaluate a supplier",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = EvaluationRequest.class))))
  @ApiResponse(
      responseCode = "201",
      description = "評価の記録 / The evaluation, on record",
      content = @Content(schema = @Schema(implementation = EvaluationResponse.class)))
  ResponseEntity<byte[]> evaluate(
      Sight sight, @RequestBody StrictJson.Parsed facts, HttpServletRequest request) {
    inSight.check(facts, sight);
    RecordedEvaluation made = evaluating.evaluate(facts, CurrentActor.of(request));
    return ResponseEntity.created(URI.create("/api/evaluations/" + made.id()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(made.bytes());
  }

  @GetMapping
  @Operation(summary = "評価の一覧（新しい順） / Evaluations, the newest first")
  EvaluationList list(Sight sight, @ParameterObject EvaluationsAsked asked) {
    return EvaluationList.page(evaluations.list(asked.query(), sight), asked.page());
  }

  @GetMapping("/{id}")
  @Operation(summary = "評価の記録 / An evaluation on record")
  @ApiResponse(
      responseCode = "200",
      description = "評価の記録 / The evaluation",
      content = @Content(schema = @Schema(implementation = EvaluationResponse.class)))
  ResponseEntity<byte[]> find(@PathVariable String id, Sight sight) {
    return reading
        .find(EvaluationId.parsed(id), sight)
        .map(found -> JsonAnswer.of(found.bytes()))
        .orElseThrow(EvaluationId::unknown);
  }

  @GetMapping("/{id}/trace")
  @Operation(summary = "判定の根拠 / How the evaluation came about")
  @ApiResponse(
      responseCode = "200",
      description = "発火したルールと、充足しなかった理由 / Rules that fired, and why not",
      content = @Content(schema = @Schema(implementation = TraceResponse.class)))
  ResponseEntity<byte[]> trace(@PathVariable String id, Sight sight) {
    UUID parsed = EvaluationId.parsed(id);
    return reading
        .trace(parsed, sight)
        .map(trace -> JsonAnswer.of(TraceAnswer.of(parsed, trace)))
        .orElseThrow(EvaluationId::unknown);
  }
}
