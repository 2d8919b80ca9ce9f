package io.kijun.core.criterion;

import io.kijun.core.evidence.Evidence;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Entries taken together: dates and occasions united, the shortest retention, the longest interval,
 * established only if one says true and none says false.
 *
 * @param days the different days up to asOf on which it was performed, ascending
 * @param retentions those that are stated: the shortest counts, so each must be long enough
 * @param intervals those that are stated: the longest counts
 */
record CombinedEvidence(
    boolean established,
    List<LocalDate> days,
    Set<String> occasions,
    List<Period> retentions,
    List<Period> intervals) {

  static CombinedEvidence of(List<Evidence> entries, LocalDate asOf) {
    if (entries.size() == 1) {
      Evidence only = entries.get(0);
      return new CombinedEvidence(
          Boolean.TRUE.equals(only.established()),
          upTo(asOf, only.performances()),
          only.occasions(),
          stated(only.retention()),
          stated(only.interval()));
    }
    boolean established = false;
    boolean denied = false;
    TreeSet<LocalDate> days = new TreeSet<>();
    Set<String> occasions = new HashSet<>();
    List<Period> retentions = new ArrayList<>();
    List<Period> intervals = new ArrayList<>();
    for (Evidence entry : entries) {
      established |= Boolean.TRUE.equals(entry.established());
      denied |= Boolean.FALSE.equals(entry.established());
      days.addAll(entry.performances());
      occasions.addAll(entry.occasions());
      retentions.addAll(stated(entry.retention()));
      intervals.addAll(stated(entry.interval()));
    }
    return new CombinedEvidence(
        established && !denied, upTo(asOf, days), occasions, retentions, intervals);
  }

  private static List<Period> stated(@Nullable Period period) {
    return period == null ? List.of() : List.of(period);
  }

  private static List<LocalDate> upTo(LocalDate asOf, SortedSet<LocalDate> days) {
    if (days.isEmpty() || days.first().isAfter(asOf)) {
      return List.of();
    }
    if (days.size() == 1) {
      return List.of(days.first());
    }
    List<LocalDate> past = new ArrayList<>(days.size());
    for (LocalDate day : days) {
      if (day.isAfter(asOf)) {
        break;
      }
      past.add(day);
    }
    return Collections.unmodifiableList(past);
  }

  /** The last day, or null where it was never performed. */
  @Nullable LocalDate last() {
    return days.isEmpty() ? null : days.get(days.size() - 1);
  }

  /** The last day that is not after a given one, or null. */
  @Nullable LocalDate lastUpTo(LocalDate day) {
    int at = Collections.binarySearch(days, day);
    int index = at >= 0 ? at : -at - 2;
    return index < 0 ? null : days.get(index);
  }
}
