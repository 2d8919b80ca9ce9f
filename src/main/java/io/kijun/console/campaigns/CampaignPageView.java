package io.kijun.console.campaigns;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.SelectView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A campaign, and how far each supplier has come.
 *
 * @param split how many of each state as parts of a line
 * @param acts null: it is closed, or the reader may not
 */
public record CampaignPageView(
    String title,
    String here,
    String facts,
    BadgeView state,
    String answered,
    List<StatePart> split,
    SelectView filter,
    List<MemberRow> members,
    PagerView pager,
    List<CampaignLink> letters,
    List<CampaignLink> files,
    @Nullable CampaignActs acts,
    List<ProblemItem> problems) {

  /** How many are of a state: badge, width and share. */
  public record StatePart(BadgeView badge, String width, String count, String href) {}

  /**
   * A supplier.
   *
   * @param sheet that decides; null: there is none, or the reader may not open it
   * @param leaveOut where it is left out; null: it cannot be, or the reader may not
   */
  public record MemberRow(
      String name,
      String code,
      @Nullable String href,
      BadgeView state,
      String asked,
      String reminded,
      String received,
      @Nullable String because,
      @Nullable String sheet,
      @Nullable String leaveOut) {}

  /** Something to be fetched. */
  public record CampaignLink(String href, String name) {}

  /**
   * What can be done.
   *
   * @param codes to be added
   */
  public record CampaignActs(
      String sheets, String remind, String close, String add, FieldView codes) {}

  /** Leaving a supplier out. */
  public record LeavingView(
      String title,
      String campaign,
      String campaignTitle,
      String action,
      FieldView reason,
      List<ProblemItem> problems) {}
}
