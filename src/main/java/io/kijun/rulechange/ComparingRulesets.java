package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** What differs between two rulesets, or drafts of rulesets. */
@Component
public final class ComparingRulesets {

  private final ReadingRulesets rulesets;
  private final ReadingDrafts drafts;
  private final DraftReports reports;

  ComparingRulesets(ReadingRulesets rulesets, ReadingDrafts drafts, DraftReports reports) {
    this.rulesets = rulesets;
    this.drafts = drafts;
    this.reports = reports;
  }

  /**
   * All that differs, from one to the other.
   *
   * @param before id of a draft, or id or hash of a ruleset; so is the other
   * @throws RulesetNotOnRecord if one names neither
   * @throws ChangeRefused if one is a draft that has errors
   */
  public List<Difference> between(String before, String after) {
    return Differences.between(ruleset(before).standard(), ruleset(after).standard());
  }

  private Ruleset ruleset(String name) {
    return drafts
        .maybe(name)
        .map(draft -> reports.of(draft).ruleset().orElseThrow(() -> hasErrors(name)))
        .orElseGet(() -> rulesets.find(name));
  }

  private static ChangeRefused hasErrors(String draft) {
    return new ChangeRefused(
        List.of(
            Issue.of(
                IssueCode.DRAFT_HAS_ERRORS,
                new FieldPlace(draft),
                new Text("草案に誤りがあるため比べられません。", "The draft has errors and cannot be compared."))));
  }
}
