package io.kijun.supplier.checksheet.received.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many at once, in order, and never more begun than may be. */
class InOrderTests {

  @Test
  void outcomesComeInOrderAndNoMoreIsBegunThanMayBe() {
    AtomicInteger handedOut = new AtomicInteger();
    List<Integer> taken = new ArrayList<>();
    Iterator<Integer> numbers =
        IntStream.range(0, 100).peek(i -> handedOut.incrementAndGet()).boxed().iterator();
    ExecutorService hands = Executors.newFixedThreadPool(3);
    try {
      InOrder.each(
          numbers,
          number -> number * 2,
          hands,
          () -> true,
          outcome -> {
            assertThat(handedOut.get()).isLessThanOrEqualTo(taken.size() + InOrder.AHEAD + 1);
            taken.add(outcome);
          });
    } finally {
      hands.shutdown();
    }
    assertThat(taken).isEqualTo(IntStream.range(0, 100).mapToObj(i -> i * 2).toList());
  }

  @Test
  void whatIsBegunIsFinishedWhenItIsStopped() {
    List<Integer> taken = new ArrayList<>();
    AtomicInteger begun = new AtomicInteger();
    InOrder.each(
        IntStream.range(0, 100).boxed().iterator(),
        number -> {
          begun.incrementAndGet();
          return number;
        },
        Runnable::run,
        () -> taken.size() < 10,
        taken::add);
    assertThat(taken).hasSize(begun.get()).hasSizeBetween(10, 10 + InOrder.AHEAD);
  }
}
