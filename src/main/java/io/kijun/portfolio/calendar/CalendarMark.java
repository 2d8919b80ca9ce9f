package io.kijun.portfolio.calendar;

import io.kijun.core.standard.Hash;

/** What calendars rest on, told without making one. */
public interface CalendarMark {

  /**
   * Another one whenever something was recorded that a calendar may rest on; also where it was
   * recorded late, beside others that were before it.
   */
  Hash now();
}
