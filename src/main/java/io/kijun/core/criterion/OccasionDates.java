package io.kijun.core.criterion;

import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Timing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds the dates of a practice against the events of an occasion. Where each event needs a date of
 * its own (そのつど), no date serves two, of whatever types they are; events that are still in grace
 * need none. Events and performances are known by their days: what happened on one day is one
 * event, also where it is told under two types.
 */
final class OccasionDates {

  private final Occasion occasion;
  private final SupplierFile file;
  private final CombinedEvidence practice;
  private final List<Wanted> wanted = new ArrayList<>();

  private OccasionDates(Occasion occasion, CombinedEvidence practice, SupplierFile file) {
    this.occasion = occasion;
    this.practice = practice;
    this.file = file;
    for (String type : occasion.eventTypes()) {
      want(file.events(type));
    }
    for (String key : occasion.eventEvidence()) {
      Entries entries = file.entriesOf(key);
      if (entries != null) {
        want(new TreeSet<>(entries.all().days()));
      }
    }
  }

  /**
   * What an event asks for: a date from one day to another.
   *
   * @param missedFrom the first day on which it is missed where there is none
   */
  private record Wanted(LocalDate from, LocalDate to, LocalDate missedFrom) {}

  /**
   * The first day on which an event of an occasion is missed, if nothing more becomes known; null:
   * none ever is.
   */
  static @Nullable LocalDate missedFrom(
      Occasion occasion, CombinedEvidence practice, SupplierFile file) {
    OccasionDates dates = new OccasionDates(occasion, practice, file);
    return occasion.needsOneEach() ? dates.firstWithoutDateOfItsOwn() : dates.firstWithoutDate();
  }

  private void want(NavigableSet<LocalDate> events) {
    LocalDate previous = null;
    for (LocalDate event : events) {
      boolean before = occasion.timing() == Timing.BEFORE;
      wanted.add(
          new Wanted(
              from(event, previous), before ? event : LocalDate.MAX, missedFrom(event, before)));
      previous = event;
    }
  }

  /** A date before an event is for none that lies before it. */
  private LocalDate from(LocalDate event, @Nullable LocalDate previous) {
    Integer lead = occasion.leadDays();
    LocalDate first = lead == null ? LocalDate.MIN : event.minusDays(lead);
    return switch (occasion.timing()) {
      case AFTER -> event;
      case BEFORE, EITHER ->
          previous == null || previous.isBefore(first) ? first : previous.plusDays(1);
    };
  }

  private LocalDate missedFrom(LocalDate event, boolean before) {
    Integer own = occasion.graceDays();
    return before ? event : event.plusDays(own != null ? own : file.settings().graceDays());
  }

  private @Nullable LocalDate firstWithoutDate() {
    LocalDate first = null;
    for (Wanted one : wanted) {
      LocalDate nearest = practice.lastUpTo(one.to);
      if (nearest == null || nearest.isBefore(one.from)) {
        first = CadenceKept.earlier(first, one.missedFrom);
      }
    }
    return first;
  }

  /**
   * Where the dates do not go round, it is looked for the fewest events, in order, that show it.
   */
  private @Nullable LocalDate firstWithoutDateOfItsOwn() {
    List<Wanted> byDay = byDay();
    if (eachHasOne(byDay)) {
      return null;
    }
    int enough = 0;
    int tooMany = byDay.size();
    while (enough + 1 < tooMany) {
      int middle = (enough + tooMany) / 2;
      if (eachHasOne(byDay.subList(0, middle))) {
        enough = middle;
      } else {
        tooMany = middle;
      }
    }
    return byDay.get(tooMany - 1).missedFrom;
  }

  /** What the events of each day ask for together, in the order in which they fall due. */
  private List<Wanted> byDay() {
    Map<LocalDate, Wanted> days = new TreeMap<>();
    for (Wanted one : wanted) {
      days.merge(one.missedFrom, one, (a, b) -> a.from.isAfter(b.from) ? a : b);
    }
    return List.copyOf(days.values());
  }

  /** Each date goes to the event that can wait the least: if any way goes round, this one does. */
  private boolean eachHasOne(List<Wanted> events) {
    List<Wanted> byStart = events.stream().sorted(Comparator.comparing(Wanted::from)).toList();
    PriorityQueue<LocalDate> waiting = new PriorityQueue<>();
    int started = 0;
    for (LocalDate day : practice.days()) {
      while (started < byStart.size() && !byStart.get(started).from.isAfter(day)) {
        waiting.add(byStart.get(started).to);
        started++;
      }
      LocalDate end = waiting.poll();
      if (end != null && end.isBefore(day)) {
        return false;
      }
    }
    return started == byStart.size() && waiting.isEmpty();
  }
}
