package io.kijun.console.home.jdbc;

import io.kijun.console.home.LastVisits;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Visits in a database: a row a user. */
@Repository
class JdbcLastVisits implements LastVisits {

  private final JdbcClient database;

  JdbcLastVisits(JdbcClient database) {
    this.database = database;
  }

  /** A row. */
  record Visit(OffsetDateTime seenAt, @Nullable OffsetDateTime before) {}

  @Override
  @Transactional
  public Optional<Instant> visit(String user, Instant now, Instant breakSince) {
    // The row of the user is held, so that two pages opened at once do not both add a row.
    database
        .sql("select name from app_user where name = :name for update")
        .param("name", user)
        .query(String.class)
        .list();
    Visit last =
        database
            .sql("select seen_at, before_at from home_visit where user_name = :name")
            .param("name", user)
            .query(
                (row, number) ->
                    new Visit(
                        row.getObject("seen_at", OffsetDateTime.class),
                        row.getObject("before_at", OffsetDateTime.class)))
            .optional()
            .orElse(null);
    OffsetDateTime before = before(last, breakSince);
    database
        .sql(
            last == null
                ? "insert into home_visit (user_name, seen_at, before_at) values (:name, :now, :at)"
                : "update home_visit set seen_at = :now, before_at = :at where user_name = :name")
        .param("name", user)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("at", before, Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
    return Optional.ofNullable(before).map(OffsetDateTime::toInstant);
  }

  private static @Nullable OffsetDateTime before(@Nullable Visit last, Instant breakSince) {
    if (last == null) {
      return null;
    }
    return last.seenAt().toInstant().isBefore(breakSince) ? last.seenAt() : last.before();
  }
}
