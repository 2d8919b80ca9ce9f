package io.kijun.access.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.ApiToken;
import io.kijun.access.Deputies;
import io.kijun.access.Deputy;
import io.kijun.access.DeputyId;
import io.kijun.access.Role;
import io.kijun.access.TokenId;
import io.kijun.access.Tokens;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.core.standard.Hash;
import io.kijun.fixture.Databases;
import io.kijun.runtime.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Users, tokens and deputies, on every database that Kijun runs on. */
class AccessStoreTests {

  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00.123456Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-24");
  private static final Hash HASH = Hash.of(new byte[] {1});
  private static final User SATO =
      new User("sato", "hashed", true, false, Set.of(Role.APPROVER, Role.OFFICER));
  private static final User ITO = new User("ito", "hashed too", false, true, Set.of());

  /** The stores on one database, with two users. */
  private record Store(Users users, Tokens tokens, Deputies deputies) {

    static Store on(Databases kind) {
      JdbcClient database = JdbcClient.create(kind.fresh());
      Today today = new Today(Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC);
      Store store =
          new Store(
              new JdbcUsers(database, today),
              new JdbcTokens(database, today),
              new JdbcDeputies(database, today));
      store.users().add(SATO);
      store.users().add(ITO);
      return store;
    }
  }

  @ParameterizedTest
  @EnumSource
  void usersComeBackAsTheyWereAdded(Databases kind) {
    Users users = Store.on(kind).users();

    assertThat(users.all()).containsExactly(ITO, SATO);
    assertThat(users.find("sato")).contains(SATO);
    assertThat(users.find("nemo")).isEmpty();
    assertThat(users.find("no name\0")).isEmpty();
    assertThatThrownBy(() -> users.add(SATO)).isInstanceOf(DuplicateKeyException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aTokenComesBackAndIsRevokedOnce(Databases kind) {
    Tokens tokens = Store.on(kind).tokens();
    TokenId id = new TokenId(new UUID(1, 2));
    ApiToken token = new ApiToken(id, "sato", "夜間連携", DAY, null);
    tokens.add(token, HASH);

    assertThat(tokens.byHash(HASH)).contains(token);
    assertThat(tokens.revoke("ito", id)).isFalse();
    assertThat(tokens.revoke("sato", id)).isTrue();
    assertThat(tokens.revoke("sato", id)).isFalse();
    assertThat(tokens.of("sato")).containsExactly(new ApiToken(id, "sato", "夜間連携", DAY, NOW));
    assertThat(tokens.of("ito")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aDeputyComesBack(Databases kind) {
    Deputies deputies = Store.on(kind).deputies();
    Deputy deputy = new Deputy(new DeputyId(new UUID(1, 2)), "sato", "ito", DAY, DAY.plusDays(1));
    deputies.add(deputy);

    assertThat(deputies.all()).containsExactly(deputy);
    assertThat(deputies.approversFor("ito", DAY)).containsExactly("sato");
    assertThat(deputies.approversFor("ito", DAY.minusDays(1))).isEmpty();
  }
}
