package io.kijun.core.evaluation.comparison;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of two evaluations that are compared: which facts under which rules as of which day.
 *
 * @param made the evaluation, where it is made already; null: it is made when it is asked for
 */
public record ComparedSide(
    Evaluator evaluator, Facts facts, LocalDate asOf, @Nullable Evaluation made) {

  /** One that is not made yet. */
  public ComparedSide(Evaluator evaluator, Facts facts, LocalDate asOf) {
    this(evaluator, facts, asOf, null);
  }

  /** One that is made already, by this evaluator. */
  public static ComparedSide of(Evaluator evaluator, Evaluation made) {
    return new ComparedSide(evaluator, made.file().facts(), made.file().asOf(), made);
  }

  Evaluation evaluate() {
    return made != null ? made : evaluator.evaluate(evaluator.file(facts, asOf));
  }
}
