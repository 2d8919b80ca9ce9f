package io.kijun.portfolio.campaign.web;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.OneLine;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.campaign.MakingCampaign.CampaignPlan;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as it is asked for.
 *
 * @param group null: not by group
 * @param suppliers codes; null: not by code; neither group nor suppliers: all that have not ended
 * @param askedOn null: today
 * @param language ja or en; null: each supplier's contact's
 */
record CampaignSent(
    @Longest(OneLine.LONGEST) OneLine title,
    @Longest(100) @Nullable String group,
    @Longest(200) @Nullable List<String> suppliers,
    @Nullable LocalDate askedOn,
    LocalDate dueOn,
    @Longest(2) @Nullable String language) {

  /** A language is one of those that sheets are written in. */
  CampaignSent {
    if (language != null
        && Arrays.stream(SheetLanguage.values()).noneMatch(one -> one.code().equals(language))) {
      throw new ValueRefused(
          IssueCode.UNKNOWN_WORD,
          "language",
          language,
          new Text("言語はjaかenにしてください。", "The language is ja or en."));
    }
  }

  CampaignPlan plan() {
    return new CampaignPlan(title.value(), group, suppliers, askedOn, dueOn, wanted());
  }

  private @Nullable SheetLanguage wanted() {
    return Arrays.stream(SheetLanguage.values())
        .filter(one -> one.code().equals(language))
        .findFirst()
        .orElse(null);
  }

  /** Suppliers by code. */
  record MembersSent(@Longest(200) List<String> suppliers) {}

  /** Who is left out, and why. */
  record LeavingOutSent(@Longest(2000) String reason) {}

  /**
   * Who is reminded.
   *
   * @param suppliers null: all for whom something is open
   */
  record RemindersSent(@Longest(200) @Nullable List<String> suppliers) {}
}
