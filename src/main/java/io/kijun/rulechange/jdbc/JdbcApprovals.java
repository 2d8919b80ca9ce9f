package io.kijun.rulechange.jdbc;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.rulechange.Approvals;
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

/** Approvals in a database. */
@Repository
class JdbcApprovals implements Approvals {

  private static final String COLUMNS =
      "select period, draft, comment, actor, recorded_at from approval ";

  private final JdbcClient database;

  JdbcApprovals(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(Approval approval) {
    database
        .sql(
            """
            insert into approval (period, draft, comment, actor, recorded_at)
            values (:period, :draft, :comment, :actor, :recordedAt)
            """)
        .param("period", approval.period())
        .param("draft", approval.draft())
        .param("comment", approval.comment())
        .param("actor", approval.actor())
        .param("recordedAt", approval.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Approval> all() {
    return database
        .sql(COLUMNS + "order by recorded_at, period")
        .query(JdbcApprovals::approval)
        .list();
  }

  @Override
  public Optional<Approval> of(UUID draft) {
    return database
        .sql(
            COLUMNS
                + """
                where draft = :draft
                  and not exists (select 1 from period_withdrawn w where w.period = approval.period)
                """)
        .param("draft", draft)
        .query(JdbcApprovals::approval)
        .optional();
  }

  private static Approval approval(ResultSet row, int number) throws SQLException {
    return new Approval(
        row.getObject("period", UUID.class),
        row.getObject("draft", UUID.class),
        row.getString("comment"),
        row.getString("actor"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  @Override
  public void add(Reinstatement wish, Instant recordedAt) {
    database
        .sql(
            """
            insert into reinstatement (id, ruleset, effective_from, comment, actor, recorded_at)
            values (:id, :ruleset, :effectiveFrom, :comment, :actor, :recordedAt)
            """)
        .param("id", wish.id())
        .param("ruleset", wish.ruleset().value())
        .param("effectiveFrom", wish.effectiveFrom())
        .param("comment", wish.comment())
        .param("actor", wish.actor())
        .param("recordedAt", recordedAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Reinstatement> latestFor(RulesetHash ruleset) {
    return database
        .sql(
            """
            select id, ruleset, effective_from, comment, actor, period from reinstatement
            where ruleset = :ruleset and not withdrawn
            order by id desc fetch first 1 rows only
            """)
        .param("ruleset", ruleset.value())
        .query(
            (row, number) ->
                new Reinstatement(
                    row.getObject("id", UUID.class),
                    new RulesetHash(row.getString("ruleset")),
                    row.getObject("effective_from", LocalDate.class),
                    row.getString("comment"),
                    row.getString("actor"),
                    row.getObject("period", UUID.class)))
        .optional();
  }

  @Override
  public int version(RulesetHash ruleset) {
    return database
        .sql(
            """
            select count(*)
              + coalesce(sum(case when r.withdrawn then 1 else 0 end), 0)
              + coalesce(sum(case when r.period is not null then 1 else 0 end), 0)
              + coalesce(sum(case when w.period is not null then 1 else 0 end), 0)
            from reinstatement r left join period_withdrawn w on w.period = r.period
            where r.ruleset = :ruleset
            """)
        .param("ruleset", ruleset.value())
        .query(Integer.class)
        .single();
  }

  @Override
  public boolean approved(UUID wish, UUID period) {
    return database
            .sql(
                """
                update reinstatement set period = :period
                where id = :id and period is null and not withdrawn
                """)
            .param("period", period)
            .param("id", wish)
            .update()
        == 1;
  }

  @Override
  public boolean withdrawn(UUID wish) {
    return database
            .sql(
                """
                update reinstatement set withdrawn = true
                where id = :id and period is null and not withdrawn
                """)
            .param("id", wish)
            .update()
        == 1;
  }
}
