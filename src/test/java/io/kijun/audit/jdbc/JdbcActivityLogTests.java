package io.kijun.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.audit.LogEntry;
import io.kijun.audit.LogQuery;
import io.kijun.audit.NewLogEntry;
import io.kijun.fixture.Databases;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log, on every database that Kijun runs on. */
class JdbcActivityLogTests {

  /** Eight in the morning of the 25th in Tokyo. */
  private static final Instant NOW = Instant.parse("2026-11-24T23:00:00.123456Z");

  private static final LogQuery EVERY = new LogQuery(null, null, null);
  private static final LocalDate DAY = LocalDate.parse("2026-11-25");

  private static ActivityLog log(DataSource database) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new JdbcActivityLog(
        JdbcClient.create(database),
        new JdbcTemplate(database),
        new RecordIds(clock),
        new Today(clock, ZoneId.of("Asia/Tokyo")));
  }

  @ParameterizedTest
  @EnumSource
  void anEntryComesBackAsItWasAdded(Databases kind) {
    ActivityLog log = log(kind.fresh());
    log.add(
        new Actor("sato", "192.0.2.1", true),
        LogAction.DRAFT_STARTED,
        "a draft",
        "sha256:0",
        Map.of("title", "半年ごと"));
    LogEntry entry = log.latest(EVERY, null, 10).get(0);

    assertThat(entry)
        .isEqualTo(
            new LogEntry(
                entry.id(),
                NOW,
                "sato",
                "DRAFT_STARTED",
                "a draft",
                "sha256:0",
                "192.0.2.1",
                Map.of("title", "半年ごと")));
  }

  @ParameterizedTest
  @EnumSource
  void manyEntriesAreAddedAsOneByOne(Databases kind) {
    ActivityLog log = log(kind.fresh());
    log.addAll(
        new Actor("sato", "192.0.2.1", true),
        List.of(
            new NewLogEntry(LogAction.SUPPLIER_ADDED, "S-001", null, Map.of("groups", "東")),
            new NewLogEntry(LogAction.DRAFT_STARTED, "a draft", "sha256:0", Map.of())));

    assertThat(log.latest(EVERY, null, 10))
        .extracting(LogEntry::action, LogEntry::subject, LogEntry::hash, LogEntry::detail)
        .containsExactly(
            tuple("SUPPLIER_ADDED", "S-001", null, Map.of("groups", "東")),
            tuple("DRAFT_STARTED", "a draft", "sha256:0", Map.of()));
  }

  @ParameterizedTest
  @EnumSource
  void anActionOfAnotherVersionIsReadAsItStands(Databases kind) {
    DataSource database = kind.fresh();
    JdbcClient.create(database)
        .sql(
            """
            insert into log_entry (id, recorded_at, actor, action, subject, origin, detail)
            values (:id, current_timestamp, 'sato', 'FORGOTTEN', 'x', 'local', '{}')
            """)
        .param("id", UUID.randomUUID())
        .update();

    assertThat(log(database).latest(EVERY, null, 10))
        .singleElement()
        .satisfies(entry -> assertThat(entry.action()).isEqualTo("FORGOTTEN"))
        .satisfies(entry -> assertThat(entry.hash()).isNull());
  }

  @ParameterizedTest
  @EnumSource
  void aDayBeginsAndEndsWhereTheServiceIs(Databases kind) {
    ActivityLog log = log(kind.fresh());
    log.add(Actor.SERVICE, LogAction.USER_CREATED, "admin", null, Map.of());

    assertThat(actions(log, DAY, DAY, "kijun")).containsExactly("USER_CREATED");
    assertThat(actions(log, DAY, null, null)).hasSize(1);
    assertThat(actions(log, DAY.plusDays(1), null, null)).isEmpty();
    assertThat(actions(log, null, DAY.minusDays(1), null)).isEmpty();
    assertThat(actions(log, null, null, "sato")).isEmpty();
  }

  private static List<String> actions(
      ActivityLog log, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String actor) {
    LogQuery query = new LogQuery(from, to, actor);
    return log.latest(query, null, 10).stream().map(LogEntry::action).toList();
  }

  @ParameterizedTest
  @EnumSource
  void allEntriesAreReachedPageByPageInBothDirections(Databases kind) {
    ActivityLog log = log(kind.fresh());
    List<String> subjects = IntStream.range(0, 25).mapToObj(i -> "s" + i).toList();
    subjects.forEach(one -> log.add(Actor.SERVICE, LogAction.USER_CHANGED, one, null, Map.of()));
    LogQuery day = new LogQuery(DAY, DAY, "kijun");

    List<String> back = new ArrayList<>();
    List<LogEntry> page = log.latest(day, null, 10);
    UUID last = page.get(page.size() - 1).id();
    while (!page.isEmpty()) {
      back.addAll(0, page.stream().map(LogEntry::subject).toList());
      page = log.latest(day, page.get(0).id(), 10);
    }
    assertThat(back).isEqualTo(subjects);

    log.add(Actor.SERVICE, LogAction.USER_CHANGED, "later", null, Map.of());
    List<String> on = new ArrayList<>();
    for (page = log.following(day, null, last, 10);
        !page.isEmpty();
        page = log.following(day, page.get(page.size() - 1).id(), last, 10)) {
      page.forEach(entry -> on.add(entry.subject()));
    }
    assertThat(on).isEqualTo(subjects);
  }
}
