package io.kijun.portfolio.run.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.portfolio.run.Run;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunPart;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunResult;
import io.kijun.portfolio.run.RunState;
import io.kijun.portfolio.run.Runs;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Runs in a database. */
@Repository
class JdbcRuns implements Runs {

  /**
   * What one of a run's suppliers, {@code s}, has come to; null: it waits. It is looked up for each
   * and never joined: of a run that has just begun a database knows too little, takes it for one of
   * a single supplier, and would hold each of them against all results.
   */
  private static final String OUTCOME =
      "(select r.outcome from run_result r where r.run = s.run and r.supplier = s.supplier)";

  private final JdbcClient database;
  private final JdbcOperations batches;
  private final RunClaims claims;
  private final RunsTold told;
  private final int partSize;

  JdbcRuns(
      JdbcClient database,
      JdbcOperations batches,
      DataSource source,
      RecordIds ids,
      Today today,
      @Value("${kijun.runs.part}") int partSize) {
    this.database = database;
    this.batches = batches;
    this.told = new RunsTold(database, today);
    this.claims = new RunClaims(source, ids, today);
    this.partSize = partSize;
  }

  @Override
  public void lock() {
    database.sql("select id from run_lock for update").query(Integer.class).single();
  }

  @Override
  @Transactional
  public void add(Run run, List<String> suppliers) {
    database
        .sql(
            """
            insert into run (id, title, group_name, as_of, ruleset, standing, events_seen, schedule,
              actor, recorded_at)
            values (:id, :title, :group, :asOf, :ruleset, :standing, :eventsSeen, :schedule, :actor,
              :recordedAt)
            """)
        .param("id", run.id())
        .param("title", run.title())
        .param("group", run.group(), Types.VARCHAR)
        .param("asOf", run.asOf())
        .param("ruleset", run.ruleset().value())
        .param("standing", run.standing())
        .param("eventsSeen", run.eventsSeen(), Types.OTHER)
        .param("schedule", run.schedule(), Types.OTHER)
        .param("actor", run.actor())
        .param("recordedAt", at(run.recordedAt()))
        .update();
    database
        .sql("insert into run_owner (run, actor) values (:run, :actor)")
        .param("run", run.id())
        .param("actor", run.actor())
        .update();
    List<Object[]> parts = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < suppliers.size(); i++) {
      if (i % partSize == 0) {
        parts.add(new Object[] {run.id(), i / partSize});
      }
      rows.add(new Object[] {run.id(), suppliers.get(i), i / partSize});
    }
    batches.batchUpdate("insert into run_part (run, number) values (?, ?)", parts);
    batches.batchUpdate("insert into run_supplier (run, supplier, part) values (?, ?, ?)", rows);
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  @Override
  public Optional<RunProgress> find(UUID id, Sight sight) {
    return told.find(id, sight);
  }

  @Override
  public List<RunProgress> list(@Nullable UUID before, int most, Sight sight) {
    return told.list(before, most, sight);
  }

  @Override
  public int open(@Nullable String actor) {
    return database
        .sql(
            """
            select count(*) from run r
            where not exists (select 1 from run_end e where e.run = r.id)
              and (:actor = '' or r.actor = :actor)
            """)
        .param("actor", actor == null ? "" : actor)
        .query(Integer.class)
        .single();
  }

  @Override
  public Optional<TakenPart> claim(UUID node) {
    return claims.take(node);
  }

  @Override
  public Run get(UUID id) {
    return told.get(id);
  }

