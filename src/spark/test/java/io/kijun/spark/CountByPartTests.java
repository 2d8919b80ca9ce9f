package io.kijun.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts stay right where parts of the work are done again. */
class CountByPartTests {

  private static CountByPart counts(Map<Integer, Long> parts) {
    CountByPart counts = new CountByPart();
    parts.entrySet().forEach(counts::add);
    return counts;
  }

  @Test
  void aPartThatIsDoneOnceMoreCountsOnce() {
    CountByPart all = counts(Map.of(0, 5L, 1, 7L));
    all.merge(counts(Map.of(1, 7L, 2, 1L)));

    assertThat(all.value()).isEqualTo(13);
    assertThat(all.copy().value()).isEqualTo(13);
    all.reset();
    assertThat(all.isZero()).isTrue();
  }

  @Test
  void aSupplierThatIsLostIsTold() {
    assertThat(new JobCounts(6, 3, 2, 1, 1).told()).contains("評価 3、不備 2、評価不能 1", "In 6");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> new JobCounts(7, 3, 2, 1, 1))
        .withMessageStartingWith("7 came in");
  }
}
