package io.kijun.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.portfolio.run.Runs.WaitingSupplier;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is judged in one session. */
class HandfulsTests {

  private static List<WaitingSupplier> waiting(int count, long bytes) {
    return IntStream.range(0, count).mapToObj(i -> new WaitingSupplier("S-" + i, bytes)).toList();
  }

  @Test
  void noMoreThanAHundredAreTogether() {
    assertThat(Handfuls.of(waiting(250, 1))).extracting(List::size).containsExactly(100, 100, 50);
    assertThat(Handfuls.of(List.of())).isEmpty();
  }

  @Test
  void noMoreFactsAreTogetherThanFitIntoMemory() {
    long third = Handfuls.MOST_BYTES / 3;

    assertThat(Handfuls.of(waiting(7, third))).extracting(List::size).containsExactly(3, 3, 1);
    assertThat(Handfuls.of(waiting(2, 2 * Handfuls.MOST_BYTES)))
        .extracting(List::size)
        .containsExactly(1, 1);
  }

  @Test
  void theyAreLookedUpWhenTheFirstAreAskedFor() {
    Handfuls handfuls = new Handfuls(() -> waiting(3, 1));

    assertThat(handfuls.read()).containsExactly("S-0", "S-1", "S-2");
    assertThat(handfuls.read()).isNull();
  }
}
