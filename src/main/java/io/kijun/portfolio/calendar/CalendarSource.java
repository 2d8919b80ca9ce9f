package io.kijun.portfolio.calendar;

import java.util.List;

/** Something that knows of days to look ahead to. */
interface CalendarSource {

  /** Those that are asked for, of suppliers in sight. */
  List<CalendarEntry> entries(CalendarAsked asked);
}
