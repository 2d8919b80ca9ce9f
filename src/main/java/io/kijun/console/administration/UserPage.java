package io.kijun.console.administration;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user, and what the reader may change.
 *
 * @param href the address of the page
 * @param mustChange whether somebody else set the password, and it was not changed yet
 * @param groupsTyped the groups as they stand in the form
 * @param pending sentences on what waits for a second person
 * @param mayConfirm whether the reader may be that person
 * @param password a one-time password to hand over; null: none was made just now
 * @param notice what was done; null: nothing was
 */
public record UserPage(
    String name,
    String href,
    String roles,
    String groups,
    BadgeView access,
    boolean disabled,
    boolean mustChange,
    List<UserChoice> choices,
    String groupsTyped,
    List<String> pending,
    boolean mayConfirm,
    boolean mayChange,
    @Nullable String password,
    @Nullable String notice,
    List<ProblemItem> problems) {

  /** Copies its lists. */
  public UserPage {
    choices = List.copyOf(choices);
    pending = List.copyOf(pending);
    problems = List.copyOf(problems);
  }

  /** The same with a password that is shown this once. */
  UserPage showing(String oneTime) {
    return with(choices, groupsTyped, oneTime, notice, problems);
  }

  /** The same with a sentence on what was done. */
  UserPage telling(@Nullable String done) {
    return with(choices, groupsTyped, password, done, problems);
  }

  /** The same with what is wrong, and what was typed. */
  UserPage refusing(List<ProblemItem> wrong, List<UserChoice> chosen, String typed) {
    return with(chosen, typed, password, notice, wrong);
  }

  private UserPage with(
      List<UserChoice> chosen,
      String typed,
      @Nullable String oneTime,
      @Nullable String done,
      List<ProblemItem> wrong) {
    return new UserPage(
        name,
        href,
        roles,
        groups,
        access,
        disabled,
        mustChange,
        chosen,
        typed,
        pending,
        mayConfirm,
        mayChange,
        oneTime,
        done,
        wrong);
  }
}
