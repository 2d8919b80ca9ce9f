package io.kijun.portfolio.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What stays of more days than a calendar can have. */
class NearestDaysTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private static CalendarEntry entry(String key, int days) {
    return new CalendarEntry(
        CalendarKind.LAPSE,
        key,
        TODAY.plusDays(days),
        new Text(key, key),
        CalendarEntry.NO_DETAILS,
        Instant.EPOCH);
  }

  private static List<CalendarEntry> of(int most, List<CalendarEntry> entries) {
    NearestDays days = new NearestDays(TODAY, most);
    entries.stream().filter(one -> days.mayTake(one.day())).forEach(days::add);
    return days.all();
  }

  @Test
  void whatFitsIsThereByDay() {
    assertThat(of(3, List.of(entry("b", 9), entry("a", 2), entry("c", -4))))
        .extracting(CalendarEntry::key)
        .containsExactly("c", "a", "b");
  }

  @Test
  void ofMoreTheNearestStayInWhicheverOrderTheyComeAndTheCalendarSaysSo() {
    List<CalendarEntry> many = new ArrayList<>();
    for (int day = -10; day <= 100; day++) {
      many.add(entry("x" + day, day));
      many.add(entry("y" + day, day));
    }
    List<CalendarEntry> nearest = of(21, many);
    Random random = new Random(17);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(many, random);
      assertThat(of(21, many)).isEqualTo(nearest);
    }

    assertThat(nearest).hasSize(22);
    CalendarEntry told = nearest.get(nearest.size() - 1);
    assertThat(told.kind()).isEqualTo(CalendarKind.LEFT_OUT);
    assertThat(told.day()).isEqualTo(TODAY.plusDays(5));
    assertThat(told.details().ja()).contains("21件");
    assertThat(nearest).allMatch(one -> Math.abs(one.day().toEpochDay() - TODAY.toEpochDay()) <= 5);
  }
}
