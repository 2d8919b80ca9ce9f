package io.kijun.portfolio.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.access.Sight;
import io.kijun.fixture.HeldRun;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.OnItsOwn;
import io.kijun.fixture.People;
import io.kijun.fixture.SmallPortfolio;
import io.kijun.runtime.RecordIds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Runs that start by themselves. Today is the 25th; what is due is so since the 20th. */
@KijunService
class ScheduleWatchTests {

  private static final Instant MADE = Instant.parse("2026-10-30T00:00:00Z");
  private static final int DAY = 20;

  private final ScheduleWatch watch;
  private final Schedules schedules;
  private final Runs runs;
  private final RecordIds ids;
  private final JdbcClient database;
  private final People people;
  private final ListableBeanFactory service;

  @Autowired
  ScheduleWatchTests(
      ScheduleWatch watch,
      Schedules schedules,
      Runs runs,
      RecordIds ids,
      JdbcClient database,
      People people,
      ListableBeanFactory service) {
    this.watch = watch;
    this.schedules = schedules;
    this.runs = runs;
    this.ids = ids;
    this.database = database;
    this.people = people;
    this.service = service;
  }

  private Schedule made(String user, @Nullable String group) {
    Schedule schedule =
        new Schedule(ids.next(), "毎月", group, Schedule.Kind.MONTHLY, DAY, user, MADE);
    schedules.add(schedule);
    return schedule;
  }

  private int started(Schedule schedule) {
    return database
        .sql("select count(*) from run where schedule = :schedule")
        .param("schedule", schedule.id())
        .query(Integer.class)
        .single();
  }

  private JsonNode told(Schedule schedule) {
    return people.ask("admin", "GET", "/api/schedules/" + schedule.id()).json();
  }

  private void group(String name) {
    new SmallPortfolio(service).register(List.of("W-" + name), name);
  }

  @Test
  void aMissedDayIsMadeGoodOnceHoweverManyLookAtOnce() {
    group("sw-once");
    Schedule schedule = made("admin", "sw-once");

    CompletableFuture<?>[] looks =
        Stream.generate(() -> CompletableFuture.runAsync(watch::look, OnItsOwn.THREAD))
            .limit(4)
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(looks).join();
    watch.look();

    assertThat(started(schedule)).isOne();
    assertThat(told(schedule).has("lastRefused")).isFalse();
  }

  @Test
  void whatIsRefusedIsToldAndKeepsNoOtherFromStarting() {
    group("sw-other");
    Schedule nobody = made("admin", "sw-nobody");
    Schedule unknown = made("sw-unknown", "sw-other");
    Schedule other = made("admin", "sw-other");

    watch.look();
    watch.look();

    assertThat(started(other)).isOne();
    assertThat(started(nobody)).isZero();
    assertThat(told(nobody).at("/lastRefused/code").asString()).isEqualTo("UNKNOWN_SUPPLIER");
    assertThat(told(nobody).at("/lastRefused/day").asString()).isEqualTo("2026-11-20");
    assertThat(told(nobody).at("/lastRefused/message/ja").asString()).isNotBlank();
    assertThat(told(unknown).at("/lastRefused/code").asString()).isEqualTo("SCHEDULE_WITHOUT_USER");
    group("sw-nobody");
    watch.look();
    assertThat(started(nobody)).as("the day is over").isZero();
  }

  @Test
  void whoHasToChangeThePasswordStartsNothing() {
    people.join("sw-reset", "REVIEWER");
    group("sw-reset");
    people.json(
        "admin", "PUT", "/api/users/sw-reset", Map.of("password", "another-password-of-sw-reset"));
    database.sql("update app_user set must_change = true where name = 'sw-reset'").update();
    Schedule schedule = made("sw-reset", "sw-reset");

    watch.look();

    assertThat(started(schedule)).isZero();
    assertThat(told(schedule).at("/lastRefused/code").asString())
        .isEqualTo("SCHEDULE_WITHOUT_USER");
  }

  @Test
  void whoHasTooManyRunsStartsTheNextWhenOneIsOver() {
    people.join("sw-busy", "REVIEWER");
    group("sw-busy");
    List<HeldRun> held = new ArrayList<>();
    try {
      for (int i = 0; i < StartingRun.MOST_OF_USER; i++) {
        held.add(HeldRun.of(service, List.of("W-sw-busy"), "sw-busy"));
      }
      Schedule schedule = made("sw-busy", "sw-busy");
      watch.look();
      assertThat(told(schedule).at("/lastRefused/code").asString()).isEqualTo("RUNS_CROWDED");
      assertThat(people.json("sw-busy", "POST", "/api/runs", Map.of("group", "sw-busy")).status())
          .isEqualTo(429);

      runs.end(held.get(0).run().id(), RunState.CANCELLED, "sw-busy", MADE);
      watch.look();

      assertThat(started(schedule)).isOne();
      assertThat(told(schedule).has("lastRefused")).isFalse();
    } finally {
      held.forEach(HeldRun::close);
      runs.list(null, 200, Sight.ALL).stream()
          .filter(one -> one.run().actor().equals("sw-busy"))
          .forEach(one -> runs.end(one.run().id(), RunState.CANCELLED, "sw-busy", MADE));
    }
  }
}
