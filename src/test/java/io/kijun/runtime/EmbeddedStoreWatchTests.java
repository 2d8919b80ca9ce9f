package io.kijun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What H2 has closed after a failure says so, and opens again. */
class EmbeddedStoreWatchTests {

  @TempDir private Path folder = Path.of("");
  private HikariDataSource database = new HikariDataSource();

  @BeforeEach
  void open() {
    EmbeddedDatabase embedded = EmbeddedDatabase.in(folder);
    database.setJdbcUrl(embedded.getJdbcUrl());
    database.setUsername(embedded.getUsername());
    database.setPassword(embedded.getPassword());
    database.setAllowPoolSuspension(true);
    database.setConnectionTimeout(2000);
    JdbcClient.create(database).sql("create table \"flyway_schema_history\" (id integer)").update();
    JdbcClient.create(database).sql("create table kept (id integer)").update();
    JdbcClient.create(database).sql("insert into kept values (1)").update();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private EmbeddedStoreWatch watch(long leastBytes) {
    return new EmbeddedStoreWatch(database, folder, leastBytes);
  }

  private static Status status(EmbeddedStoreWatch watch) {
    return Objects.requireNonNull(watch.health()).getStatus();
  }

  @Test
  void aStoreThatWasClosedByAFailureOpensAgain() throws Exception {
    EmbeddedStoreWatch watch = watch(0);
    assertThat(status(watch)).isEqualTo(Status.UP);
    fail();
    assertThat(status(watch)).isEqualTo(Status.DOWN);

    watch.look();

    assertThat(status(watch)).isEqualTo(Status.UP);
    assertThat(JdbcClient.create(database).sql("select id from kept").query(Integer.class).list())
        .containsExactly(1);
  }

  /** What H2 does itself when it cannot write. */
  private void fail() {
    assertThatThrownBy(
            () -> {
              try (Connection connection = database.getConnection();
                  Statement statement = connection.createStatement()) {
                statement.execute("shutdown immediately");
              }
            })
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void aStoreThatIsOpenIsLeftAlone() throws Exception {
    try (Connection connection = database.getConnection()) {
      watch(0).look();
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  @Test
  void aStoreWithHardlyAnyRoomLeftIsNotReady() {
    assertThat(status(watch(Long.MAX_VALUE))).isEqualTo(Status.DOWN);
  }
}
