package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.audit.Actor;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who somebody is, found out without HTTP. */
@AccessOnly
class SigningInTests {

  private final SigningIn signingIn;
  private final IssuingToken issuing;
  private final Users users;
  private final Passwords passwords;
  private final Team team;

  @Autowired
  SigningInTests(
      SigningIn signingIn, IssuingToken issuing, Users users, Passwords passwords, Team team) {
    this.signingIn = signingIn;
    this.issuing = issuing;
    this.users = users;
    this.passwords = passwords;
    this.team = team;
  }

  private static Credentials password(String name, String password, String address) {
    return new Credentials.OfUser(name, password, new Origin(address, false));
  }

  private static Credentials token(String token, String address) {
    return new Credentials.OfToken(token, new Origin(address, false));
  }

  private String outcome(Credentials claim) {
    try {
      return signingIn.signIn(claim).join().name();
    } catch (CompletionException e) {
      return Objects.requireNonNull(e.getCause()).getClass().getSimpleName();
    }
  }

  @Test
  void thePasswordProvesWhoOneIs() {
    team.join("hara", Role.OFFICER, Role.REVIEWER);

    assertThat(signingIn.signIn(password("hara", "the-password-of-hara", "192.0.2.9")).join())
        .isEqualTo(new SignedIn("hara", Set.of(Role.OFFICER, Role.REVIEWER), true, Sight.ALL));
    assertThat(outcome(password("hara", "guess", "192.0.2.9"))).isEqualTo("SignInFailed");
  }

  @Test
  void aDisabledUserStaysOut() {
    team.join("left", Role.OFFICER);
    users.save(new User("left", "", false, true, Set.of(Role.OFFICER)));

    assertThat(outcome(password("left", "the-password-of-left", "192.0.2.9")))
        .isEqualTo("SignInFailed");
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, false, true",
    "::1, false, true",
    "127.0.0.1, true, false",
    "192.0.2.8, false, false"
  })
  void aPrintedPasswordIsGoodOnThisMachineOnly(String address, boolean passedOn, boolean here) {
    NewPassword printed = new NewPassword("a-printed-password");
    if (users.find("on-paper").isEmpty()) {
      users.add(new User("on-paper", passwords.hashed(printed), true, false, Set.of(Role.ADMIN)));
    }
    Credentials claim =
        new Credentials.OfUser("on-paper", printed.value(), new Origin(address, passedOn));

    if (here) {
      assertThat(signingIn.signIn(claim).join().roles()).isEmpty();
    } else {
      assertThat(outcome(claim)).isEqualTo("SignInFailed");
    }
  }

  @Test
  void amongManyGuessesAtOnceTheRightPasswordCounts() {
    team.join("honda", Role.REVIEWER);
    List<String> outcomes =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(
                i ->
                    outcome(
                        password(
                            "honda", i == 30 ? "the-password-of-honda" : "guess", "192.0.2.1")))
            .toList();

    assertThat(outcomes).filteredOn("SignInFailed"::equals).hasSize(39);
    assertThat(outcomes.get(30)).isEqualTo("honda");
  }

  @Test
  void wrongTokensAreInNobodysWay() {
    Actor arai = team.join("noda", Role.REVIEWER);
    String token = issuing.issue("batch", null, new PasswordSignIn(arai)).text();
    for (int i = 0; i < 60; i++) {
      assertThat(outcome(token("guess" + i, "192.0.2.2"))).isEqualTo("SignInFailed");
      assertThat(outcome(token(token.substring(2) + i, "192.0.2.2"))).isEqualTo("SignInFailed");
    }

    assertThat(outcome(token(token, "192.0.2.2"))).isEqualTo("noda");
    assertThat(outcome(password("noda", "the-password-of-noda", "192.0.2.2"))).isEqualTo("noda");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\0b", "", "Admin", "利用者", "a' or 'a'='a"})
  void whatIsNoNameIsRefusedLikeAnUnknownName(String name) {
    assertThat(outcome(password(name, "guess", "192.0.2.4"))).isEqualTo("SignInFailed");
  }

  @Test
  void noSecretIsShownWithAClaim() {
    assertThat(password("hara", "secret", "192.0.2.5").toString()).doesNotContain("secret");
    assertThat(token("secret", "192.0.2.5").toString()).doesNotContain("secret");
    assertThat(new NewPassword("a-secret-password").toString()).doesNotContain("secret");
  }
}
