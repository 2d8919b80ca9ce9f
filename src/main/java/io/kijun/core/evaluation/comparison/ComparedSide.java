package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Facts;
import java.time.LocalDate;

/** One of two evaluations that are compared: which facts under which rules as of which day. */
public record ComparedSide(Evaluator evaluator, Facts facts, LocalDate asOf) {

  Evaluation evaluate() {
    return evaluator.evaluate(evaluator.file(facts, asOf));
  }
}
