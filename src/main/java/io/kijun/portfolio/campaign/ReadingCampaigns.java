package io.kijun.portfolio.campaign;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.access.Sight;
import io.kijun.portfolio.campaign.CampaignProgress.DayCount;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells how far campaigns have come, from the sheets that went out and came in: since the day on
 * which suppliers are asked, or since the campaign was made where that is earlier, until it is
 * closed.
 */
@Component
public final class ReadingCampaigns {

  private static final int MOST_CLOSED = 1000;

  private final Campaigns campaigns;
  private final Today today;
  private final Cache<UUID, CampaignSummary> closed =
      Caffeine.newBuilder().maximumSize(MOST_CLOSED).build();

  ReadingCampaigns(Campaigns campaigns, Today today) {
    this.campaigns = campaigns;
    this.today = today;
  }

  /**
   * A campaign.
   *
   * @param id what claims to be its id
   * @throws CampaignRefused if there is none, or none of its suppliers is in sight
   */
  public Campaign find(String id, Sight sight) {
    return RecordIds.parsed(id)
        .flatMap(one -> campaigns.find(one, sight))
        .orElseThrow(CampaignRefused::unknown);
  }

  /**
   * Campaigns with a supplier in sight, the last made first.
   *
   * @param supplier with this one in them; null: any
   * @param before only those made before this one; null: all
   */
  public List<Campaign> list(
      @Nullable String supplier, @Nullable UUID before, int most, Sight sight) {
    return campaigns.list(supplier, before, most, sight);
  }

  /** How far a campaign has come, in numbers; those of one that is closed are remembered. */
  public CampaignSummary summary(Campaign campaign, Sight sight) {
    return campaign.isClosed() && sight.limit().isEmpty()
        ? closed.get(campaign.id(), id -> progress(campaign, sight).summary())
        : progress(campaign, sight).summary();
  }

  /** How far a campaign has come. */
  public CampaignProgress progress(Campaign campaign, Sight sight) {
    Instant end = Objects.requireNonNullElseGet(campaign.closedAt(), today::now);
    LocalDate day = today.of(end);
    boolean past = day.isAfter(campaign.dueOn());
    Map<String, MemberHistory> histories = histories(campaign, end);
    List<Member> members =
        campaigns.suppliers(campaign.id(), sight).stream()
            .map(
                one ->
                    histories
                        .getOrDefault(one.supplier(), new MemberHistory(null))
                        .member(one, past))
            .toList();
    return new CampaignProgress(campaign, day, members, byDay(members));
  }

  /** Since when what went out and came in is its. */
  Instant since(Campaign campaign) {
    Instant asked = today.start(campaign.askedOn());
    return asked.isBefore(campaign.recordedAt()) ? asked : campaign.recordedAt();
  }

  private Map<String, MemberHistory> histories(Campaign campaign, Instant end) {
    Instant from = since(campaign);
    Map<String, MemberHistory> histories = new HashMap<>();
    campaigns
        .asked(campaign.id(), from, end)
        .forEach((supplier, at) -> histories.put(supplier, new MemberHistory(at)));
    campaigns.steps(campaign.id()).forEach(step -> of(histories, step.supplier()).add(step));
    campaigns
        .received(campaign.id(), from, end)
        .forEach(step -> of(histories, step.supplier()).add(step));
    return histories;
  }

  private static MemberHistory of(Map<String, MemberHistory> histories, String supplier) {
    return histories.computeIfAbsent(supplier, none -> new MemberHistory(null));
  }

  private List<DayCount> byDay(List<Member> members) {
    SortedMap<LocalDate, int[]> days = new TreeMap<>();
    for (Member one : members) {
      if (one.state() != MemberState.LEFT_OUT) {
        count(days, one.askedAt(), 0);
        count(days, one.receivedAt(), 1);
        count(days, one.acceptedAt(), 2);
      }
    }
    int[] sum = new int[3];
    List<DayCount> byDay = new ArrayList<>();
    days.forEach(
        (day, counts) -> {
          for (int i = 0; i < sum.length; i++) {
            sum[i] += counts[i];
          }
          byDay.add(new DayCount(day, sum[0], sum[1], sum[2]));
        });
    return byDay;
  }

  private void count(SortedMap<LocalDate, int[]> days, @Nullable Instant at, int which) {
    if (at != null) {
      days.computeIfAbsent(today.of(at), none -> new int[3])[which]++;
    }
  }
}
