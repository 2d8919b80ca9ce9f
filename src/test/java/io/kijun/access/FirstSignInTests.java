package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.OneTimePasswords.OneTimePassword;
import io.kijun.runtime.Today;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A password that somebody else set is good for one sign-in, and not for ever. */
class FirstSignInTests {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final Origin ELSEWHERE = new Origin("192.0.2.1", false);

  /** One password, or none. */
  private static final class One implements OneTimePasswords {
    private @Nullable OneTimePassword password;
    private boolean used;

    @Override
    public void add(String user) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<OneTimePassword> of(String user) {
      return Optional.ofNullable(password);
    }

    @Override
    public void used(String user) {
      used = true;
    }

    @Override
    public void remove(String user) {
      throw new UnsupportedOperationException();
    }
  }

  private final One passwords = new One();
  private final FirstSignIn first =
      new FirstSignIn(passwords, new Today(Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC));

  private static User user(boolean mustChange) {
    return new User("sato", "-", mustChange, false, Set.of(Role.OFFICER));
  }

  @ParameterizedTest
  @CsvSource({"PT0S, true", "P6DT23H59M59S, true", "P7D, false"})
  void unusedItIsGoodForAWeek(Duration since, boolean good) {
    passwords.password = new OneTimePassword(NOW.minus(since), null);

    assertThat(first.allows(user(true), ELSEWHERE)).isEqualTo(good);
    assertThat(passwords.used).isEqualTo(good);
  }

  @ParameterizedTest
  @CsvSource({"PT0S, true", "PT14M59S, true", "PT15M, false"})
  void onceUsedItIsGoodForAQuarterOfAnHour(Duration since, boolean good) {
    passwords.password = new OneTimePassword(NOW.minus(Duration.ofHours(1)), NOW.minus(since));

    assertThat(first.allows(user(true), ELSEWHERE)).isEqualTo(good);
  }

  @Test
  void onesOwnIsGoodAnywhere() {
    assertThat(first.allows(user(false), ELSEWHERE)).isTrue();
    assertThat(passwords.used).isFalse();
  }

  @Test
  void aPrintedOneIsGoodOnThisMachineOnly() {
    assertThat(first.allows(user(true), ELSEWHERE)).isFalse();
    assertThat(first.allows(user(true), new Origin("127.0.0.1", true))).isFalse();
    assertThat(first.allows(user(true), new Origin("127.0.0.1", false))).isTrue();
  }
}
