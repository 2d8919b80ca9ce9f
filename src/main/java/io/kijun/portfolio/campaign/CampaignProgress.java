package io.kijun.portfolio.campaign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far a campaign has come, of the suppliers in sight.
 *
 * @param day on which that is so: today, or the day on which it was closed
 * @param members by code
 * @param byDay for each day on which something came, in order
 */
public record CampaignProgress(
    Campaign campaign, LocalDate day, List<Member> members, List<DayCount> byDay) {

  /**
   * Up to the end of a day.
   *
   * @param out to how many a sheet went out
   * @param in of how many one came in
   * @param accepted of how many one was accepted
   */
  public record DayCount(LocalDate day, int out, int in, int accepted) {}

  /** The same in numbers. */
  public CampaignSummary summary() {
    return new CampaignSummary(day, states(), taking().size(), asked(), reminded(), received());
  }

  /** How many there are of each state. */
  public Map<MemberState, Integer> states() {
    Map<MemberState, Integer> states = new EnumMap<>(MemberState.class);
    for (MemberState state : MemberState.values()) {
      states.put(state, 0);
    }
    members.forEach(one -> states.merge(one.state(), 1, Integer::sum));
    return states;
  }

  /** Those who play a part. */
  public List<Member> taking() {
    return members.stream().filter(one -> one.state() != MemberState.LEFT_OUT).toList();
  }

  /** To how many of them a sheet went out. */
  public int asked() {
    return (int) taking().stream().filter(one -> one.askedAt() != null).count();
  }

  /** How many of them were reminded. */
  public int reminded() {
    return (int) taking().stream().filter(one -> one.reminders() > 0).count();
  }

  /** Of how many of them a sheet came in. */
  public int received() {
    return (int) taking().stream().filter(one -> one.receivedAt() != null).count();
  }

  /** Of how many of them one was accepted. */
  public int accepted() {
    return (int) taking().stream().filter(one -> one.acceptedAt() != null).count();
  }
}
