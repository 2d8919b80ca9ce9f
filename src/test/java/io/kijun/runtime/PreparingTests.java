package io.kijun.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Patience;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is made ready after the start. */
class PreparingTests {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
  private final CountDownLatch begun = new CountDownLatch(1);

  private Preparing preparing(Duration after, Preparation... preparations) {
    return new Preparing(List.of(preparations), after, meters);
  }

  private double prepared() {
    return meters.get("kijun.prepared").gauge().value();
  }

  @Test
  void oneAfterAnotherAndOneThatFailsKeepsNoOtherFromIt() throws Exception {
    Preparing preparing =
        preparing(
            Duration.ZERO,
            () -> seen.add("first"),
            () -> {
              throw new IllegalStateException("a planted failure");
            },
            () -> seen.add("last"));
    assertThat(prepared()).isZero();

    preparing.start();

    assertThat(List.of(seen.take(), seen.take())).containsExactly("first", "last");
    preparing.await();
    assertThat(prepared()).isOne();
    preparing.destroy();
  }

  @Test
  void workThatWouldShareItselfOutStaysOnOneThread() throws Exception {
    Preparing preparing =
        preparing(
            Duration.ZERO,
            () ->
                IntStream.range(0, 100)
                    .parallel()
                    .forEach(any -> seen.add(Thread.currentThread().getName())));

    preparing.start();
    preparing.await();

    assertThat(seen).hasSize(100).containsOnly("preparing");
    preparing.destroy();
  }

  @Test
  void nothingIsBegunWhereTheServiceStopsBefore() throws Exception {
    Preparing preparing = preparing(Duration.ofDays(1), () -> seen.add("begun"));

    preparing.start();
    preparing.destroy();

    assertThat(seen).isEmpty();
    assertThat(prepared()).isZero();
  }

  @Test
  void whatIsAtWorkEndsAtItsNextStepWhenTheServiceStops() throws Exception {
    Preparing preparing =
        preparing(
            Duration.ZERO,
            () -> {
              begun.countDown();
              try {
                while (true) {
                  Patience.check();
                }
              } finally {
                seen.add("ended");
              }
            },
            () -> seen.add("not begun"));

    preparing.start();
    begun.await();
    preparing.destroy();

    assertThat(seen).containsExactly("ended");
    assertThat(prepared()).isZero();
  }
}
