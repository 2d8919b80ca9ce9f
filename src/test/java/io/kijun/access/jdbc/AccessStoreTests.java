package io.kijun.access.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.access.ApiToken;
import io.kijun.access.Deputies;
import io.kijun.access.Deputy;
import io.kijun.access.DeputyId;
import io.kijun.access.Gift;
import io.kijun.access.Gifts;
import io.kijun.access.OneTimePasswords;
import io.kijun.access.OneTimePasswords.OneTimePassword;
import io.kijun.access.PendingGift;
import io.kijun.access.PendingGifts;
import io.kijun.access.Role;
import io.kijun.access.TokenId;
import io.kijun.access.Tokens;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.core.standard.Hash;
import io.kijun.fixture.Databases;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
  private record Store(
      Users users,
      Tokens tokens,
      Deputies deputies,
      PendingGifts pending,
      Gifts gifts,
      OneTimePasswords oneTime) {

    static Store on(Databases kind) {
      JdbcClient database = JdbcClient.create(kind.fresh());
      Today today = new Today(Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC);
      Store store =
          new Store(
              new JdbcUsers(database, today),
              new JdbcTokens(database, today),
              new JdbcDeputies(database, today),
              new JdbcPendingGifts(database),
              new JdbcGifts(database, new RecordIds(Clock.fixed(NOW, ZoneOffset.UTC))),
              new JdbcOneTimePasswords(database, today));
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
    assertThat(tokens.find(id)).contains(token);
    assertThat(tokens.all()).containsExactly(token);
    assertThat(tokens.revokeAll("ito")).isZero();
    assertThat(tokens.revoke(id)).isTrue();
    assertThat(tokens.revoke(id)).isFalse();
    assertThat(tokens.revokeAll("sato")).isZero();
    assertThat(tokens.of("sato")).containsExactly(new ApiToken(id, "sato", "夜間連携", DAY, NOW));
    assertThat(tokens.of("ito")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aDeputyComesBack(Databases kind) {
    Deputies deputies = Store.on(kind).deputies();
    Deputy deputy =
        new Deputy(new DeputyId(new UUID(1, 2)), "sato", "ito", DAY, DAY.plusDays(1), false);
    deputies.add(deputy);

    assertThat(deputies.all()).containsExactly(deputy);
    assertThat(deputies.approversFor("ito", DAY)).containsExactly("sato");
    assertThat(deputies.approversFor("ito", DAY.minusDays(1))).isEmpty();
    assertThat(deputies.anyFrom("ito", DAY.plusDays(1))).isTrue();
    assertThat(deputies.anyFrom("ito", DAY.plusDays(2))).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aDeputyshipIsEndedOnce(Databases kind) {
    Deputies deputies = Store.on(kind).deputies();
    DeputyId id = new DeputyId(new UUID(1, 2));
    deputies.add(new Deputy(id, "sato", "ito", DAY, DAY.plusDays(1), false));

    assertThat(deputies.end(id, "sato")).isTrue();
    assertThat(deputies.end(id, "sato")).isFalse();
    assertThat(deputies.find(id)).get().extracting(Deputy::ended).isEqualTo(true);
    assertThat(deputies.approversFor("ito", DAY)).isEmpty();
    assertThat(deputies.anyFrom("ito", DAY)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void aDeputyshipOfAnEarlierVersionCountsForAYear(Databases kind) {
    Deputies deputies = Store.on(kind).deputies();
    deputies.add(
        new Deputy(new DeputyId(new UUID(1, 2)), "sato", "ito", DAY, DAY.plusYears(9), false));

    assertThat(deputies.approversFor("ito", DAY.plusYears(1))).containsExactly("sato");
    assertThat(deputies.approversFor("ito", DAY.plusYears(1).plusDays(1))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatWaitsForASecondPersonComesBackAndGoes(Databases kind) {
    Store store = Store.on(kind);
    DeputyId id = new DeputyId(new UUID(1, 2));
    store.deputies().add(new Deputy(id, "sato", "ito", DAY, DAY, false));
    PendingGift deputy =
        new PendingGift(new UUID(1, 3), "ito", Gift.Kind.DEPUTYSHIP, "admin", null, id, NOW);
    PendingGift password =
        new PendingGift(new UUID(1, 4), "ito", Gift.Kind.PASSWORD, "admin", "hashed", null, NOW);
    store.pending().add(deputy);
    store.pending().add(password);

    assertThat(store.pending().of("ito")).containsExactly(deputy, password);
    assertThat(store.deputies().approversFor("ito", DAY)).isEmpty();
    store.pending().remove(deputy);
    assertThat(store.deputies().approversFor("ito", DAY)).containsExactly("sato");
    assertThat(store.pending().all()).containsExactly(password);
    store.pending().remove("ito", Gift.Kind.PASSWORD);
    assertThat(store.pending().all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whoGaveWhatSinceWhenIsKept(Databases kind) {
    Gifts gifts = Store.on(kind).gifts();
    gifts.add(new Gift("ito", Gift.Kind.ROLE, "admin", "sato", NOW));

    UUID before = new RecordIds(Clock.fixed(NOW.minusMillis(1), ZoneOffset.UTC)).next();
    UUID after = new RecordIds(Clock.fixed(NOW.plusMillis(1), ZoneOffset.UTC)).next();

    assertThat(gifts.anyAfter(before, "ito", List.of("admin"))).isTrue();
    assertThat(gifts.anyAfter(before, "ito", List.of("mori", "sato"))).isTrue();
    assertThat(gifts.anyAfter(before, "ito", List.of("mori"))).isFalse();
    assertThat(gifts.anyAfter(before, "ito", List.of())).isFalse();
    assertThat(gifts.anyAfter(before, "sato", List.of("admin"))).isFalse();
    assertThat(gifts.anyAfter(after, "ito", List.of("admin"))).isFalse();
    gifts.add(new Gift("ito", Gift.Kind.DEPUTYSHIP, "mori", null, NOW));
    assertThat(gifts.tiedTo("ito")).containsExactly("admin");
    assertThat(gifts.tiedTo("admin")).containsExactly("ito");
    assertThat(gifts.tiedTo("sato")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aOneTimePasswordIsUsedOnceAndGoes(Databases kind) {
    OneTimePasswords passwords = Store.on(kind).oneTime();
    passwords.add("ito");
    passwords.add("ito");

    assertThat(passwords.of("ito")).contains(new OneTimePassword(NOW, null));
    passwords.used("ito");
    assertThat(passwords.of("ito")).contains(new OneTimePassword(NOW, NOW));
    passwords.remove("ito");
    assertThat(passwords.of("ito")).isEmpty();
  }
}
