package io.kijun.access.jdbc;

import io.kijun.access.ApiToken;
import io.kijun.access.Tokens;
import io.kijun.runtime.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens in a database. */
@Repository
class JdbcTokens implements Tokens {

  private static final String COLUMNS =
      "select id, user_name, label, last_day, revoked_at from api_token ";

  private final JdbcClient database;
  private final Today today;

  JdbcTokens(JdbcClient database, Today today) {
    this.database = database;
    this.today = today;
  }

  @Override
  public void add(ApiToken token, String hash) {
    database
        .sql(
            """
            insert into api_token (id, user_name, label, hash, last_day, recorded_at)
            values (:id, :user, :label, :hash, :lastDay, :recordedAt)
            """)
        .param("id", token.id())
        .param("user", token.user())
        .param("label", token.label())
        .param("hash", hash)
        .param("lastDay", token.lastDay())
        .param("recordedAt", today.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<ApiToken> byHash(String hash) {
    return database
        .sql(COLUMNS + "where hash = :hash")
        .param("hash", hash)
        .query(JdbcTokens::token)
        .optional();
  }

  @Override
  public List<ApiToken> of(String user) {
    return database
        .sql(COLUMNS + "where user_name = :user order by id desc")
        .param("user", user)
        .query(JdbcTokens::token)
        .list();
  }

  @Override
  public boolean revoke(String user, UUID id) {
    return database
            .sql(
                """
                update api_token set revoked_at = :now
                where id = :id and user_name = :user and revoked_at is null
                """)
            .param("now", today.now().atOffset(ZoneOffset.UTC))
            .param("id", id)
            .param("user", user)
            .update()
        == 1;
  }

  private static ApiToken token(ResultSet row, int number) throws SQLException {
    OffsetDateTime revoked = row.getObject("revoked_at", OffsetDateTime.class);
    return new ApiToken(
        row.getObject("id", UUID.class),
        row.getString("user_name"),
        row.getString("label"),
        row.getObject("last_day", LocalDate.class),
        revoked == null ? null : revoked.toInstant());
  }
}
