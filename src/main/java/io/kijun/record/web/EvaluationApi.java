package io.kijun.record.web;

import io.kijun.core.issue.StrictJson;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the API says of evaluations. */
@RequestMapping(path = "/api/evaluations", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "評価 / Evaluations")
interface EvaluationApi {

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(summary = "取引先を評価する / Evaluate a supplier")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON_VALUE,
              schema = @Schema(implementation = EvaluationRequest.class)))
  @ApiResponse(
      responseCode = "201",
      description = "評価の記録 / The evaluation, on record",
      content = @Content(schema = @Schema(implementation = EvaluationResponse.class)))
  ResponseEntity<byte[]> evaluate(StrictJson.Parsed facts, HttpServletRequest request);

  @GetMapping
  @Operation(summary = "評価の一覧（新しい順） / Evaluations, the newest first")
  EvaluationList list(EvaluationsAsked asked);

  @GetMapping("/{id}")
  @Operation(summary = "評価の記録 / An evaluation on record")
  @ApiResponse(
      responseCode = "200",
      description = "評価の記録 / The evaluation",
      content = @Content(schema = @Schema(implementation = EvaluationResponse.class)))
  ResponseEntity<byte[]> find(@PathVariable String id);

  @GetMapping("/{id}/trace")
  @Operation(summary = "判定の根拠 / How the evaluation came about")
  @ApiResponse(
      responseCode = "200",
      description = "発火したルールと、充足しなかった理由 / Rules that fired, and why not",
      content = @Content(schema = @Schema(type = "object")))
  ResponseEntity<byte[]> trace(@PathVariable String id);
}
