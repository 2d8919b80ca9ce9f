package io.kijun.record.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kijun.core.evidence.Event;
import io.kijun.record.WorldEventsSeen;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sets of events in a database: a set has one id, whoever saw it. */
@Repository
class JdbcWorldEventsSeen implements WorldEventsSeen {

  private final JdbcClient database;

  JdbcWorldEventsSeen(JdbcClient database) {
    this.database = database;
  }

  /** Two who keep the same set wait for each other at its events. */
  @Override
  @Transactional
  public UUID keep(List<UUID> events) {
    UUID id = id(events);
    if (!isKept(id)) {
      database
          .sql("select id from world_event where id in (:events) order by id for update")
          .param("events", events)
          .query(UUID.class)
          .list();
      if (!isKept(id)) {
        database
            .sql(
                """
                insert into world_events_seen (id, event)
                select :id, e.id from world_event e where e.id in (:events)
                """)
            .param("id", id)
            .param("events", events)
            .update();
      }
    }
    return id;
  }

  private static UUID id(List<UUID> events) {
    String all = events.stream().sorted().map(UUID::toString).toList().toString();
    return UUID.nameUUIDFromBytes(all.getBytes(UTF_8));
  }

  private boolean isKept(UUID set) {
    return database
            .sql("select count(*) from world_events_seen where id = :id")
            .param("id", set)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public List<SeenEvent> of(UUID set) {
    return database
        .sql(
            """
            select e.id, e.type, e.event_day
            from world_events_seen s join world_event e on e.id = s.event
            where s.id = :id order by e.id
            """)
        .param("id", set)
        .query(
            (event, number) ->
                new SeenEvent(
                    event.getObject("id", UUID.class),
                    new Event(
                        event.getString("type"), event.getObject("event_day", LocalDate.class))))
        .list();
  }
}
