package io.kijun.portfolio.calendar;

/** What a day in the calendar is. The names are part of the events' ids, and stay. */
public enum CalendarKind {
  /** Criteria stop being met. */
  LAPSE,
  /** Findings are to be mended. */
  FINDING_DUE,
  /** An exception counts for the last day. */
  EXCEPTION_ENDS,
  /** Something is accepted as not applicable for the last day. */
  ACCEPTANCE_ENDS,
  CAMPAIGN_ASKED,
  CAMPAIGN_DUE,
  /** Beyond this day not everything is there. */
  LEFT_OUT
}
