package io.kijun.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.audit.NotingRefusals.Refusal;
import io.kijun.fixture.SilentLog;
import io.kijun.runtime.Today;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is refused is counted; nobody fills the log. */
class NotingRefusalsTests {

  private Instant now = Instant.parse("2026-11-24T15:30:00Z");
  private final SilentLog log = new SilentLog();
  private final NotingRefusals noting = new NotingRefusals(log, new Today(clock(), ZoneOffset.UTC));

  private Clock clock() {
    InstantSource source = () -> now;
    return source.withZone(ZoneOffset.UTC);
  }

  private static Refusal failed(String name, String origin) {
    return new Refusal(LogAction.SIGN_IN_FAILED, "-", name, origin, 401);
  }

  private void note(int times, Refusal refusal) {
    for (int i = 0; i < times; i++) {
      noting.note(refusal);
    }
  }

  @Test
  void theFirstIsWrittenAtOnceAndThoseLikeItAreCounted() {
    note(50, failed("sato", "192.0.2.1"));
    note(1, failed("sato", "192.0.2.2"));
    assertThat(log.lines()).containsExactly("SIGN_IN_FAILED - sato 1", "SIGN_IN_FAILED - sato 1");

    noting.writeCounted();
    noting.writeCounted();
    assertThat(log.lines()).hasSize(3).endsWith("SIGN_IN_FAILED - sato 49");
  }

  @Test
  void aQuarterOfAnHourLaterTheCountBeginsAnew() {
    note(3, failed("sato", "192.0.2.1"));
    now = now.plus(Duration.ofMinutes(16));
    note(2, failed("sato", "192.0.2.1"));
    assertThat(log.lines())
        .isEqualTo(
            List.of(
                "SIGN_IN_FAILED - sato 1", "SIGN_IN_FAILED - sato 2", "SIGN_IN_FAILED - sato 1"));
  }

  @Test
  void neitherManyNamesNorManyAddressesFillTheLog() {
    for (int i = 0; i < 5000; i++) {
      noting.note(failed("user" + i, "192.0.2.1"));
    }
    assertThat(log.lines()).hasSize(NotingRefusals.MOST_OF_ONE);
    for (int i = 0; i < 5000; i++) {
      noting.note(failed("sato", "address " + i));
    }
    noting.writeCounted();
    int most = NotingRefusals.MOST_OF_STRANGERS;
    assertThat(log.lines()).hasSize(most + 1);
    assertThat(log.lines()).endsWith("REQUEST_REFUSED - others " + (10_000 - most));
  }

  @Test
  void strangersLeaveRoomForWhatUsersAreRefused() {
    for (int i = 0; i < 5000; i++) {
      noting.note(failed("sato", "address " + i));
    }
    for (int i = 0; i < 100; i++) {
      noting.note(new Refusal(LogAction.REQUEST_REFUSED, "sato", "GET /" + i, "192.0.2.1", 403));
    }
    assertThat(log.lines()).hasSize(NotingRefusals.MOST_OF_STRANGERS + NotingRefusals.MOST_OF_ONE);
  }
}
