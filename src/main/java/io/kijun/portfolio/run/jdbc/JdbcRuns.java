package io.kijun.portfolio.run.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.run.Run;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunPart;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunResult;
import io.kijun.portfolio.run.RunState;
import io.kijun.portfolio.run.Runs;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final String RUN =
      """
      select r.id, r.title, r.group_name, r.as_of, r.ruleset, r.standing, r.events_seen, r.schedule,
        r.actor, r.recorded_at, e.state, e.recorded_at as ended_at,
        (select min(c.recorded_at) from run_claim c where c.run = r.id) as started_at
      from run r left join run_end e on e.run = r.id
      where
      """;

  private final JdbcClient database;
  private final JdbcOperations batches;
  private final RunClaims claims;
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
    this.claims = new RunClaims(source, ids, today);
    this.partSize = partSize;
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
    return database
        .sql(RUN + " r.id = :id and " + seen(sight))
        .param("id", id)
        .params(SightCondition.parameters(sight))
        .query(JdbcRuns::found)
        .optional()
        .map(one -> progress(one, sight));
  }

  private static String seen(Sight sight) {
    return "exists (select 1 from run_supplier one where one.run = r.id and "
        + SightCondition.on("one.supplier", sight)
        + ")";
  }

  @Override
  public List<RunProgress> list(@Nullable UUID before, int most, Sight sight) {
    Map<String, Object> parameters = new HashMap<>(SightCondition.parameters(sight));
    String older = "";
    if (before != null) {
      older = " and r.id < :before";
      parameters.put("before", before);
    }
    return database
        .sql(RUN + seen(sight) + older + " order by r.id desc fetch first :most rows only")
        .params(parameters)
        .param("most", most)
        .query(JdbcRuns::found)
        .list()
        .stream()
        .map(one -> progress(one, sight))
        .toList();
  }

  /** A run as its row tells it. */
  record FoundRun(
      Run run, @Nullable String end, @Nullable Instant startedAt, @Nullable Instant endedAt) {}

  private static FoundRun found(ResultSet row, int number) throws SQLException {
    return new FoundRun(
        run(row), row.getString("state"), instant(row, "started_at"), instant(row, "ended_at"));
  }

  private RunProgress progress(FoundRun found, Sight sight) {
    Run run = found.run();
    String end = found.end();
    RunState underWay = found.startedAt() == null ? RunState.QUEUED : RunState.RUNNING;
    Map<RunOutcome, Integer> outcomes = new EnumMap<>(RunOutcome.class);
    Map<Sharing, Integer> decisions = new EnumMap<>(Sharing.class);
    List<Instant> last = new ArrayList<>();
    for (CountedResults one : counted(run.id(), sight)) {
      outcomes.merge(one.outcome(), one.suppliers(), Integer::sum);
      if (one.sharing() != null) {
        decisions.merge(one.sharing(), one.suppliers(), Integer::sum);
      }
      last.add(one.last());
    }
    return new RunProgress(
        run,
        end == null ? underWay : RunState.valueOf(end),
        total(run.id(), sight),
        outcomes,
        decisions,
        found.startedAt(),
        last.stream().max(Instant::compareTo).orElse(null),
        found.endedAt());
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("group_name"),
        row.getObject("as_of", LocalDate.class),
        new RulesetHash(row.getString("ruleset")),
        row.getBoolean("standing"),
        row.getObject("events_seen", UUID.class),
        row.getObject("schedule", UUID.class),
        row.getString("actor"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  /** How many suppliers came to what. */
  record CountedResults(
      RunOutcome outcome, @Nullable Sharing sharing, int suppliers, Instant last) {}

  private List<CountedResults> counted(UUID run, Sight sight) {
    return database
        .sql(
            """
            select r.outcome, e.sharing, count(*) as suppliers, max(r.recorded_at) as last
            from run_result r left join evaluation e on e.id = r.evaluation
            where r.run = :run and
            """
                + SightCondition.on("r.supplier", sight)
                + " group by r.outcome, e.sharing")
        .param("run", run)
        .params(SightCondition.parameters(sight))
        .query(
            (row, number) ->
                new CountedResults(
                    RunOutcome.valueOf(row.getString("outcome")),
                    row.getString("sharing") == null
                        ? null
                        : Sharing.valueOf(row.getString("sharing")),
                    row.getInt("suppliers"),
                    row.getObject("last", OffsetDateTime.class).toInstant()))
        .list();
  }

  private int total(UUID run, Sight sight) {
    return database
        .sql(
            "select count(*) from run_supplier s where s.run = :run and "
                + SightCondition.on("s.supplier", sight))
        .param("run", run)
        .params(SightCondition.parameters(sight))
        .query(Integer.class)
        .single();
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
    return database
        .sql(RUN + " r.id = :id")
        .param("id", id)
        .query((row, number) -> run(row))
        .single();
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
  @Transactional
  public boolean end(UUID run, RunState state, String actor, Instant at) {
    database
        .sql("select id from run where id = :run for update")
        .param("run", run)
        .query(UUID.class)
        .list();
    return database
            .sql(
                """
                insert into run_end (run, state, actor, recorded_at)
                select r.id, :state, :actor, :at from run r
                where r.id = :run and not exists (select 1 from run_end e where e.run = r.id)
                """)
            .param("run", run)
            .param("state", state.name())
            .param("actor", actor)
            .param("at", at(at))
            .update()
        > 0;
  }

  @Override
  @Transactional
  public void settle(Run run, int part, String kijun, Instant at) {
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
              and not exists
                (select 1 from run_result r where r.run = s.run and r.supplier = s.supplier)
            """)
        .param("run", run.id())
        .param("part", part)
        .param("at", at(at))
        .update();
  }

  /** The standing holds: of the same facts, tier and events, by the same version and rules. */
  private void settleKnown(Run run, int part, String kijun, Instant at) {
    database
        .sql(
            """
            insert into run_result (run, supplier, outcome, evaluation, recorded_at)
            select s.run, s.supplier, 'KNOWN', e.id, :at
            from run_supplier s
              join supplier c on c.code = s.supplier
              join evaluation e on e.id =
                (select last.id from evaluation last
                  where last.supplier = s.supplier and last.standing and last.ruleset = :ruleset
                  order by last.as_of desc, last.id desc fetch first 1 rows only)
            where s.run = :run and s.part = :part
              and e.kijun = :kijun and e.as_of <= :asOf and e.holds_until >= :asOf
              and (select seen.hash from facts seen where seen.id = e.facts) =
                (select f.hash from facts_version v join facts f on f.id = v.facts
                  where v.supplier = s.supplier order by v.version desc fetch first 1 rows only)
              and coalesce(e.tier, '') = coalesce(c.tier, '')
              and e.events_seen is not distinct from r.events_seen
              and not exists
                (select 1 from run_result r where r.run = s.run and r.supplier = s.supplier)
            """
                .replace("r.events_seen", "(select r.events_seen from run r where r.id = s.run)"))
        .param("run", run.id())
        .param("part", part)
        .param("ruleset", run.ruleset().value())
        .param("kijun", kijun)
        .param("asOf", run.asOf())
        .param("at", at(at))
        .update();
  }

  @Override
  public List<String> waiting(RunPart part) {
    return database
        .sql(
            """
            select s.supplier from run_supplier s
            where s.run = :run and s.part = :part and not exists
              (select 1 from run_result r where r.run = s.run and r.supplier = s.supplier)
            order by s.supplier
            """)
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
