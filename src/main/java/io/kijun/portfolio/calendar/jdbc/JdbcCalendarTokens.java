package io.kijun.portfolio.calendar.jdbc;

import io.kijun.core.standard.Hash;
import io.kijun.portfolio.calendar.CalendarToken;
import io.kijun.portfolio.calendar.CalendarTokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tokens of calendars in a database. */
@Repository
class JdbcCalendarTokens implements CalendarTokens {

  private static final String SELECT =
      "select id, user_name, label, supplier, last_day, revoked_at from calendar_token ";

  private final JdbcClient database;

  JdbcCalendarTokens(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(CalendarToken token, Hash hash, Instant at) {
    database
        .sql(
            """
            insert into calendar_token (id, user_name, label, supplier, hash, last_day, recorded_at)
            values (:id, :user, :label, :supplier, :hash, :lastDay, :at)
            """)
        .param("id", token.id())
        .param("user", token.user())
        .param("label", token.label())
        .param("supplier", token.supplier())
        .param("hash", hash.value())
        .param("lastDay", token.lastDay())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<CalendarToken> byHash(Hash hash) {
    return database
        .sql(SELECT + "where hash = :hash")
        .param("hash", hash.value())
        .query(JdbcCalendarTokens::token)
        .optional();
  }

  @Override
  public Optional<CalendarToken> find(UUID id) {
    return database
        .sql(SELECT + "where id = :id")
        .param("id", id)
        .query(JdbcCalendarTokens::token)
        .optional();
  }

  @Override
  public List<CalendarToken> of(String user) {
    return database
        .sql(SELECT + "where user_name = :user order by id desc")
        .param("user", user)
        .query(JdbcCalendarTokens::token)
        .list();
  }

  @Override
  public boolean revoke(UUID id, Instant at) {
    return database
            .sql("update calendar_token set revoked_at = :at where id = :id and revoked_at is null")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update()
        == 1;
  }

  private static CalendarToken token(ResultSet row, int number) throws SQLException {
    OffsetDateTime revokedAt = row.getObject("revoked_at", OffsetDateTime.class);
    return new CalendarToken(
        row.getObject("id", UUID.class),
        row.getString("user_name"),
        row.getString("label"),
        row.getString("supplier"),
        row.getObject("last_day", LocalDate.class),
        revokedAt == null ? null : revokedAt.toInstant());
  }
}
