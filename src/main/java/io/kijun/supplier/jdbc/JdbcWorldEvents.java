package io.kijun.supplier.jdbc;

import io.kijun.core.evidence.Event;
import io.kijun.supplier.WorldEvent;
import io.kijun.supplier.WorldEvent.EventState;
import io.kijun.supplier.WorldEvent.Seen;
import io.kijun.supplier.WorldEvent.Step;
import io.kijun.supplier.WorldEvents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Events of the world in a database. */
@Repository
class JdbcWorldEvents implements WorldEvents {

  private static final String EVENTS =
      """
      select e.id, e.type, e.event_day, t.note, e.actor, e.recorded_at
      from world_event e left join world_event_text t on t.event = e.id
      """;

  private final JdbcClient database;

  JdbcWorldEvents(JdbcClient database) {
    this.database = database;
  }

  @Override
  @Transactional
  public void add(WorldEvent event) {
    database
        .sql(
            """
            insert into world_event (id, type, event_day, actor, recorded_at)
            values (:id, :type, :day, :actor, :recordedAt)
            """)
        .param("id", event.id())
        .param("type", event.event().type())
        .param("day", event.event().date())
        .param("actor", event.actor())
        .param("recordedAt", event.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
    if (event.note() != null) {
      database
          .sql("insert into world_event_text (event, note) values (:event, :note)")
          .param("event", event.id())
          .param("note", event.note())
          .update();
    }
  }

  @Override
  @Transactional
  public boolean add(UUID event, Step step) {
    try {
      insert(event, step);
    } catch (DuplicateKeyException e) {
      return false;
    }
    if (step.comment() != null) {
      database
          .sql(
              """
              insert into world_event_step_text (event, step, comment)
              values (:event, :step, :comment)
              """)
          .param("event", event)
          .param("step", step.to().name())
          .param("comment", step.comment())
          .update();
    }
    return true;
  }

  private void insert(UUID event, Step step) {
    Seen seen = step.seen();
    database
        .sql(
            """
            insert into world_event_step
              (event, step, actor, seen_hash, seen_count, recorded_at)
            values (:event, :step, :actor, :hash, :count, :recordedAt)
            """)
        .param("event", event)
        .param("step", step.to().name())
        .param("actor", step.actor())
        .param("hash", seen == null ? null : seen.hash(), Types.VARCHAR)
        .param("count", seen == null ? null : seen.count(), Types.INTEGER)
        .param("recordedAt", step.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void addLook(UUID event, String actor, String hash, Instant at) {
    if (looks(event, actor).contains(hash)) {
      return;
    }
    try {
      database
          .sql(
              """
              insert into world_event_look (event, actor, seen_hash, recorded_at)
              values (:event, :actor, :hash, :at)
              """)
          .param("event", event)
          .param("actor", actor)
          .param("hash", hash)
          .param("at", at.atOffset(ZoneOffset.UTC))
          .update();
    } catch (DuplicateKeyException e) {
      // Another request of the same user was shown the same at the same time: it is on record.
      return;
    }
  }

  @Override
  public Set<String> looks(UUID event, String actor) {
    return Set.copyOf(
        database
            .sql("select seen_hash from world_event_look where event = :event and actor = :actor")
            .param("event", event)
            .param("actor", actor)
            .query(String.class)
            .list());
  }

  @Override
  public Optional<WorldEvent> find(UUID id) {
    return withSteps(
            database
                .sql(EVENTS + "where e.id = :id")
                .param("id", id)
                .query(JdbcWorldEvents::entered)
                .list())
        .stream()
        .findFirst();
  }

  @Override
  public List<WorldEvent> list(@Nullable UUID before, int most) {
    JdbcClient.StatementSpec query =
        database.sql(
            EVENTS
                + (before == null ? "" : "where e.id < :before ")
                + "order by e.id desc fetch first :most rows only");
    return withSteps(
        (before == null ? query : query.param("before", before))
            .param("most", most)
            .query(JdbcWorldEvents::entered)
            .list());
  }

  @Override
  public List<WorldEvent> counting(LocalDate upTo) {
    return withSteps(
        database
            .sql(
                EVENTS
                    + """
                    where e.event_day <= :day
                      and exists (select 1 from world_event_step s
                        where s.event = e.id and s.step = 'CONFIRMED')
                      and not exists (select 1 from world_event_step s
                        where s.event = e.id and s.step = 'WITHDRAWN')
                    order by e.id
                    """)
            .param("day", upTo)
            .query(JdbcWorldEvents::entered)
            .list());
  }

  @Override
  @Transactional
  public boolean eraseTexts(UUID event) {
    int notes =
        database
            .sql("delete from world_event_text where event = :event")
            .param("event", event)
            .update();
    int comments =
        database
            .sql("delete from world_event_step_text where event = :event")
            .param("event", event)
            .update();
    return notes + comments > 0;
  }

  private static WorldEvent entered(ResultSet row, int number) throws SQLException {
    return new WorldEvent(
        row.getObject("id", UUID.class),
        new Event(row.getString("type"), row.getObject("event_day", LocalDate.class)),
        row.getString("note"),
        row.getString("actor"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        List.of());
  }

  private List<WorldEvent> withSteps(List<WorldEvent> events) {
    if (events.isEmpty()) {
      return events;
    }
    Map<UUID, List<Step>> steps = new LinkedHashMap<>();
    events.forEach(event -> steps.put(event.id(), new ArrayList<>()));
    database
        .sql(
            """
            select s.event, s.step, s.actor, t.comment, s.seen_hash, s.seen_count, s.recorded_at
            from world_event_step s
            left join world_event_step_text t on t.event = s.event and t.step = s.step
            where s.event in (:events)
            order by s.step
            """)
        .param("events", steps.keySet())
        .query(
            (row, number) ->
                steps
                    .computeIfAbsent(row.getObject("event", UUID.class), none -> new ArrayList<>())
                    .add(step(row)))
        .list();
    return events.stream()
        .map(event -> event.with(steps.getOrDefault(event.id(), List.of())))
        .toList();
  }

  /** CONFIRMED comes before WITHDRAWN, as in the alphabet. */
  private static Step step(ResultSet row) throws SQLException {
    String hash = row.getString("seen_hash");
    return new Step(
        EventState.valueOf(row.getString("step")),
        row.getString("actor"),
        row.getString("comment"),
        hash == null ? null : new Seen(hash, row.getInt("seen_count")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }
}
