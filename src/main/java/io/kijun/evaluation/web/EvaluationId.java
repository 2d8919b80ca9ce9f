package io.kijun.evaluation.web;

import io.kijun.runtime.RecordIds;
import io.kijun.standard.Text;
import io.kijun.web.ProblemKind;
import io.kijun.web.Refused;
import java.util.UUID;

/** Ids of evaluations in paths. */
final class EvaluationId {

  private EvaluationId() {}

  /** The id that a path names; what is no id names no evaluation. */
  static UUID parsed(String id) {
    return RecordIds.parsed(id).orElseThrow(EvaluationId::unknown);
  }

  /** There is no such evaluation. */
  static Refused unknown() {
    return new Refused(
        ProblemKind.NOT_FOUND,
        "/api/evaluations/{id}",
        new Text("この評価はありません。", "There is no such evaluation."));
  }
}
