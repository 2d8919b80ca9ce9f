package io.kijun.access.jdbc;

import io.kijun.access.OneTimePasswords;
import io.kijun.runtime.Today;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One-time passwords in a database: since when they are, not what they are. */
@Repository
class JdbcOneTimePasswords implements OneTimePasswords {

  private final JdbcClient database;
  private final Today today;

  JdbcOneTimePasswords(JdbcClient database, Today today) {
    this.database = database;
    this.today = today;
  }

  @Override
  @Transactional
  public void add(String user) {
    remove(user);
    database
        .sql("insert into one_time_password (user_name, recorded_at) values (:user, :now)")
        .param("user", user)
        .param("now", now())
        .update();
  }

  private OffsetDateTime now() {
    return today.now().atOffset(ZoneOffset.UTC);
  }

  @Override
  public Optional<OneTimePassword> of(String user) {
    return database
        .sql("select recorded_at, used_at from one_time_password where user_name = :user")
        .param("user", user)
        .query(
            (row, number) -> {
              OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
              return new OneTimePassword(
                  row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                  used == null ? null : used.toInstant());
            })
        .optional();
  }

  @Override
  public void used(String user) {
    database
        .sql(
            """
            update one_time_password set used_at = :now
            where user_name = :user and used_at is null
            """)
        .param("now", now())
        .param("user", user)
        .update();
  }

  @Override
  public void remove(String user) {
    database
        .sql("delete from one_time_password where user_name = :user")
        .param("user", user)
        .update();
  }
}
