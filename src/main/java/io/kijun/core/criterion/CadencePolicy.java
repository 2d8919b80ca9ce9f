package io.kijun.core.criterion;

import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Periods;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a cadence is measured: what is lacking on a day, and until when nothing is. */
sealed interface CadencePolicy {

  /** What is lacking, or null when the cadence is kept. */
  @Nullable Cause lack(CombinedEvidence practice, LocalDate asOf);

  /** The last day on which a kept cadence is still kept; null: for ever. */
  @Nullable LocalDate validUntil(CombinedEvidence practice, LocalDate asOf);

  /**
   * The first day on which it is no longer TOO_FEW but OVERDUE, since no date is in the window any
   * more; null: there is none. Only asked where there is a date.
   */
  @Nullable LocalDate overdueFrom(CombinedEvidence practice);

  /** The first day after asOf on which something else is lacking; null: there is none. */
  default @Nullable LocalDate nextTurn(CombinedEvidence practice, LocalDate asOf) {
    Cause lack = lack(practice, asOf);
    if (lack == null) {
      LocalDate until = validUntil(practice, asOf);
      return until == null ? null : until.plusDays(1);
    }
    return lack == Cause.TOO_FEW ? overdueFrom(practice) : null;
  }

  /** How many days ahead the end of {@link #validUntil} is announced at most. */
  int mostNotice(CombinedEvidence practice);

  /** The pace of a cadence where years are the twelve months before. */
  static CadencePolicy of(Cadence cadence) {
    return switch (cadence.per().kind()) {
      case CALENDAR -> new Rolling(cadence.times(), cadence.period().orElseThrow());
      case OWN -> OwnInterval.INSTANCE;
      case CONTINUOUS, USE_DAY, EVER -> new Ever(cadence.times());
    };
  }

  /**
   * The pace where years are fiscal years from a month on: another one for yearly cadences only.
   */
  default CadencePolicy byFiscalYears(int firstMonth) {
    return this;
  }

  private static Cause tooFew(List<LocalDate> inWindow) {
    return inWindow.isEmpty() ? Cause.OVERDUE : Cause.TOO_FEW;
  }

  /** At least n different days at any time up to asOf. */
  record Ever(int times) implements CadencePolicy {
    @Override
    public @Nullable Cause lack(CombinedEvidence practice, LocalDate asOf) {
      int days = practice.days().size();
      return days >= times ? null : days == 0 ? Cause.NEVER_PERFORMED : Cause.TOO_FEW;
    }

    @Override
    public @Nullable LocalDate validUntil(CombinedEvidence practice, LocalDate asOf) {
      return null;
    }

    @Override
    public @Nullable LocalDate overdueFrom(CombinedEvidence practice) {
      return null;
    }

    @Override
    public int mostNotice(CombinedEvidence practice) {
      return LapseNotice.ANY;
    }
  }

  /** At least n different days d with d ≤ asOf ≤ d + period. */
  record Rolling(int times, Period period) implements CadencePolicy {
    @Override
    public @Nullable Cause lack(CombinedEvidence practice, LocalDate asOf) {
      List<LocalDate> days = practice.days();
      if (days.isEmpty()) {
        return Cause.NEVER_PERFORMED;
      }
      if (days.size() >= times && isCurrent(days.get(days.size() - times), asOf)) {
        return null;
      }
      return isCurrent(days.get(days.size() - 1), asOf) ? Cause.TOO_FEW : Cause.OVERDUE;
    }

    private boolean isCurrent(LocalDate day, LocalDate asOf) {
      return !Periods.isOver(period, day, asOf);
    }

    @Override
    public CadencePolicy byFiscalYears(int firstMonth) {
      boolean yearly = period.toTotalMonths() == 12 && period.getDays() == 0;
      return yearly ? new FiscalYear(times, firstMonth) : this;
    }

    @Override
    public LocalDate validUntil(CombinedEvidence practice, LocalDate asOf) {
      return practice.days().get(practice.days().size() - times).plus(period);
    }

    @Override
    public LocalDate overdueFrom(CombinedEvidence practice) {
      return practice.days().get(practice.days().size() - 1).plus(period).plusDays(1);
    }

    @Override
    public int mostNotice(CombinedEvidence practice) {
      return LapseNotice.of(period);
    }
  }

  /** At least n different days in the fiscal year of asOf, or in the one before. */
  record FiscalYear(int times, int firstMonth) implements CadencePolicy {
    @Override
    public @Nullable Cause lack(CombinedEvidence practice, LocalDate asOf) {
      if (practice.days().isEmpty()) {
        return Cause.NEVER_PERFORMED;
      }
      LocalDate current = yearOf(asOf);
      if (in(practice, current) >= times || in(practice, current.minusYears(1)) >= times) {
        return null;
      }
      return tooFew(
          practice.days().stream().filter(day -> !day.isBefore(current.minusYears(1))).toList());
    }

    /** The end of the year after the last year fulfilled. */
    @Override
    public LocalDate validUntil(CombinedEvidence practice, LocalDate asOf) {
      LocalDate current = yearOf(asOf);
      LocalDate fulfilled = in(practice, current) >= times ? current : current.minusYears(1);
      return fulfilled.plusYears(2).minusDays(1);
    }

    @Override
    public LocalDate overdueFrom(CombinedEvidence practice) {
      return yearOf(practice.days().get(practice.days().size() - 1)).plusYears(2);
    }

    @Override
    public int mostNotice(CombinedEvidence practice) {
      return LapseNotice.of(Period.ofYears(1));
    }

    private LocalDate yearOf(LocalDate day) {
      LocalDate start = LocalDate.of(day.getYear(), firstMonth, 1);
      return day.isBefore(start) ? start.minusYears(1) : start;
    }

    private static long in(CombinedEvidence practice, LocalDate year) {
      LocalDate next = year.plusYears(1);
      return practice.days().stream()
          .filter(day -> !day.isBefore(year) && day.isBefore(next))
          .count();
    }
  }

  /** The last day lies within the interval that the supplier states. */
  enum OwnInterval implements CadencePolicy {
    INSTANCE;

    @Override
    public @Nullable Cause lack(CombinedEvidence practice, LocalDate asOf) {
      if (practice.days().isEmpty()) {
        return Cause.NEVER_PERFORMED;
      }
      LocalDate end = validUntil(practice, asOf);
      return end == null ? Cause.INTERVAL_UNSTATED : asOf.isAfter(end) ? Cause.OVERDUE : null;
    }

    /** The longest interval counts, as it runs from the last day. */
    @Override
    public @Nullable LocalDate validUntil(CombinedEvidence practice, LocalDate asOf) {
      LocalDate last = practice.last();
      return last == null
          ? null
          : practice.intervals().stream().map(last::plus).max(LocalDate::compareTo).orElse(null);
    }

    @Override
    public @Nullable LocalDate overdueFrom(CombinedEvidence practice) {
      return null;
    }

    @Override
    public int mostNotice(CombinedEvidence practice) {
      return practice.intervals().stream().mapToInt(LapseNotice::of).max().orElse(LapseNotice.ANY);
    }
  }
}
