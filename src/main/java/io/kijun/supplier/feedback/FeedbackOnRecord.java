package io.kijun.supplier.feedback;

import io.kijun.access.Sight;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.record.Evaluations;
import io.kijun.record.RecordedEvaluation;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.Supplier;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Feedback of evaluations on record, in the words of their own rulesets. */
@Component
final class FeedbackOnRecord {

  private final Evaluations evaluations;
  private final ChoosingRuleset choosing;

  FeedbackOnRecord(Evaluations evaluations, ChoosingRuleset choosing) {
    this.evaluations = evaluations;
    this.choosing = choosing;
  }

  /** Of an evaluation. */
  Feedback of(RecordedEvaluation evaluation) {
    LocalDate asOf = LocalDate.parse(evaluation.result().required("asOf").stringValue());
    String ruleset = evaluation.result().at("/ruleset/hash").stringValue();
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
    return evaluation.result().at("/supplier/id").stringValue().equals(supplier.code().value());
  }
}
