package io.kijun.record.web;

import io.kijun.access.web.CurrentActor;
import io.kijun.core.issue.StrictJson;
import io.kijun.record.Evaluations;
import io.kijun.record.RecordedEvaluation;
import io.kijun.record.RecordingEvaluation;
import io.kijun.runtime.PlainJson;
import io.kijun.web.JsonAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes evaluations and shows those on record. */
@RestController
final class EvaluationController implements EvaluationApi {

  private final RecordingEvaluation evaluating;
  private final Evaluations evaluations;

  EvaluationController(RecordingEvaluation evaluating, Evaluations evaluations) {
    this.evaluating = evaluating;
    this.evaluations = evaluations;
  }

  @Override
  public ResponseEntity<byte[]> evaluate(
      @RequestBody StrictJson.Parsed facts, HttpServletRequest request) {
    RecordedEvaluation made = evaluating.evaluate(facts, CurrentActor.of(request).name());
    return ResponseEntity.created(URI.create("/api/evaluations/" + made.id()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(PlainJson.bytes(made.json()));
  }

  @Override
  public EvaluationList list(@ParameterObject EvaluationsAsked asked) {
    return EvaluationList.page(evaluations.list(asked.query()), asked.page());
  }

  @Override
  public ResponseEntity<byte[]> find(@PathVariable String id) {
    return evaluations
        .find(EvaluationId.parsed(id))
        .map(found -> JsonAnswer.of(PlainJson.bytes(found.json())))
        .orElseThrow(EvaluationId::unknown);
  }

  @Override
  public ResponseEntity<byte[]> trace(@PathVariable String id) {
    UUID parsed = EvaluationId.parsed(id);
    return evaluations
        .trace(parsed)
        .map(trace -> JsonAnswer.of(TraceAnswer.of(parsed, trace)))
        .orElseThrow(EvaluationId::unknown);
  }
}
