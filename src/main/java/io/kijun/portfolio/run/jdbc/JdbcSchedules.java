package io.kijun.portfolio.run.jdbc;

import io.kijun.core.standard.Text;
import io.kijun.portfolio.run.Schedule;
import io.kijun.portfolio.run.ScheduleRefusal;
import io.kijun.portfolio.run.Schedules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Schedules in a database. */
@Repository
class JdbcSchedules implements Schedules {

  private static final String SCHEDULE =
      """
      select s.id, s.title, s.group_name, s.kind, s.day_of_month, s.actor, s.recorded_at
      from run_schedule s
      where not exists (select 1 from run_schedule_end e where e.schedule = s.id)
      """;

  private final JdbcClient database;

  JdbcSchedules(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(Schedule schedule) {
    database
        .sql(
            """
            insert into run_schedule (id, title, group_name, kind, day_of_month, actor, recorded_at)
            values (:id, :title, :group, :kind, :dayOfMonth, :actor, :recordedAt)
            """)
        .param("id", schedule.id())
        .param("title", schedule.title())
        .param("group", schedule.group(), Types.VARCHAR)
        .param("kind", schedule.kind().name())
        .param("dayOfMonth", schedule.dayOfMonth(), Types.INTEGER)
        .param("actor", schedule.actor())
        .param("recordedAt", schedule.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Schedule> find(UUID id) {
    return database
        .sql(SCHEDULE + " and s.id = :id")
        .param("id", id)
        .query(JdbcSchedules::schedule)
        .optional();
  }

  @Override
  public List<Schedule> all() {
    return database.sql(SCHEDULE + " order by s.id").query(JdbcSchedules::schedule).list();
  }

  @Override
  public int open(String actor) {
    return database
        .sql("select count(*) from (" + SCHEDULE + " and s.actor = :actor) own")
        .param("actor", actor)
        .query(Integer.class)
        .single();
  }

  private static Schedule schedule(ResultSet row, int number) throws SQLException {
    return new Schedule(
        row.getObject("id", UUID.class),
        row.getString("title"),
        row.getString("group_name"),
        Schedule.Kind.valueOf(row.getString("kind")),
        row.getObject("day_of_month", Integer.class),
        row.getString("actor"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  @Override
  @Transactional
  public void end(UUID id, String actor, Instant at) {
    lock(id);
    database
        .sql(
            """
            insert into run_schedule_end (schedule, actor, recorded_at)
            select s.id, :actor, :at from run_schedule s
            where s.id = :id
              and not exists (select 1 from run_schedule_end e where e.schedule = s.id)
            """)
        .param("id", id)
        .param("actor", actor)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private void lock(UUID id) {
    database
        .sql("select id from run_schedule where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .list();
  }

  @Override
  @Transactional
  public boolean take(UUID schedule, LocalDate day, Instant at) {
    lock(schedule);
    return database
            .sql(
                """
                insert into run_schedule_day (schedule, due_day, recorded_at)
                select s.id, :day, :at from run_schedule s
                where s.id = :id and not exists
                  (select 1 from run_schedule_day d where d.schedule = s.id and d.due_day = :day)
                  and not exists (select 1 from run_schedule_end e where e.schedule = s.id)
                """)
            .param("id", schedule)
            .param("day", day)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  @Override
  public void refuse(ScheduleRefusal refusal) {
    database
        .sql(
            """
            insert into run_schedule_refusal (id, schedule, due_day, code, ja, en, recorded_at)
            select :id, s.id, :day, :code, :ja, :en, :at from run_schedule s
            where s.id = :schedule and not exists
              (select 1 from run_schedule_refusal r
                where r.schedule = s.id and r.due_day = :day and r.code = :code)
            """)
        .param("id", refusal.id())
        .param("schedule", refusal.schedule())
        .param("day", refusal.day())
        .param("code", refusal.code())
        .param("ja", refusal.message().ja())
        .param("en", refusal.message().en())
        .param("at", refusal.recordedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Map<UUID, ScheduleRefusal> refused() {
    return database
        .sql(
            """
            select f.id, f.schedule, f.due_day, f.code, f.ja, f.en, f.recorded_at
            from run_schedule_refusal f
            where not exists
                (select 1 from run_schedule_refusal o where o.schedule = f.schedule and o.id > f.id)
              and not exists
                (select 1 from run r
                  where r.schedule = f.schedule and r.id > f.id)
            """)
        .query(
            (row, number) ->
                new ScheduleRefusal(
                    row.getObject("id", UUID.class),
                    row.getObject("schedule", UUID.class),
                    row.getObject("due_day", LocalDate.class),
                    row.getString("code"),
                    new Text(row.getString("ja"), row.getString("en")),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
        .list()
        .stream()
        .collect(Collectors.toMap(ScheduleRefusal::schedule, one -> one));
  }
}
