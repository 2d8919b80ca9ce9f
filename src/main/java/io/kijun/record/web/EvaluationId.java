package io.kijun.record.web;

import io.kijun.core.standard.Text;
import io.kijun.runtime.RecordIds;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import java.util.UUID;

/** Ids of evaluations in paths. */
final class EvaluationId {

  private EvaluationId() {}

  /** The id that a path names; what is no id names no evaluation. */
  static UUID parsed(String id) {
    return RecordIds.parsed(id).orElseThrow(EvaluationId::unknown);
  }

  /** There is no such evaluation. */
  static RequestRefused unknown() {
    return new RequestRefused(
        ProblemKind.NOT_FOUND,
        "/api/evaluations/{id}",
        new Text("この評価はありません。", "There is no such evaluation."));
  }
}
