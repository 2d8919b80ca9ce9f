package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.audit.Actor;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Refused;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Tokens are issued for a time, and revoked. */
@AccessOnly
class TokensTests {

  private final IssuingToken issuing;
  private final RevokingToken revoking;
  private final SigningIn signingIn;
  private final Tokens tokens;
  private final Team team;
  private final Today today;

  @Autowired
  TokensTests(
      IssuingToken issuing,
      RevokingToken revoking,
      SigningIn signingIn,
      Tokens tokens,
      Team team,
      Today today) {
    this.issuing = issuing;
    this.revoking = revoking;
    this.signingIn = signingIn;
    this.tokens = tokens;
    this.team = team;
    this.today = today;
  }

  private static Credentials with(IssuingToken.Issued issued) {
    return new Credentials.OfToken(issued.text(), new Origin("192.0.2.1", false));
  }

  @Test
  void aTokenSignsInUntilItIsRevoked() {
    Actor mori = team.join("mori", Role.REVIEWER);
    IssuingToken.Issued issued = issuing.issue("nightly", null, new PasswordSignIn(mori));
    TokenId id = issued.token().id();

    assertThat(issued.token().lastDay()).isEqualTo(today.day().plusDays(90));
    assertThat(signingIn.signIn(with(issued)).join().name()).isEqualTo("mori");
    assertThat(signingIn.signIn(with(issued)).join().byPassword()).isFalse();
    assertThat(tokens.of("mori")).containsExactly(issued.token());

    revoking.revoke(id, mori);
    assertThatThrownBy(() -> signingIn.signIn(with(issued)).join())
        .hasCauseInstanceOf(SignInFailed.class);
    assertThat(tokens.of("mori"))
        .singleElement()
        .satisfies(one -> assertThat(one.isRevoked()).isTrue());
    assertThatThrownBy(() -> revoking.revoke(id, mori)).isInstanceOf(TokenUnknown.class);
  }

  @Test
  void nobodyButAnAdministratorRevokesAnothersToken() {
    Actor arai = team.join("arai", Role.REVIEWER);
    Actor sano = team.join("sano", Role.AUDITOR);
    TokenId id = issuing.issue("batch", null, new PasswordSignIn(arai)).token().id();

    assertThatThrownBy(() -> revoking.revoke(id, sano)).isInstanceOf(TokenUnknown.class);
    assertThatThrownBy(() -> revoking.revoke(id, Team.withToken(Team.ADMIN)))
        .isInstanceOf(PasswordSignInRequired.class);
    revoking.revoke(id, Team.ADMIN);
    assertThatThrownBy(() -> revoking.revoke(new TokenId(new UUID(1, 2)), arai))
        .isInstanceOf(TokenUnknown.class);
  }

  @ParameterizedTest
  @CsvSource({"-1, false", "0, true", "366, true", "367, false"})
  void aTokenCountsForAYearAtMost(int days, boolean issued) {
    LocalDate last = today.day().plusDays(days);
    PasswordSignIn admin = new PasswordSignIn(Team.ADMIN);

    if (issued) {
      assertThat(issuing.issue("batch", last, admin).token().lastDay()).isEqualTo(last);
    } else {
      refused(() -> issuing.issue("batch", last, admin), IssueCode.INVALID_DATE);
    }
  }

  @ParameterizedTest
  @CsvSource({", MISSING", "' ', BLANK"})
  void allThatIsWrongIsSaidAtOnce(@Nullable String label, IssueCode code) {
    LocalDate past = today.day().minusDays(1);

    refused(
        () -> issuing.issue(label, past, new PasswordSignIn(Team.ADMIN)),
        code,
        IssueCode.INVALID_DATE);
  }

  private static void refused(Runnable issuing, IssueCode... codes) {
    assertThatThrownBy(issuing::run)
        .isInstanceOfSatisfying(
            TokenRefused.class,
            refusal -> assertThat(refusal.kind()).isEqualTo(Refused.Kind.INVALID))
        .isInstanceOfSatisfying(
            TokenRefused.class,
            refusal ->
                assertThat(refusal.issues()).extracting("code").containsExactly((Object[]) codes));
  }
}
