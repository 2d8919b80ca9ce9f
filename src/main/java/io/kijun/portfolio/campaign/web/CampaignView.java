package io.kijun.portfolio.campaign.web;

import io.kijun.access.Sight;
import io.kijun.portfolio.campaign.Campaign;
import io.kijun.portfolio.campaign.CampaignProgress;
import io.kijun.portfolio.campaign.CampaignSummary;
import io.kijun.portfolio.campaign.Member;
import io.kijun.portfolio.campaign.MemberState;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign, and how far it has come.
 *
 * @param group null: it was not made for a group, or for one that is out of sight
 * @param language null: each supplier's contact's
 * @param day on which all of this is so
 * @param daysLeft below 0: so many days past
 * @param byDay absent in lists of campaigns
 * @param suppliers by code; likewise
 */
record CampaignView(
    UUID id,
    String title,
    @Nullable String group,
    LocalDate askedOn,
    LocalDate dueOn,
    @Nullable String language,
    String madeBy,
    Instant madeAt,
    @Nullable Instant closedAt,
    LocalDate day,
    long daysLeft,
    CampaignCounts counts,
    @Nullable List<CampaignDayView> byDay,
    @Nullable List<Member> suppliers) {

  /**
   * How many suppliers there are of each state, and to or from how many something went or came.
   *
   * @param suppliers all that play a part
   * @param reminded how many were reminded at least once
   * @param received of how many a sheet came in
   * @param rate the share of them; null: nobody plays a part
   */
  record CampaignCounts(
      int suppliers,
      int sheetsOut,
      int reminded,
      int received,
      int notAsked,
      int asked,
      int returned,
      int in,
      int accepted,
      int late,
      int leftOut,
      @Nullable BigDecimal rate) {

    static CampaignCounts of(CampaignSummary summary) {
      Map<MemberState, Integer> states = summary.states();
      int all = summary.taking();
      return new CampaignCounts(
          all,
          summary.asked(),
          summary.reminded(),
          summary.received(),
          states.getOrDefault(MemberState.NOT_ASKED, 0),
          states.getOrDefault(MemberState.ASKED, 0),
          states.getOrDefault(MemberState.RETURNED, 0),
          states.getOrDefault(MemberState.IN, 0),
          states.getOrDefault(MemberState.ACCEPTED, 0),
          states.getOrDefault(MemberState.LATE, 0),
          states.getOrDefault(MemberState.LEFT_OUT, 0),
          share(summary.received(), all));
    }
  }

  /**
   * Up to the end of a day.
   *
   * @param rate the share of suppliers of which a sheet came in; null: nobody plays a part
   */
  record CampaignDayView(LocalDate day, int out, int in, int accepted, @Nullable BigDecimal rate) {}

  static CampaignView of(CampaignProgress progress, Sight sight) {
    int all = progress.taking().size();
    List<CampaignDayView> byDay =
        progress.byDay().stream()
            .map(
                one ->
                    new CampaignDayView(
                        one.day(), one.out(), one.in(), one.accepted(), share(one.in(), all)))
            .toList();
    return view(progress.campaign(), progress.summary(), sight, byDay, progress.members());
  }

  /** As it stands in a list. */
  static CampaignView listed(CampaignSummary summary, Campaign campaign, Sight sight) {
    return view(campaign, summary, sight, null, null);
  }

  private static CampaignView view(
      Campaign campaign,
      CampaignSummary summary,
      Sight sight,
      @Nullable List<CampaignDayView> byDay,
      @Nullable List<Member> suppliers) {
    String group = campaign.group();
    SheetLanguage language = campaign.language();
    return new CampaignView(
        campaign.id(),
        campaign.title(),
        group != null && sight.reaches(Set.of(group)) ? group : null,
        campaign.askedOn(),
        campaign.dueOn(),
        language == null ? null : language.code(),
        campaign.actor(),
        campaign.recordedAt(),
        campaign.closedAt(),
        summary.day(),
        ChronoUnit.DAYS.between(summary.day(), campaign.dueOn()),
        CampaignCounts.of(summary),
        byDay,
        suppliers);
  }

  private static @Nullable BigDecimal share(int some, int all) {
    return all == 0
        ? null
        : BigDecimal.valueOf(some).divide(BigDecimal.valueOf(all), 4, RoundingMode.DOWN);
  }
}
