package io.kijun.generated;

import io.kijun.core.criterion.Columns;
import io.kijun.core.evidence.Event;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Standard;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Chooses days of performances, most of them close to where something turns. */
final class DateGenerator {

  private final Dice dice;
  private final Standard standard;
  private final LocalDate asOf;
  private final List<Event> events;

  DateGenerator(Dice dice, Standard standard, LocalDate asOf, List<Event> events) {
    this.dice = dice;
    this.standard = standard;
    this.asOf = asOf;
    this.events = events;
  }

  /** Days of a practice that fit its rows, or nearly. */
  List<LocalDate> near(String key) {
    List<LocalDate> days = new ArrayList<>();
    for (CriterionRow row : standard.criteria()) {
      if (row.evidence().equals(key)) {
        addForCadence(row, days);
        addForOccasions(row, days);
      }
    }
    if (dice.chance(0.1)) {
      days.add(asOf.plusDays(dice.between(1, 40)));
    }
    return days;
  }

  private void addForCadence(CriterionRow row, List<LocalDate> days) {
    Cadence cadence = Columns.CADENCE.of(row);
    if (cadence != null) {
      Period period = cadence.period().orElse(Period.ofYears(1));
      for (int i = 0; i < cadence.times(); i++) {
        days.add(dayFor(period, i));
      }
    }
  }

  private LocalDate dayFor(Period period, int i) {
    return switch (dice.between(0, 4)) {
      case 0 -> asOf.minus(period).plusDays(dice.between(-2, 3));
      case 1 -> asOf.minusDays(i);
      case 2 -> fiscalTurn().plusDays(dice.between(-2, 1));
      default -> asOf.minusDays(dice.between(0, (int) period.toTotalMonths() * 30));
    };
  }

  private LocalDate fiscalTurn() {
    Integer firstMonth = standard.settings().fiscalYearFirstMonth();
    int year = asOf.getYear() - dice.between(0, 2);
    return LocalDate.of(year, firstMonth == null ? 1 : firstMonth, 1);
  }

  private void addForOccasions(CriterionRow row, List<LocalDate> days) {
    for (Occasion occasion : standard.vocabulary().occasions()) {
      if (Columns.OCCASIONS.of(row).contains(occasion.code())) {
        for (Event event : events) {
          if (occasion.eventTypes().contains(event.type()) && dice.chance(0.8)) {
            days.add(event.date().plusDays(offset(occasion)));
          }
        }
      }
    }
  }

  private int offset(Occasion occasion) {
    Integer lead = occasion.leadDays();
    int near = dice.between(-1, 1);
    return lead != null && dice.chance(0.3) ? near - lead : near;
  }

  /** Up to five days, some of them still to come. */
  List<LocalDate> anywhere() {
    List<LocalDate> days = new ArrayList<>();
    int count = dice.between(1, 5);
    for (int i = 0; i < count; i++) {
      days.add(asOf.plusDays(dice.between(-900, 60)));
    }
    return days;
  }

  /** An interval that a supplier sets. */
  Period interval() {
    return Period.parse(dice.oneOf("P1M", "P30D", "P6M", "P1Y", "P3M"));
  }
}
