package io.kijun.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kijun.fixture.OnItsOwn;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A name is erased of those alone who may not sign in. */
@AccessOnly
class ErasingUserTests {

  private final ErasingUser erasing;
  private final Users users;
  private final Team team;
  private final JdbcClient database;
  private final TransactionTemplate transaction;

  @Autowired
  ErasingUserTests(
      ErasingUser erasing,
      Users users,
      Team team,
      JdbcClient database,
      PlatformTransactionManager transactions) {
    this.erasing = erasing;
    this.users = users;
    this.team = team;
    this.database = database;
    this.transaction = new TransactionTemplate(transactions);
  }

  private void disabled(String name, boolean disabled) {
    users.save(new User(name, "", false, disabled, Set.of(Role.REVIEWER)));
  }

  private boolean somebodyWaits() {
    return database
            .sql("select count(*) from information_schema.sessions where blocker_id is not null")
            .query(Integer.class)
            .single()
        > 0;
  }

  @Test
  void whoIsBroughtBackMeanwhileStays() {
    team.join("modori", Role.REVIEWER);
    disabled("modori", true);
    CompletableFuture<UserName> erased =
        transaction.execute(
            status -> {
              users.lock();
              disabled("modori", false);
              CompletableFuture<UserName> begun =
                  CompletableFuture.supplyAsync(
                      () -> erasing.erase("modori", Team.ADMIN), OnItsOwn.THREAD);
              await().until(this::somebodyWaits);
              return begun;
            });

    assertThatThrownBy(erased::join).hasCauseInstanceOf(UserStillEnabled.class);
    assertThat(users.find("modori")).isPresent();
  }

  @Test
  void whoIsDisabledIsNoLongerKnownByName() {
    team.join("owari", Role.REVIEWER);
    assertThatThrownBy(() -> erasing.erase("owari", Team.ADMIN))
        .isInstanceOf(UserStillEnabled.class);
    disabled("owari", true);
    UserName pseudonym = erasing.erase("owari", Team.ADMIN);

    assertThat(users.find("owari")).isEmpty();
    assertThat(users.find(pseudonym.value()).orElseThrow().disabled()).isTrue();
  }
}
