package io.kijun.core.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When a period is over. */
class PeriodsTests {

  static Stream<Period> periods() {
    return Stream.of(
            "P0D", "P1D", "P2W", "P1M", "P3M", "P6M", "P11M", "P1Y", "P13M", "P4Y", "P1M5D")
        .map(Period::parse);
  }

  @ParameterizedTest
  @MethodSource("periods")
  void aPeriodIsOverOnTheDayAfterItsLastAndNotBefore(Period period) {
    for (String year : List.of("2023-01-01", "2024-01-01")) {
      LocalDate first = LocalDate.parse(year);
      for (LocalDate from = first; from.isBefore(first.plusYears(1)); from = from.plusDays(1)) {
        LocalDate last = from.plus(period);
        for (int days = -40; days <= 40; days++) {
          LocalDate day = last.plusDays(days);
          assertThat(Periods.isOver(period, from, day))
              .as("%s from %s on %s", period, from, day)
              .isEqualTo(day.isAfter(last));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("periods")
  void whatHasNotBegunIsNotOver(Period period) {
    LocalDate from = LocalDate.parse("2024-03-31");
    for (int days = 1; days <= 800; days++) {
      assertThat(Periods.isOver(period, from, from.minusDays(days))).isFalse();
    }
  }
}
