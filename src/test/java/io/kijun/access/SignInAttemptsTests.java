package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.runtime.Today;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long an attempt waits after others that failed. */
class SignInAttemptsTests {

  private static final Attempt SATO = new Attempt("c0000201", "sato");

  /** A clock that is put forward. */
  private static final class Forward extends Clock {
    private Instant now = Instant.parse("2026-11-24T03:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final Forward clock = new Forward();
  private final SignInAttempts attempts = new SignInAttempts(new Today(clock, ZoneOffset.UTC));

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      attempts.failed(SATO);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "4, 0", "5, 250", "6, 500", "7, 1000", "8, 2000", "9, 2000", "1000, 2000"})
  void itWaitsLongerTheMoreFailedAndNeverLong(int failed, long millis) {
    fail(failed);

    assertThat(attempts.delay(SATO)).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void othersDoNotWait() {
    fail(100);

    assertThat(attempts.delay(new Attempt("c0000201", "tanaka"))).isZero();
    assertThat(attempts.delay(new Attempt("c0000202", "sato"))).isZero();
  }

  @Test
  void itIsForgottenAfterAQuarterOfAnHourOrASuccess() {
    fail(100);
    clock.now = clock.now.plus(Duration.ofMinutes(15));
    assertThat(attempts.delay(SATO)).isZero();
    fail(1);
    assertThat(attempts.delay(SATO)).isZero();

    fail(100);
    attempts.succeeded(SATO);
    assertThat(attempts.delay(SATO)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.2, false",
    "192.0.2.1, ::ffff:192.0.2.1, true",
    "2001:db8:0:1::1, 2001:db8:0:1:ffff::2, true",
    "2001:db8:0:1::1, 2001:db8:0:2::1, false"
  })
  void whoeverHasOneAddressOfANetworkHasAll(String one, String other, boolean same) {
    assertThat(new Origin(one, false).network().equals(new Origin(other, true).network()))
        .isEqualTo(same);
  }
}
