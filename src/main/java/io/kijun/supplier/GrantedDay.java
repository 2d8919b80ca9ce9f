package io.kijun.supplier;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Text;
import java.time.LocalDate;

/** The last day of what is granted a supplier: an exception, or that something does not apply. */
public final class GrantedDay {

  /** What lies further ahead is a slip of the pen. */
  private static final int MOST_YEARS = 3;

  private GrantedDay() {}

  /**
   * Tells where it lies too far ahead.
   *
   * @param path where it stands in the request
   */
  public static void check(Issues issues, String path, LocalDate until, LocalDate today) {
    LocalDate last = today.plusYears(MOST_YEARS);
    if (until.isAfter(last)) {
      issues.invalid(
          IssueCode.TOO_FAR_AHEAD,
          path,
          until.toString(),
          new Text(
              "今日から%d年以内（%sまで）の日付にしてください。".formatted(MOST_YEARS, last),
              "It must be within %d years from today, up to %s.".formatted(MOST_YEARS, last)));
    }
  }
}
