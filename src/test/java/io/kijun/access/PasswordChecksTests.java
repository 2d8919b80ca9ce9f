package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However many wait at one place, others get their turn. */
class PasswordChecksTests {

  private static final Attempt FLOOD = new Attempt("flood", "admin");

  private final PasswordChecks checks = new PasswordChecks();
  private final CountDownLatch open = new CountDownLatch(1);

  @AfterEach
  void end() {
    open.countDown();
    checks.destroy();
  }

  private CompletableFuture<String> held(Attempt attempt) {
    return checks.check(
        attempt,
        Duration.ZERO,
        () -> {
          try {
            open.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return attempt.name();
        });
  }

  private List<CompletableFuture<String>> flood() {
    List<CompletableFuture<String>> waiting = new ArrayList<>();
    for (int i = 0; i < PasswordChecks.MOST_OF_A_PLACE; i++) {
      waiting.add(held(FLOOD));
    }
    return waiting;
  }

  @Test
  void aPlaceOfWhichManyWaitIsTurnedAwayAndNoOther() throws Exception {
    List<CompletableFuture<String>> waiting = flood();

    assertThat(held(FLOOD)).isCompletedExceptionally();
    CompletableFuture<String> other = held(new Attempt("home", "sato"));
    assertThat(other).isNotDone();
    open.countDown();
    assertThat(other.get(1, TimeUnit.MINUTES)).isEqualTo("sato");
    for (CompletableFuture<String> one : waiting) {
      assertThat(one.get(1, TimeUnit.MINUTES)).isEqualTo("admin");
    }
    assertThat(held(FLOOD).get(1, TimeUnit.MINUTES)).isEqualTo("admin");
  }

  @Test
  void whereManyWaitInAllEachPlaceHasOne() {
    for (int i = 0; i < PasswordChecks.MANY_IN_ALL; i++) {
      assertThat(held(new Attempt("place" + i, "admin"))).isNotCompletedExceptionally();
    }

    assertThat(held(new Attempt("place1", "admin"))).isCompletedExceptionally();
    assertThat(held(new Attempt("home", "sato"))).isNotCompletedExceptionally();
  }

  @Test
  void whatFailsIsToldAndLeavesItsPlace() {
    for (int i = 0; i < PasswordChecks.MOST_OF_A_PLACE + 2; i++) {
      CompletableFuture<String> failing =
          checks.check(
              FLOOD,
              Duration.ofMillis(1),
              () -> {
                throw new SignInFailed();
              });
      assertThat(failing)
          .failsWithin(Duration.ofMinutes(1))
          .withThrowableThat()
          .havingCause()
          .isInstanceOf(SignInFailed.class);
    }
  }
}
