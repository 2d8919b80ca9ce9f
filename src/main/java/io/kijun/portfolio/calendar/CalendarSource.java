package io.kijun.portfolio.calendar;

/** Something that knows of days to look ahead to. */
interface CalendarSource {

  /** Adds those that are asked for, of suppliers in sight. */
  void add(CalendarAsked asked, NearestDays days);
}
