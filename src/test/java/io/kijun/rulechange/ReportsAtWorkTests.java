package io.kijun.rulechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.core.issue.Patience;
import io.kijun.fixture.OnItsOwn;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** One report at a time of a draft, and of different drafts side by side. */
class ReportsAtWorkTests {

  private final ReportsAtWork<String, String> atWork = new ReportsAtWork<>(Duration.ofSeconds(30));

  private static String late() {
    throw new AssertionError("it was in time");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anotherDraftIsCheckedWhileOneTakesLong() {
    CountDownLatch other = new CountDownLatch(1);
    CompletableFuture<String> slow =
        CompletableFuture.supplyAsync(
            () ->
                atWork.of(
                    "slow",
                    () -> {
                      await(other);
                      return "slow";
                    },
                    ReportsAtWorkTests::late),
            OnItsOwn.THREAD);

    assertThat(atWork.of("quick", () -> "quick", ReportsAtWorkTests::late)).isEqualTo("quick");
    other.countDown();
    assertThat(slow.join()).isEqualTo("slow");
  }

  @Test
  void whoWantsTheSameGetsTheSame() {
    AtomicInteger made = new AtomicInteger();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch asked = new CountDownLatch(1);
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(
            () ->
                atWork.of(
                    "draft",
                    () -> {
                      begun.countDown();
                      await(asked);
                      return "report " + made.incrementAndGet();
                    },
                    ReportsAtWorkTests::late),
            OnItsOwn.THREAD);
    await(begun);
    CompletableFuture<String> second =
        CompletableFuture.supplyAsync(
            () -> {
              asked.countDown();
              return atWork.of("draft", () -> "report 1", ReportsAtWorkTests::late);
            },
            OnItsOwn.THREAD);

    assertThat(first.join()).isEqualTo(second.join()).isEqualTo("report 1");
  }

  @Test
  void whatTakesTooLongEndsAtItsNextStep() {
    ReportsAtWork<String, String> hasty = new ReportsAtWork<>(Duration.ofMillis(1));

    assertThat(hasty.of("endless", ReportsAtWorkTests::endless, () -> "late")).isEqualTo("late");
    assertThat(hasty.of("endless", () -> "quick", () -> "late")).isEqualTo("quick");
  }

  private static String endless() {
    while (true) {
      Patience.check();
    }
  }

  @Test
  void aFailureIsToldAndNotKept() {
    assertThatThrownBy(
            () ->
                atWork.of(
                    "draft",
                    () -> {
                      throw new IllegalStateException("no database");
                    },
                    ReportsAtWorkTests::late))
        .hasMessage("no database");
    assertThat(atWork.of("draft", () -> "there", ReportsAtWorkTests::late)).isEqualTo("there");
  }
}