  @Override
  public boolean isOver(UUID run) {
    return database
            .sql("select count(*) from run_end where run = :run")
            .param("run", run)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public Optional<String> hold(UUID run) {
    return database
        .sql("select actor from run_owner where run = :run for update")
        .param("run", run)
        .query(String.class)
        .optional()
        .filter(actor -> !isOver(run));
  }

  @Override
  @Transactional
  public boolean end(UUID run, RunState state, String actor, Instant at) {
    if (hold(run).isEmpty()) {
      return false;
    }
    database
        .sql(
            """
                insert into run_end (run, state, actor, recorded_at)
                values (:run, :state, :actor, :at)
                """)
        .param("run", run)
        .param("state", state.name())
        .param("actor", actor)
        .param("at", at(at))
        .update();
    RunCounts.keep(database, run);
    return true;
  }

  @Override
  @Transactional
  public void settle(Run run, int part, String kijun, Instant at) {
    if (hold(run.id()).isEmpty()) {
      return;
    }
    if (run.standing()) {
      settleKnown(run, part, kijun, at);
    }
    database
        .sql(
            """
            insert into run_result (run, supplier, outcome, recorded_at)
            select s.run, s.supplier, 'NOT_ANSWERED', :at
            from run_supplier s
            where s.run = :run and s.part = :part
              and not exists
                (select 1 from facts_version v
                  where v.supplier = s.supplier and v.source <> 'PROFILE')
              and not exists
                (select 1 from evaluation e where e.supplier = s.supplier
                  and (e.basis is null or e.basis = 'UNREGISTERED'))
              and %s is null
            """
                .formatted(OUTCOME))
        .param("run", run.id())
        .param("part", part)
        .param("at", at(at))
        .update();
  }

  /**
   * The supplier's last standing holds: of the same facts, tier and events, by the same version and
   * rules. One of a ruleset that is in force again is not its last: what came in between has closed
   * findings, and only another standing finds them again.
   */
  private void settleKnown(Run run, int part, String kijun, Instant at) {
    database
        .sql(
            """
            insert into run_result (run, supplier, outcome, evaluation, recorded_at)
            select s.run, s.supplier, 'KNOWN', e.id, :at
            from run_supplier s
              join run n on n.id = s.run
              join supplier c on c.code = s.supplier
              join evaluation e on e.id =
                (select last.id from evaluation last
                  where last.supplier = s.supplier and last.standing and last.as_of <= :asOf
                  order by last.as_of desc, last.id desc fetch first 1 rows only)
            where s.run = :run and s.part = :part
              and e.ruleset = :ruleset and e.kijun = :kijun and e.holds_until >= :asOf
              and (select seen.hash from facts seen where seen.id = e.facts) =
                (select f.hash from facts_version v join facts f on f.id = v.facts
                  where v.supplier = s.supplier order by v.version desc fetch first 1 rows only)
              and coalesce(e.tier, '') = coalesce(c.tier, '')
              and e.events_seen is not distinct from n.events_seen
              and %s is null
            """
                .formatted(OUTCOME))
        .param("run", run.id())
        .param("part", part)
        .param("ruleset", run.ruleset().value())
        .param("kijun", kijun)
        .param("asOf", run.asOf())
        .param("at", at(at))
        .update();
  }

  @Override
  public List<WaitingSupplier> waiting(RunPart part) {
    return database
        .sql(
            """
            select s.supplier, coalesce(
              (select octet_length(f.content) from facts_version v join facts f on f.id = v.facts
                where v.supplier = s.supplier order by v.version desc fetch first 1 rows only),
              0) as bytes
            from run_supplier s
            where s.run = :run and s.part = :part and %s is null
            order by s.supplier
            """
                .formatted(OUTCOME))
        .param("run", part.run())
        .param("part", part.number())
        .query(
            (row, number) -> new WaitingSupplier(row.getString("supplier"), row.getLong("bytes")))
        .list();
  }

  @Override
  public List<String> judged(RunPart part) {
    return database
        .sql(
            """
            select s.supplier from run_supplier s
            where s.run = :run and s.part = :part and %s = 'JUDGED'
            order by s.supplier
            """
                .formatted(OUTCOME))
        .param("run", part.run())
        .param("part", part.number())
        .query(String.class)
        .list();
  }

  @Override
  public void add(UUID run, List<RunResult> results, Instant at) {
    batches.batchUpdate(
        """
        insert into run_result (run, supplier, outcome, evaluation, problem, recorded_at)
        values (?, ?, ?, ?, ?, ?)
        """,
        results.stream()
            .map(
                one ->
                    new @Nullable Object[] {
                      run,
                      one.supplier(),
                      one.outcome().name(),
                      one.evaluation(),
                      one.problem(),
                      at(at)
                    })
            .toList());
  }

  @Override
  public List<RunResult> results(
      UUID run, @Nullable RunOutcome outcome, String after, int most, Sight sight) {
    return database
        .sql(
            """
            select r.supplier, r.outcome, r.evaluation, r.problem from run_result r
            where r.run = :run and r.supplier > :after and (:outcome = '' or r.outcome = :outcome)
              and
            """
                + SightCondition.on("r.supplier", sight)
                + " order by r.supplier fetch first :most rows only")
        .param("run", run)
        .param("after", after)
        .param("outcome", outcome == null ? "" : outcome.name())
        .param("most", most)
        .params(SightCondition.parameters(sight))
        .query(
            (row, number) ->
                new RunResult(
                    row.getString("supplier"),
                    RunOutcome.valueOf(row.getString("outcome")),
                    row.getObject("evaluation", UUID.class),
                    row.getString("problem")))
        .list();
  }
}
