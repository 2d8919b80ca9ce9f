package io.kijun.portfolio.calendar;

import io.kijun.core.standard.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The entries of a calendar, at most so many: of more, those that are nearest to today. Whichever
 * order they come in, the same ones stay.
 */
final class NearestDays {

  private final LocalDate today;
  private final int most;
  private final Comparator<CalendarEntry> nearestFirst;
  private final PriorityQueue<CalendarEntry> kept;
  private boolean cut;

  NearestDays(LocalDate today, int most) {
    this.today = today;
    this.most = most;
    this.nearestFirst =
        Comparator.<CalendarEntry>comparingLong(one -> distance(one.day()))
            .thenComparing(CalendarEntry::day)
            .thenComparing(CalendarEntry::kind)
            .thenComparing(CalendarEntry::key);
    this.kept = new PriorityQueue<>(nearestFirst.reversed());
  }

  private long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(today, day));
  }

  /** Whether an entry of a day may stay; one that may not need not be made. */
  boolean mayTake(LocalDate day) {
    CalendarEntry farthest = kept.peek();
    boolean may =
        kept.size() < most || farthest == null || distance(day) <= distance(farthest.day());
    cut |= !may;
    return may;
  }

  void add(CalendarEntry entry) {
    kept.add(entry);
    if (kept.size() > most) {
      kept.poll();
      cut = true;
    }
  }

  /** By day; where some are left out, with one that says so on the last day that there is. */
  List<CalendarEntry> all() {
    List<CalendarEntry> all = new ArrayList<>(kept);
    if (cut) {
      all.add(leftOut(all.stream().max(nearestFirst).map(CalendarEntry::day).orElse(today)));
    }
    all.sort(
        Comparator.comparing(CalendarEntry::day)
            .thenComparing(CalendarEntry::kind)
            .thenComparing(CalendarEntry::key));
    return all;
  }

  private CalendarEntry leftOut(LocalDate last) {
    LocalDate day = last.isBefore(today) ? today : last;
    return new CalendarEntry(
        CalendarKind.LEFT_OUT,
        "",
        day,
        new Text("Kijun：ここから先は載せきれません", "Kijun: not everything fits from here on"),
        new Text(
            "件数が多いため、今日に近いものから%,d件だけを載せています。取引先を1社に絞ったカレンダーにはすべて載ります。".formatted(most),
            ("There are more than fit: these are the %,d nearest to today. A calendar of one"
                    + " supplier has all.")
                .formatted(most)),
        stamp());
  }

  /** Which day it is decides on it, too. */
  private Instant stamp() {
    Instant day = today.atStartOfDay(ZoneOffset.UTC).toInstant();
    return kept.stream()
        .map(CalendarEntry::changedAt)
        .filter(day::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(day);
  }
}
