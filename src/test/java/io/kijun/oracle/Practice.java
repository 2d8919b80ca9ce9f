package io.kijun.oracle;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.Timing;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Entries that are looked at together, as of a day. Causes are empty where nothing is wrong. */
final class Practice {

  private final Known known;
  private final List<Evidence> entries;
  private final SortedSet<LocalDate> dates;
  private final LocalDate day;

  Practice(Known known, List<Evidence> entries, LocalDate day) {
    this.known = known;
    this.entries = entries;
    this.dates = known.dates(entries);
    this.day = day;
  }

  /** Established only if an entry says true and none says false. */
  Optional<Cause> established() {
    boolean yes = entries.stream().anyMatch(entry -> Boolean.TRUE.equals(entry.established()));
    boolean no = entries.stream().anyMatch(entry -> Boolean.FALSE.equals(entry.established()));
    return yes && !no ? Optional.empty() : Optional.of(Cause.NOT_ESTABLISHED);
  }

  Optional<Cause> inCadence(Cadence cadence) {
    if (cadence.needsNoDates()) {
      return established();
    }
    if (dates.isEmpty()) {
      return Optional.of(Cause.NEVER_PERFORMED);
    }
    return switch (cadence.per().code()) {
      case "ever" -> enough(dates.size(), cadence.times());
      case "own" -> withinOwnInterval();
      default -> inPeriod(cadence.times(), Period.parse(cadence.per().code()));
    };
  }

  private static Optional<Cause> enough(int found, int required) {
    if (found >= required) {
      return Optional.empty();
    }
    return Optional.of(found == 0 ? Cause.OVERDUE : Cause.TOO_FEW);
  }

  /** A third of the period of a cadence, of the longest interval where it is one's own. */
  int notice(Cadence cadence) {
    return switch (cadence.per().code()) {
      case "own" ->
          entries.stream()
              .map(Evidence::interval)
              .filter(Objects::nonNull)
              .mapToInt(Practice::third)
              .max()
              .orElse(0);
      default -> third(Period.parse(cadence.per().code()));
    };
  }

  /** A third of a period in whole days. */
  static int third(Period period) {
    return (int) ((period.toTotalMonths() * 30.4375 + period.getDays()) / 3);
  }

