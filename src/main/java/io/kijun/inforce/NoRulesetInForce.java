package io.kijun.inforce;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.List;

/** No ruleset is in force on the day that was asked for. */
public final class NoRulesetInForce extends Refused {

  private static final long serialVersionUID = 1L;

  private final LocalDate day;
  private final int periods;

  /**
   * None is in force on a day.
   *
   * @param available all periods on record
   */
  NoRulesetInForce(LocalDate day, List<PeriodInForce> available) {
    super(
        Kind.UNPROCESSABLE,
        List.of(
            Issue.of(
                IssueCode.NO_RULESET_IN_FORCE,
                new FieldPlace("$.asOf"),
                new Text(day + "に施行中のルールセットはありません。", "No ruleset is in force on " + day + "."),
                day.toString(),
                available.stream().map(NoRulesetInForce::text).toList(),
                null)));
    this.day = day;
    this.periods = available.size();
  }

  /** The day that was asked for. */
  public LocalDate day() {
    return day;
  }

  /** How many periods are on record. */
  int periods() {
    return periods;
  }

  /** The ruleset's id and its first day. */
  private static String text(PeriodInForce period) {
    return period.ruleset().id() + " " + period.effectiveFrom() + "/..";
  }
}
