package io.kijun.portfolio.run.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.fixture.Databases;
import io.kijun.portfolio.run.Run;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunProgress.Lately;
import io.kijun.portfolio.run.RunResult;
import io.kijun.portfolio.run.RunState;
import io.kijun.portfolio.run.Runs.TakenPart;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Runs in which each supplier is a part of its own, and a clock that goes on when it is looked at.
 */
class JdbcRunsTests {

  private static final Instant START = Instant.parse("2026-11-30T00:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2026-11-30");
  private static final RulesetHash RULESET = new RulesetHash("sha256:" + "a".repeat(64));
  private static final UUID NODE = new UUID(1, 1);

  /** A second goes by each time. */
  private static final class Ticking extends Clock {

    private long seconds;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return START.plusSeconds(seconds++);
    }
  }

  /** Runs on a new database with three suppliers. */
  private static final class Store {

    private final Today today = new Today(new Ticking(), ZoneOffset.UTC);
    private final RecordIds ids = new RecordIds(Clock.fixed(START, ZoneOffset.UTC));
    private final JdbcClient database;
    private final JdbcRuns runs;

    Store(Databases kind) {
      DataSource source = kind.fresh();
      database = JdbcClient.create(source);
      runs = new JdbcRuns(database, new JdbcTemplate(source), source, ids, today, 1);
      database
          .sql(
              """
              insert into ruleset (hash, id, standard, version, content, recorded_at)
              values (:hash, :id, 's', '1', '{}', :at)
              """)
          .param("hash", RULESET.value())
          .param("id", RULESET.id().value())
          .param("at", START.atOffset(ZoneOffset.UTC))
          .update();
      for (String code : List.of("A", "B", "C")) {
        database
            .sql(
                """
                insert into supplier (code, name, recorded_at, changed_at)
                values (:code, :code, :at, :at)
                """)
            .param("code", code)
            .param("at", START.atOffset(ZoneOffset.UTC))
            .update();
      }
    }

    UUID run(String... suppliers) {
      UUID id = ids.next();
      runs.add(
          new Run(id, "t", null, DAY, RULESET, true, null, null, "sato", today.now()),
          List.of(suppliers));
      return id;
    }

    TakenPart claim() {
      return runs.claim(NODE).orElseThrow();
    }

    void done(UUID run, TakenPart part, String supplier) {
      runs.add(
          run, List.of(new RunResult(supplier, RunOutcome.NOT_ANSWERED, null, null)), today.now());
      part.done();
    }

    RunProgress told(UUID run, Sight sight) {
      return runs.find(run, sight).orElseThrow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachTakesAnotherPartAndTheRunThatHasWaitedLongestComesFirst(Databases kind) {
    Store store = new Store(kind);
    UUID large = store.run("A", "B", "C");
    try (TakenPart first = store.claim()) {
      UUID small = store.run("A");
      try (TakenPart second = store.claim();
          TakenPart third = store.claim()) {
        UUID another = store.run("B");
        try (TakenPart fourth = store.claim();
            TakenPart fifth = store.claim()) {
          assertThat(List.of(first, second, third, fourth, fifth))
              .extracting(one -> one.part().run())
              .containsExactly(large, large, small, large, another);
          assertThat(List.of(first, second, fourth))
              .extracting(one -> one.part().number())
              .containsExactlyInAnyOrder(0, 1, 2);
          assertThat(store.runs.claim(NODE)).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLastPartEndsTheRunAndWhatItCameToIsKept(Databases kind) {
    Store store = new Store(kind);
    UUID run = store.run("A", "B");
    store.database.sql("insert into supplier_group (supplier, name) values ('A', 'g')").update();
    try (TakenPart first = store.claim();
        TakenPart second = store.claim()) {
      store.done(run, first, "A");
      assertThat(store.told(run, Sight.ALL).state()).isEqualTo(RunState.RUNNING);
      assertThat(store.told(run, Sight.ALL).done()).isOne();
      store.done(run, second, "B");
    }
    RunProgress all = store.told(run, Sight.ALL);

    assertThat(all.state()).isEqualTo(RunState.DONE);
    assertThat(all.total()).isEqualTo(2);
    assertThat(all.outcomes()).isEqualTo(Map.of(RunOutcome.NOT_ANSWERED, 2));
    assertThat(store.told(run, Sight.of(Set.of("g"))).total()).isOne();
    assertThat(store.runs.list(null, 9, Sight.ALL)).containsExactly(all);
    store.database.sql("delete from run_result").update();
    assertThat(store.told(run, Sight.ALL)).as("counted once").isEqualTo(all);
  }

  @ParameterizedTest
  @EnumSource
  void afterTheEndThereAreNoMoreResults(Databases kind) {
    Store store = new Store(kind);
    UUID run = store.run("A", "B");
    assertThat(store.runs.hold(run)).contains("sato");

    assertThat(store.runs.end(run, RunState.CANCELLED, "sato", START)).isTrue();
    assertThat(store.runs.end(run, RunState.FAILED, "sato", START)).isFalse();

    assertThat(store.runs.hold(run)).isEmpty();
    store.runs.settle(store.runs.get(run), 0, "0", START);
    assertThat(store.told(run, Sight.ALL).done()).isZero();
    assertThat(store.told(run, Sight.ALL).state()).isEqualTo(RunState.CANCELLED);
    assertThat(store.told(run, Sight.ALL).total()).isEqualTo(2);
    assertThat(store.runs.claim(NODE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void howFastItGoesIsReckonedFromWhenItWasTakenUpAgain(Databases kind) {
    Store store = new Store(kind);
    UUID run = store.run("A", "B", "C");
    store.claim().close();
    Instant first = store.told(run, Sight.ALL).startedAt();

    store.runs.claim(new UUID(2, 2)).orElseThrow().close();

    RunProgress told = store.told(run, Sight.ALL);
    assertThat(told.startedAt()).isEqualTo(first);
    Lately lately = Objects.requireNonNull(told.lately());
    assertThat(lately.since()).isAfter(first);
    assertThat(lately.results()).isZero();
  }
}
