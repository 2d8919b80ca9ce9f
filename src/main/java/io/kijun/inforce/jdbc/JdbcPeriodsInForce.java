package io.kijun.inforce.jdbc;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.inforce.WithdrawnPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Periods in a database. */
@Repository
class JdbcPeriodsInForce implements PeriodsInForce {

  private final JdbcClient database;

  JdbcPeriodsInForce(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void lock() {
    database
        .sql(
            """
            select id from period_in_force
            order by recorded_at, id fetch first 1 rows only for update
            """)
        .query(UUID.class)
        .optional();
  }

  @Override
  public void add(PeriodInForce period) {
    database
        .sql(
            """
            insert into period_in_force (id, ruleset, effective_from, recorded_at)
            values (:id, :ruleset, :effectiveFrom, :recordedAt)
            """)
        .param("id", period.id())
        .param("ruleset", period.ruleset().value())
        .param("effectiveFrom", period.effectiveFrom())
        .param("recordedAt", period.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<PeriodInForce> on(LocalDate day) {
    return database
        .sql(
            """
            select id, ruleset, effective_from, recorded_at from period_in_force
            where effective_from <= :day
              and not exists (select 1 from period_withdrawn w where w.period = id)
            order by effective_from desc, recorded_at desc, id desc
            fetch first 1 rows only
            """)
        .param("day", day)
        .query(JdbcPeriodsInForce::period)
        .optional();
  }

  @Override
  public Optional<PeriodInForce> latestOf(RulesetHash ruleset) {
    return database
        .sql(
            """
            select id, ruleset, effective_from, recorded_at from period_in_force
            where ruleset = :ruleset
              and not exists (select 1 from period_withdrawn w where w.period = id)
            order by effective_from desc, recorded_at desc, id desc
            fetch first 1 rows only
            """)
        .param("ruleset", ruleset.value())
        .query(JdbcPeriodsInForce::period)
        .optional();
  }

  @Override
  public List<PeriodInForce> all() {
    return database
        .sql(
            """
            select id, ruleset, effective_from, recorded_at from period_in_force
            where not exists (select 1 from period_withdrawn w where w.period = id)
            order by effective_from, recorded_at, id
            """)
        .query(JdbcPeriodsInForce::period)
        .list();
  }

  @Override
  public List<WithdrawnPeriod> withdrawn() {
    return database
        .sql(
            """
            select p.id, p.ruleset, p.effective_from, p.recorded_at,
                   w.actor, w.recorded_at as withdrawn_at
            from period_in_force p join period_withdrawn w on w.period = p.id
            order by w.recorded_at desc, p.id desc
            fetch first 100 rows only
            """)
        .query(
            (row, number) ->
                new WithdrawnPeriod(
                    period(row, number),
                    row.getString("actor"),
                    row.getObject("withdrawn_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public Optional<PeriodInForce> find(UUID period) {
    return all().stream().filter(one -> one.id().equals(period)).findFirst();
  }

  @Override
  public boolean withdraw(UUID period, String actor, Instant recordedAt) {
    try {
      return database
              .sql(
                  """
                  insert into period_withdrawn (period, actor, recorded_at)
                  values (:period, :actor, :recordedAt)
                  """)
              .param("period", period)
              .param("actor", actor)
              .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
              .update()
          == 1;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  private static PeriodInForce period(ResultSet row, int number) throws SQLException {
    return new PeriodInForce(
        row.getObject("id", UUID.class),
        new RulesetHash(row.getString("ruleset")),
        row.getObject("effective_from", LocalDate.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
