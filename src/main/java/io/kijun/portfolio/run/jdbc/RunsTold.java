package io.kijun.portfolio.run.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.run.Run;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunProgress.Lately;
import io.kijun.portfolio.run.RunState;
import io.kijun.portfolio.run.jdbc.RunCounts.Counted;
import io.kijun.runtime.Today;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs as their rows tell them, and how far they have come. */
final class RunsTold {

  private static final String RUN =
      """
      select r.id, r.title, r.group_name, r.as_of, r.ruleset, r.standing, r.events_seen, r.schedule,
        r.actor, r.recorded_at, e.state, e.recorded_at as ended_at,
        (select min(c.recorded_at) from run_claim c where c.run = r.id) as started_at,
        (select min(c.recorded_at) from run_claim c where c.run = r.id and c.node =
          (select l.node from run_claim l where l.run = r.id
            order by l.id desc fetch first 1 rows only)) as resumed_at
      from run r left join run_end e on e.run = r.id
      where
      """;

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final JdbcClient database;
  private final Today today;

  RunsTold(JdbcClient database, Today today) {
    this.database = database;
    this.today = today;
  }

  Optional<RunProgress> find(UUID id, Sight sight) {
    return database
        .sql(RUN + " r.id = :id and " + seen(sight))
        .param("id", id)
        .params(SightCondition.parameters(sight))
        .query(RunsTold::found)
        .optional()
        .map(one -> progress(List.of(one), sight).get(0));
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
    List<FoundRun> found =
        database
            .sql(RUN + seen(sight) + older + " order by r.id desc fetch first :most rows only")
            .params(parameters)
            .param("most", most)
            .query(RunsTold::found)
            .list();
    return progress(found, sight);
  }

  /**
   * A run as its row tells it.
   *
   * @param resumedAt when the process that took a part last took its first one
   */
  record FoundRun(
      Run run,
      @Nullable String end,
      @Nullable Instant startedAt,
      @Nullable Instant resumedAt,
      @Nullable Instant endedAt) {}

  private static FoundRun found(ResultSet row, int number) throws SQLException {
    return new FoundRun(
        run(row),
        row.getString("state"),
        instant(row, "started_at"),
        instant(row, "resumed_at"),
        instant(row, "ended_at"));
  }

  private List<RunProgress> progress(List<FoundRun> found, Sight sight) {
    boolean all = sight.limit().isEmpty();
    List<UUID> kept = new ArrayList<>();
    List<UUID> open = new ArrayList<>();
    for (FoundRun one : found) {
      (all && one.endedAt() != null ? kept : open).add(one.run().id());
    }
    Map<UUID, List<Counted>> counted = new HashMap<>();
    Stream.of(RunCounts.kept(database, kept), RunCounts.now(database, open, sight))
        .flatMap(List::stream)
        .forEach(one -> counted.computeIfAbsent(one.run(), any -> new ArrayList<>()).add(one));
    return found.stream()
        .map(one -> progress(one, counted.getOrDefault(one.run().id(), List.of()), sight))
        .toList();
  }

  private RunProgress progress(FoundRun found, List<Counted> counted, Sight sight) {
    String end = found.end();
    RunState underWay = found.startedAt() == null ? RunState.QUEUED : RunState.RUNNING;
    Map<RunOutcome, Integer> outcomes = new EnumMap<>(RunOutcome.class);
    Map<Sharing, Integer> decisions = new EnumMap<>(Sharing.class);
    for (Counted one : counted) {
      if (one.outcome() != null) {
        outcomes.merge(one.outcome(), one.suppliers(), Integer::sum);
      }
      if (one.sharing() != null) {
        decisions.merge(one.sharing(), one.suppliers(), Integer::sum);
      }
    }
    return new RunProgress(
        found.run(),
        end == null ? underWay : RunState.valueOf(end),
        counted.stream().mapToInt(Counted::suppliers).sum(),
        outcomes,
        decisions,
        found.startedAt(),
        counted.stream()
            .flatMap(one -> Stream.ofNullable(one.last()))
            .max(Instant::compareTo)
            .orElse(null),
        found.endedAt(),
        lately(found, sight));
  }

  /** Since the last minute began, or whoever works on it began to, where that was later. */
  private @Nullable Lately lately(FoundRun found, Sight sight) {
    Instant resumed = found.resumedAt();
    if (resumed == null || found.endedAt() != null) {
      return null;
    }
    Instant from = today.now().minus(MINUTE);
    Instant since = resumed.isAfter(from) ? resumed : from;
    int results =
        database
            .sql(
                "select count(*) from run_result r where r.run = :run and r.recorded_at >= :since"
                    + " and "
                    + SightCondition.on("r.supplier", sight))
            .param("run", found.run().id())
            .param("since", since.atOffset(ZoneOffset.UTC))
            .params(SightCondition.parameters(sight))
            .query(Integer.class)
            .single();
    return new Lately(results, since);
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

  Run get(UUID id) {
    return database
        .sql(RUN + " r.id = :id")
        .param("id", id)
        .query((row, number) -> run(row))
        .single();
  }
}
