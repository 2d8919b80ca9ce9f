package io.kijun.portfolio.campaign;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Text;
import java.time.LocalDate;

/** The days of a campaign go together. */
final class CampaignDays {

  private static final int MOST_YEARS = 2;

  private CampaignDays() {}

  /**
   * Checks them.
   *
   * @throws CampaignRefused if an answer would be due before it is asked for, or years after
   */
  static void check(LocalDate askedOn, LocalDate dueOn) {
    Issues issues = Issues.ofRequest();
    if (dueOn.isBefore(askedOn)) {
      issues.invalid(
          IssueCode.INVALID_DATE,
          "$.dueOn",
          dueOn.toString(),
          new Text("期限は依頼日以降にしてください。", "It must not be due before it is asked for."));
    } else if (dueOn.isAfter(askedOn.plusYears(MOST_YEARS))) {
      issues.invalid(
          IssueCode.INVALID_DATE,
          "$.dueOn",
          dueOn.toString(),
          new Text("期限は依頼日から2年以内にしてください。", "It must be due within two years of the asking."));
    }
    if (!issues.all().isEmpty()) {
      throw CampaignRefused.invalid(issues.all());
    }
  }
}
