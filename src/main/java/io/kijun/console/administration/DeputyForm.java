package io.kijun.console.administration;

import io.kijun.console.page.FieldView;
import io.kijun.console.page.ProblemItem;
import java.util.List;

/**
 * The form that appoints a deputy.
 *
 * @param approvers whose; empty: the reader's own
 * @param deputies who may be one
 * @param days the first and the last, as they were typed
 */
public record DeputyForm(
    List<UserChoice> approvers,
    List<UserChoice> deputies,
    List<FieldView> days,
    List<ProblemItem> problems) {

  /** Copies its lists. */
  public DeputyForm {
    approvers = List.copyOf(approvers);
    deputies = List.copyOf(deputies);
    days = List.copyOf(days);
    problems = List.copyOf(problems);
  }
}
