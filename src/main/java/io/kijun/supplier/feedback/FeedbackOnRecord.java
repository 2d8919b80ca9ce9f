package io.kijun.supplier.feedback;

import io.kijun.access.Sight;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.record.ReadingEvaluations;
import io.kijun.record.RecordedEvaluation;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.Supplier;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Feedback of evaluations on record, in the words of their own rulesets. */
@Component
final class FeedbackOnRecord {

  private final ReadingEvaluations evaluations;
  private final ChoosingRuleset choosing;

  FeedbackOnRecord(ReadingEvaluations evaluations, ChoosingRuleset choosing) {
    this.evaluations = evaluations;
    this.choosing = choosing;
  }

  /** Of an evaluation. */
  Feedback of(RecordedEvaluation evaluation) {
    ObjectNode result = evaluation.json();
    LocalDate asOf = LocalDate.parse(result.required("asOf").stringValue());
    String ruleset = result.at("/ruleset/hash").stringValue();
    return FeedbackOf.of(evaluation, choosing.choose(ruleset, asOf).ruleset().standard());
  }

  /**
   * Of an evaluation of a supplier that is in sight.
   *
   * @param evaluation what claims to be its id
   */
  Optional<Feedback> of(Supplier supplier, String evaluation) {
    return RecordIds.parsed(evaluation)
        .flatMap(id -> evaluations.find(id, Sight.ALL))
        .filter(one -> isOf(supplier, one))
        .map(this::of);
  }

  private static boolean isOf(Supplier supplier, RecordedEvaluation evaluation) {
    return evaluation.json().at("/supplier/id").stringValue().equals(supplier.code().value());
  }
}
