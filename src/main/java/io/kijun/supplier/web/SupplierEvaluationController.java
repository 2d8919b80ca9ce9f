package io.kijun.supplier.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Longest;
import io.kijun.record.RecordedEvaluation;
import io.kijun.supplier.EvaluatingSupplier;
import io.kijun.supplier.ReadingStanding;
import io.kijun.web.JsonAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Evaluates registered suppliers by what is on record of them. */
@RestController
@Tag(name = "評価 / Evaluations")
class SupplierEvaluationController {

  private final EvaluatingSupplier evaluating;
  private final ReadingStanding standing;

  SupplierEvaluationController(EvaluatingSupplier evaluating, ReadingStanding standing) {
    this.evaluating = evaluating;
    this.standing = standing;
  }

  /**
   * What is asked for.
   *
   * @param asOf null: today
   * @param ruleset null: the one in force on the day
   */
  record RecordedEvaluationRequest(
      @Nullable LocalDate asOf, @Longest(200) @Nullable String ruleset) {}

  @GetMapping(path = "/api/suppliers/{code}/standing", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "取引先の現在の評価 / How a supplier stands",
      description =
          "記録された事実を、現在施行中のルールセットで、今日までの日について評価したもののうち最新のもの。"
              + "ルールセットが変わったあと、新たに評価するまでは、前のルールセットでの最後の評価。 / The latest evaluation of its"
              + " facts on record under the ruleset that is in force now, as of a day up to today."
              + " Once another ruleset is in force, the last one under the former ruleset until it"
              + " is evaluated anew. 404 where it was never evaluated.")
  @ApiResponse(
      responseCode = "200",
      description = "評価の記録（GET /api/evaluations/{id}と同じ形） / As of GET /api/evaluations/{id}")
  ResponseEntity<byte[]> standing(@PathVariable String code, Sight sight) {
    return JsonAnswer.of(standing.of(code, sight).bytes());
  }

  @PostMapping(
      path = "/api/suppliers/{code}/evaluations",
      produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "記録された事実で取引先を評価する / Evaluate a supplier by its facts on record",
      description =
          "取引先の最新の事実と、基準日までの確認済みの社外の出来事を評価します。 / Of its latest facts and the"
              + " confirmed events of the world up to the day.")
  @ApiResponse(
      responseCode = "201",
      description = "評価の記録（POST /api/evaluationsと同じ形） / As of POST /api/evaluations")
  ResponseEntity<byte[]> evaluate(
      @PathVariable String code,
      @RequestBody(required = false) @Nullable RecordedEvaluationRequest wish,
      Sight sight,
      Actor actor) {
    RecordedEvaluation made =
        evaluating.evaluate(
            code,
            wish == null ? null : wish.asOf(),
            wish == null ? null : wish.ruleset(),
            sight,
            actor);
    return ResponseEntity.created(URI.create("/api/evaluations/" + made.id()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(made.bytes());
  }
}
