package io.kijun.access;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Text;
import java.time.LocalDate;

/** Up to when tokens count, of whichever kind. */
public final class TokenDays {

  /** So many days from today at most. */
  public static final int MOST = 366;

  private TokenDays() {}

  /** Tells where a token's last day is past, or too far away. */
  public static void check(LocalDate last, LocalDate today, Issues issues) {
    if (last.isBefore(today) || last.isAfter(today.plusDays(MOST))) {
      issues.invalid(
          IssueCode.INVALID_DATE,
          "$.lastDay",
          last.toString(),
          new Text("今日から366日以内の日付にしてください。", "It must lie within 366 days from today."));
    }
  }
}
