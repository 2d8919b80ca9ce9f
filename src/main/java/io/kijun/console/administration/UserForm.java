package io.kijun.console.administration;

import io.kijun.console.page.ProblemItem;
import java.util.List;

/**
 * The form for a new user.
 *
 * @param name as it was typed
 * @param groups as they were typed
 */
public record UserForm(
    String name, String groups, List<UserChoice> choices, List<ProblemItem> problems) {

  /** Copies its lists. */
  public UserForm {
    choices = List.copyOf(choices);
    problems = List.copyOf(problems);
  }
}