  /** The longest interval stated counts. */
  private Optional<Cause> withinOwnInterval() {
    boolean unstated = true;
    for (Evidence entry : entries) {
      Period interval = entry.interval();
      if (interval != null) {
        unstated = false;
        if (!day.isAfter(dates.last().plus(interval))) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(unstated ? Cause.INTERVAL_UNSTATED : Cause.OVERDUE);
  }

  private Optional<Cause> inPeriod(int times, Period period) {
    Integer firstMonth = known.standard().settings().fiscalYearFirstMonth();
    if (firstMonth != null && period.equals(Period.ofYears(1))) {
      return inFiscalYears(times, firstMonth);
    }
    int found = 0;
    for (LocalDate date : dates) {
      if (!day.isBefore(date) && !day.isAfter(date.plus(period))) {
        found++;
      }
    }
    return enough(found, times);
  }

  private Optional<Cause> inFiscalYears(int times, int firstMonth) {
    int thisYear = 0;
    int lastYear = 0;
    for (LocalDate date : dates) {
      int age = fiscalYear(day, firstMonth) - fiscalYear(date, firstMonth);
      thisYear += age == 0 ? 1 : 0;
      lastYear += age == 1 ? 1 : 0;
    }
    if (thisYear >= times || lastYear >= times) {
      return Optional.empty();
    }
    return Optional.of(thisYear + lastYear == 0 ? Cause.OVERDUE : Cause.TOO_FEW);
  }

  private static int fiscalYear(LocalDate date, int firstMonth) {
    return date.getMonthValue() >= firstMonth ? date.getYear() : date.getYear() - 1;
  }

  /** Carried out on an occasion, as stated, and on or around each of its events. */
  Optional<Cause> on(Occasion occasion) {
    boolean stated =
        entries.stream().anyMatch(entry -> entry.occasions().contains(occasion.code()));
    if (!stated) {
      return Optional.of(Cause.OCCASION_MISSED);
    }
    return Boolean.TRUE.equals(occasion.each()) ? onEach(occasion) : onAny(occasion);
  }

  private Optional<Cause> onAny(Occasion occasion) {
    for (SortedSet<LocalDate> sequence : known.events(occasion)) {
      for (LocalDate event : sequence) {
        if (!observed(occasion, event, sequence.headSet(event))) {
          return Optional.of(Cause.OCCASION_MISSED);
        }
      }
    }
    return Optional.empty();
  }

  /** Each day on which events took place needs a date that serves no other. */
  private Optional<Cause> onEach(Occasion occasion) {
    Map<LocalDate, Set<LocalDate>> fitting = new TreeMap<>();
    for (SortedSet<LocalDate> sequence : known.events(occasion)) {
      for (LocalDate event : sequence) {
        if (occasion.timing() == Timing.BEFORE || !notYetDue(occasion, event)) {
          fitting
              .computeIfAbsent(event, any -> new TreeSet<>(dates))
              .retainAll(serving(occasion, event, sequence.headSet(event)));
        }
      }
    }
    return goesRound(List.copyOf(fitting.values()))
        ? Optional.empty()
        : Optional.of(Cause.OCCASION_MISSED);
  }

  private Set<LocalDate> serving(Occasion occasion, LocalDate event, SortedSet<LocalDate> earlier) {
    Set<LocalDate> serving = new HashSet<>();
    for (LocalDate date : dates) {
      boolean after = !date.isBefore(event);
      boolean before = isBefore(occasion, date, event, earlier);
      switch (occasion.timing()) {
        case AFTER -> add(date, after, serving);
        case BEFORE -> add(date, before, serving);
        case EITHER -> add(date, after || before, serving);
      }
    }
    return serving;
  }

  private static void add(LocalDate date, boolean fits, Set<LocalDate> serving) {
    if (fits) {
      serving.add(date);
    }
  }

  /** Whether there is a way to give each its own. */
  private static boolean goesRound(List<Set<LocalDate>> choices) {
    Map<LocalDate, Set<LocalDate>> takenBy = new HashMap<>();
    for (Set<LocalDate> choice : choices) {
      if (!takesOne(choice, takenBy, new HashSet<>())) {
        return false;
      }
    }
    return true;
  }

  /** A date that is free, or that the one who has it can exchange for another. */
  private static boolean takesOne(
      Set<LocalDate> choice, Map<LocalDate, Set<LocalDate>> takenBy, Set<LocalDate> tried) {
    for (LocalDate date : choice) {
      if (tried.add(date)) {
        Set<LocalDate> other = takenBy.get(date);
        if (other == null || takesOne(other, takenBy, tried)) {
          takenBy.put(date, choice);
          return true;
        }
      }
    }
    return false;
  }

  private boolean observed(Occasion occasion, LocalDate event, SortedSet<LocalDate> earlier) {
    return switch (occasion.timing()) {
      case AFTER -> doneAfter(event) || notYetDue(occasion, event);
      case BEFORE -> doneBefore(occasion, event, earlier);
      case EITHER ->
          doneAfter(event) || doneBefore(occasion, event, earlier) || notYetDue(occasion, event);
    };
  }

  private boolean doneAfter(LocalDate event) {
    return dates.stream().anyMatch(date -> !date.isBefore(event));
  }

  private boolean doneBefore(Occasion occasion, LocalDate event, SortedSet<LocalDate> earlier) {
    return dates.stream().anyMatch(date -> isBefore(occasion, date, event, earlier));
  }

  private static boolean isBefore(
      Occasion occasion, LocalDate date, LocalDate event, SortedSet<LocalDate> earlier) {
    Integer lead = occasion.leadDays();
    boolean early = lead != null && date.isBefore(event.minusDays(lead));
    boolean forAnEarlierOne = !earlier.isEmpty() && !date.isAfter(earlier.last());
    return !date.isAfter(event) && !early && !forAnEarlierOne;
  }

  private boolean notYetDue(Occasion occasion, LocalDate event) {
    return day.isBefore(dueDay(known, occasion, event));
  }

  /** The day on which a performance after an event is due. */
  static LocalDate dueDay(Known known, Occasion occasion, LocalDate event) {
    Integer own = occasion.graceDays();
    return event.plusDays(own != null ? own : known.standard().settings().graceDays());
  }

  /** The shortest retention stated counts. */
  Optional<Cause> kept(Retention required) {
    boolean stated = false;
    for (Evidence entry : entries) {
      Period found = entry.retention();
      stated |= found != null;
      if (found != null && !isAtLeast(found, required)) {
        return Optional.of(Cause.RETENTION_SHORT);
      }
    }
    return stated ? Optional.empty() : Optional.of(Cause.RETENTION_SHORT);
  }

  private static boolean isAtLeast(Period found, Retention required) {
    Period least = required.least();
    return least == null || isAtLeast(found, least);
  }

  /** Months compare with months; days count as months when they are as many as the longest. */
  private static boolean isAtLeast(Period found, Period required) {
    long missing = required.toTotalMonths() - found.toTotalMonths();
    return missing <= 0 || found.getDays() >= longest(missing);
  }

  /** The days that so many months have at most. */
  private static long longest(long months) {
    long longest = 0;
    for (int start = 0; start < 48; start++) {
      LocalDate first = LocalDate.of(2024, 1, 1).plusMonths(start);
      longest = Math.max(longest, ChronoUnit.DAYS.between(first, first.plusMonths(months)));
    }
    return longest;
  }
}
