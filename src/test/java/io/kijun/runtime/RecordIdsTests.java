package io.kijun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordIdsTests {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123Z");

  private final RecordIds ids = new RecordIds(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void anIdIsAUuidOfVersionSevenThatBeginsWithItsTime() {
    UUID id = ids.next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
  }

  @Test
  void idsOfOneMillisecondGrowEvenPastTheirSequence() {
    List<String> texts = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();

    assertThat(texts).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void idsFromManyThreadsAreDifferent() {
    assertThat(IntStream.range(0, 10_000).parallel().mapToObj(i -> ids.next()).distinct())
        .hasSize(10_000);
  }
}
