package io.kijun.portfolio.campaign;

import java.time.LocalDate;
import java.util.Map;

/**
 * How far a campaign has come, in numbers.
 *
 * @param day on which that is so
 * @param states how many there are of each
 * @param taking how many play a part
 * @param asked to how many of them a sheet went out
 * @param reminded how many of them were reminded
 * @param received of how many of them a sheet came in
 */
public record CampaignSummary(
    LocalDate day,
    Map<MemberState, Integer> states,
    int taking,
    int asked,
    int reminded,
    int received) {

  /** Copies its numbers. */
  public CampaignSummary {
    states = Map.copyOf(states);
  }
}
