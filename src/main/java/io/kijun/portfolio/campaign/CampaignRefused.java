package io.kijun.portfolio.campaign;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.List;

/** Something is not done in a campaign. */
public final class CampaignRefused extends Refused {

  private static final long serialVersionUID = 1L;

  private CampaignRefused(Kind kind, List<Issue> issues) {
    super(kind, issues);
  }

  private static CampaignRefused of(Kind kind, IssueCode code, String ja, String en) {
    return new CampaignRefused(kind, List.of(Issue.of(code, FieldPlace.ALL, new Text(ja, en))));
  }

  /** There is no such campaign. */
  static CampaignRefused unknown() {
    return of(Kind.NOT_FOUND, IssueCode.NOT_FOUND, "この一斉依頼はありません。", "There is no such campaign.");
  }

  /** The supplier is none of the campaign's. */
  static CampaignRefused noMember() {
    return of(
        Kind.NOT_FOUND,
        IssueCode.NOT_FOUND,
        "この取引先は、この一斉依頼の対象にありません。",
        "The supplier is none of the campaign's.");
  }

  /** What was sent is wrong. */
  static CampaignRefused invalid(List<Issue> issues) {
    return new CampaignRefused(Kind.INVALID, issues);
  }

  /** It is about suppliers that are not there. */
  static CampaignRefused unprocessable(List<Issue> issues) {
    return new CampaignRefused(Kind.UNPROCESSABLE, issues);
  }

  /** It is over. */
  static CampaignRefused closed() {
    return of(
        Kind.CONFLICT, IssueCode.CAMPAIGN_STATE, "この一斉依頼は終了しています。", "The campaign is closed.");
  }

  /** There is nobody left for whom it could be done. */
  static CampaignRefused nobody(String ja, String en) {
    return of(Kind.CONFLICT, IssueCode.CAMPAIGN_STATE, ja, en);
  }

  /** Whoever does not see all of its suppliers does not end it for all of them. */
  static CampaignRefused byLimited() {
    return of(
        Kind.FORBIDDEN,
        IssueCode.SEES_NOT_ALL,
        "対象の取引先のすべてを見られる人だけが、一斉依頼を終了できます。",
        "Only a person who sees all suppliers of the campaign may close it.");
  }
}
