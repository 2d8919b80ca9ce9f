package io.kijun.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day a schedule was due last. */
class ScheduleDaysTests {

  private static Schedule schedule(@Nullable Integer dayOfMonth) {
    return new Schedule(
        new UUID(0, 1),
        "毎月",
        null,
        dayOfMonth == null ? Schedule.Kind.AFTER_RULESET : Schedule.Kind.MONTHLY,
        dayOfMonth,
        "endo",
        Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-10-15, 2026-11-24, 2026-11-01",
    "24, 2026-10-15, 2026-11-24, 2026-11-24",
    "25, 2026-10-15, 2026-11-24, ''",
    "31, 2026-10-15, 2026-11-30, 2026-11-30",
    "31, 2026-02-01, 2026-02-28, 2026-02-28",
    "30, 2026-10-15, 2026-11-10, 2026-10-30",
    "24, 2026-11-24, 2026-11-24, ''",
  })
  void eachMonthOnItsDayOrTheLastOne(int day, LocalDate made, LocalDate today, String due) {
    assertThat(ScheduleDays.last(schedule(day), made, today, List.of()))
        .isEqualTo(Stream.of(due).filter(one -> !one.isEmpty()).map(LocalDate::parse).findFirst());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, 2026-11-01, ''",
    "2026-11-01, 2026-11-02, 2026-11-02",
    "2026-11-01, 2026-11-20, 2026-11-02",
    "2026-11-01, 2026-12-20, ''",
  })
  void theDayAfterARulesetCameInForce(LocalDate first, LocalDate today, String due) {
    assertThat(
            ScheduleDays.last(
                schedule(null),
                LocalDate.parse("2026-10-01"),
                today,
                List.of(LocalDate.parse("2024-11-01"), first)))
        .isEqualTo(Stream.of(due).filter(one -> !one.isEmpty()).map(LocalDate::parse).findFirst());
  }
}
