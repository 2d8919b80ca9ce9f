package io.kijun.portfolio.calendar;

import io.kijun.core.standard.Text;
import io.kijun.portfolio.campaign.Campaign;
import io.kijun.portfolio.campaign.ReadingCampaigns;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From campaigns that go on: when suppliers are asked, and until when they are to answer. */
@Component
final class CampaignDates implements CalendarSource {

  private static final int BATCH = 200;

  private final ReadingCampaigns campaigns;

  CampaignDates(ReadingCampaigns campaigns) {
    this.campaigns = campaigns;
  }

  @Override
  public void add(CalendarAsked asked, NearestDays days) {
    List<Campaign> some = page(asked, null);
    while (!some.isEmpty()) {
      for (Campaign one : some) {
        if (!one.isClosed()) {
          add(one, asked, days);
        }
      }
      some = page(asked, some.get(some.size() - 1).id());
    }
  }

  private List<Campaign> page(CalendarAsked asked, @Nullable UUID before) {
    return campaigns.list(asked.supplier(), before, BATCH, asked.sight());
  }

  private static void add(Campaign one, CalendarAsked asked, NearestDays days) {
    String title = one.title();
    if (asked.has(one.askedOn())) {
      Text summary = new Text("一斉依頼の依頼日：" + title, "Suppliers are asked: " + title);
      days.add(entry(one, CalendarKind.CAMPAIGN_ASKED, one.askedOn(), summary));
    }
    if (asked.has(one.dueOn())) {
      Text summary = new Text("一斉依頼の回答期限：" + title, "Answers due: " + title);
      days.add(entry(one, CalendarKind.CAMPAIGN_DUE, one.dueOn(), summary));
    }
  }

  private static CalendarEntry entry(
      Campaign campaign, CalendarKind kind, LocalDate day, Text summary) {
    return new CalendarEntry(
        kind,
        campaign.id().toString(),
        day,
        summary,
        CalendarEntry.NO_DETAILS,
        campaign.recordedAt());
  }
}
