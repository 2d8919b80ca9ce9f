package io.kijun.oracle;

import io.kijun.core.criterion.Columns;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Occasion;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days on which a row that holds may stop holding, each to be tried. */
final class TurningPoints {

  private final Known known;
  private final CriterionRow row;
  private final List<Evidence> entries;
  private final SortedSet<LocalDate> days = new TreeSet<>();

  TurningPoints(Known known, CriterionRow row, List<Occasion> occasions) {
    this.known = known;
    this.row = row;
    this.entries = known.entries(row.evidence(), known.asOf());
    periodsEnd();
    fiscalYearsBegin();
    intervalsEnd();
    undatedEvidenceEnds();
    occasions.forEach(this::occasionFallsDue);
  }

  SortedSet<LocalDate> days() {
    return days;
  }

  private void periodsEnd() {
    Cadence cadence = Columns.CADENCE.of(row);
    if (cadence != null) {
      cadence.period().ifPresent(this::ends);
    }
  }

  private void ends(Period period) {
    known.dates(entries).forEach(date -> days.add(date.plus(period).plusDays(1)));
  }

  private void fiscalYearsBegin() {
    Integer firstMonth = known.standard().settings().fiscalYearFirstMonth();
    if (firstMonth != null) {
      for (int years = 0; years < 4; years++) {
        days.add(LocalDate.of(known.asOf().getYear() + years, firstMonth, 1));
      }
    }
  }

  private void intervalsEnd() {
    for (Evidence entry : entries) {
      Period interval = entry.interval();
      if (interval != null) {
        ends(interval);
      }
    }
  }

  private void undatedEvidenceEnds() {
    for (Evidence entry : entries) {
      LocalDate end = known.endOfUndated(entry);
      if (end != null) {
        days.add(end);
      }
    }
  }

  private void occasionFallsDue(Occasion occasion) {
    for (SortedSet<LocalDate> sequence : known.events(occasion)) {
      sequence.forEach(event -> days.add(Practice.dueDay(known, occasion, event)));
    }
  }
}
