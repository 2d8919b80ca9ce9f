package io.kijun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTests {

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T14:59:59Z, Asia/Tokyo, 2026-11-24",
    "2026-11-24T15:00:00Z, Asia/Tokyo, 2026-11-25",
    "2026-11-24T15:00:00Z, UTC, 2026-11-24",
  })
  void aDayBeginsWhereTheZoneSays(Instant now, String zone, String day) {
    Today today = new Today(Clock.fixed(now, ZoneOffset.UTC), ZoneId.of(zone));

    assertThat(today.day()).isEqualTo(day);
  }
}
