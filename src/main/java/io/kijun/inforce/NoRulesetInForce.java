package io.kijun.inforce;

import java.time.LocalDate;
import java.util.List;

/** No ruleset is in force on the day that was asked for. */
public final class NoRulesetInForce extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LocalDate day;
  private final transient List<PeriodInForce> available;

  NoRulesetInForce(LocalDate day, List<PeriodInForce> available) {
    super("no ruleset is in force on " + day);
    this.day = day;
    this.available = List.copyOf(available);
  }

  /** The day that was asked for. */
  public LocalDate day() {
    return day;
  }

  /** All periods on record. */
  public List<PeriodInForce> available() {
    return available;
  }
}
