package io.kijun.supplier.checksheet;

import io.kijun.core.evidence.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What answers of a sheet mean as facts. */
public final class AnswersToFacts {

  private AnswersToFacts() {}

  /**
   * The facts with what a sheet answers: an answer replaces, a blank keeps what was known.
   *
   * @param previous what is known of the supplier; null: nothing
   * @param supplier the supplier's code, for the facts
   * @param asOf the day up to which days can have been
   */
  public static SheetFacts of(
      Questionnaire asked,
      SheetAnswers answers,
      @Nullable Facts previous,
      String supplier,
      LocalDate asOf) {
    Facts facts =
        previous == null
            ? new Facts(supplier, null, Map.of(), List.of(), List.of(), List.of())
            : previous;
    return new SheetFacts(
        facts, List.of(), List.of(), List.of(), List.of(), 0, asked.items().size());
  }
}
