package io.kijun.portfolio.run.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.run.Run;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs as their rows tell them, and how far they have come. */
final class RunsTold {

  private static final String RUN =
      """
      select r.id, r.title, r.group_name, r.as_of, r.ruleset, r.standing, r.events_seen, r.schedule,
        r.actor, r.recorded_at, e.state, e.recorded_at as ended_at,
        (select min(c.recorded_at) from run_claim c where c.run = r.id) as started_at
      from run r left join run_end e on e.run = r.id
      where
      """;

  private final JdbcClient database;

  RunsTold(JdbcClient database) {
    this.database = database;
  }

  Optional<RunProgress> find(UUID id, Sight sight) {
    return database
        .sql(RUN + " r.id = :id and " + seen(sight))
        .param("id", id)
        .params(SightCondition.parameters(sight))
        .query(RunsTold::found)
        .optional()
        .map(one -> progress(one, sight));
  }

  private static String seen(Sight sight) {
    return "exists (select 1 from run_supplier one where one.run = r.id and "
        + SightCondition.on("one.supplier", sight)
        + ")";
  }

  List<RunProgress> list(@Nullable UUID before, int most, Sight sight) {
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
        .query(RunsTold::found)
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

  Run get(UUID id) {
    return database
        .sql(RUN + " r.id = :id")
        .param("id", id)
        .query((row, number) -> run(row))
        .single();
  }
}
