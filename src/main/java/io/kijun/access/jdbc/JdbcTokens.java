package io.kijun.access.jdbc;

import io.kijun.access.ApiToken;
import io.kijun.access.TokenId;
import io.kijun.access.Tokens;
import io.kijun.core.standard.Hash;
import io.kijun.runtime.Today;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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
  public void add(ApiToken token, Hash hash) {
    database
        .sql(
            """
            insert into api_token (id, user_name, label, hash, last_day, recorded_at)
            values (:id, :user, :label, :hash, :lastDay, :recordedAt)
            """)
        .param("id", token.id().value())
        .param("user", token.userName())
        .param("label", token.label())
        .param("hash", hash.value())
        .param("lastDay", token.lastDay())
        .param("recordedAt", today.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<ApiToken> byHash(Hash hash) {
    return database
        .sql(COLUMNS + "where hash = :hash")
        .param("hash", hash.value())
        .query(ApiToken.class)
        .optional();
  }

  @Override
  public List<ApiToken> of(String user) {
    return database
        .sql(COLUMNS + "where user_name = :user order by id desc")
        .param("user", user)
        .query(ApiToken.class)
        .list();
  }

  @Override
  public List<ApiToken> all() {
    return database
        .sql(COLUMNS + "order by id desc fetch first 1000 rows only")
        .query(ApiToken.class)
        .list();
  }

  @Override
  public Optional<ApiToken> find(TokenId id) {
    return database
        .sql(COLUMNS + "where id = :id")
        .param("id", id.value())
        .query(ApiToken.class)
        .optional();
  }

  @Override
  public boolean revoke(TokenId id) {
    return revoke("id = :id", "id", id.value()) == 1;
  }

  /** With them go the tokens that calendars of the user are read with. */
  @Override
  public int revokeAll(String user) {
    int calendars =
        database
            .sql(
                """
                update calendar_token set revoked_at = :now
                where revoked_at is null and user_name = :user
                """)
            .param("now", today.now().atOffset(ZoneOffset.UTC))
            .param("user", user)
            .update();
    return calendars + revoke("user_name = :user", "user", user);
  }

  private int revoke(String which, String parameter, Object value) {
    return database
        .sql("update api_token set revoked_at = :now where revoked_at is null and " + which)
        .param("now", today.now().atOffset(ZoneOffset.UTC))
        .param(parameter, value)
        .update();
  }
}
