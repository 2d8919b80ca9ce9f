package io.kijun.generated;

import io.kijun.core.criterion.Columns;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Retention;
import io.kijun.core.standard.Standard;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes evidence that meets every row that asks for it. */
final class CompliantEvidence {

  private final Standard standard;
  private final LocalDate asOf;
  private final SortedSet<LocalDate> dates = new TreeSet<>();

  CompliantEvidence(Standard standard, LocalDate asOf) {
    this.standard = standard;
    this.asOf = asOf;
    daysUpTo(asOf);
    Integer firstMonth = standard.settings().fiscalYearFirstMonth();
    if (firstMonth != null) {
      daysUpTo(lastDayBefore(firstMonth));
    }
  }

  /** One entry that says everything that some row with its key asks. */
  Evidence of(String key) {
    List<CriterionRow> rows =
        standard.criteria().stream().filter(row -> row.evidence().equals(key)).toList();
    return new Evidence(
        key,
        true,
        dates,
        all(rows, Columns.OCCASIONS::of),
        all(rows, Columns.AUDIENCE::of),
        all(rows, Columns.SCOPE::of),
        all(rows, Columns.CONTENTS::of),
        retention(rows),
        Period.ofYears(1),
        asOf,
        "generated");
  }

  /**
   * The same days for all practices, so that each is carried out on the very day of any other that
   * it depends on.
   */
  private void daysUpTo(LocalDate last) {
    int most = 1;
    for (CriterionRow row : standard.criteria()) {
      Cadence cadence = Columns.CADENCE.of(row);
      most = Math.max(most, cadence == null ? 1 : cadence.times());
    }
    for (int i = 0; i < most; i++) {
      dates.add(last.minusDays(i));
    }
  }

  private LocalDate lastDayBefore(int firstMonth) {
    LocalDate first = LocalDate.of(asOf.getYear(), firstMonth, 1);
    return (first.isAfter(asOf) ? first.minusYears(1) : first).minusDays(1);
  }

  private static Set<String> all(
      List<CriterionRow> rows, Function<CriterionRow, Collection<String>> column) {
    Set<String> words = new HashSet<>();
    rows.forEach(row -> words.addAll(column.apply(row)));
    return words;
  }

  private static Period retention(List<CriterionRow> rows) {
    Period longest = Period.ofMonths(1);
    for (CriterionRow row : rows) {
      Retention required = Columns.RETENTION.of(row);
      Period period = required == null ? null : required.least();
      if (period != null) {
        long months = period.toTotalMonths() + (period.getDays() + 27) / 28;
        longest = months > longest.getMonths() ? Period.ofMonths((int) months) : longest;
      }
    }
    return longest;
  }
}
