package io.kijun.access.jdbc;

import io.kijun.access.Deputies;
import io.kijun.access.Deputy;
import io.kijun.access.DeputyId;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deputies in a database. */
@Repository
class JdbcDeputies implements Deputies {

  private static final String ALL =
      """
      select d.id, d.approver, d.deputy, d.first_day, d.last_day, e.deputy is not null as ended
      from deputy d left join deputy_ended e on e.deputy = d.id
      """;

  private final JdbcClient database;
  private final Today today;

  JdbcDeputies(JdbcClient database, Today today) {
    this.database = database;
    this.today = today;
  }

  @Override
  public void add(Deputy deputy) {
    database
        .sql(
            """
            insert into deputy (id, approver, deputy, first_day, last_day, recorded_at)
            values (:id, :approver, :deputy, :firstDay, :lastDay, :recordedAt)
            """)
        .param("id", deputy.id().value())
        .param("approver", deputy.approver())
        .param("deputy", deputy.deputy())
        .param("firstDay", deputy.firstDay())
        .param("lastDay", deputy.lastDay())
        .param("recordedAt", today.now().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Deputy> all() {
    return database.sql(ALL + "order by d.id").query(Deputy.class).list();
  }

  @Override
  public Optional<Deputy> find(DeputyId id) {
    return database
        .sql(ALL + "where d.id = :id")
        .param("id", id.value())
        .query(Deputy.class)
        .optional();
  }

  @Override
  public boolean end(DeputyId id, String actor) {
    return database
            .sql(
                """
                insert into deputy_ended (deputy, actor, recorded_at)
                select id, :actor, cast(:now as timestamp(6) with time zone) from deputy
                where id = :id and id not in (select deputy from deputy_ended)
                """)
            .param("id", id.value())
            .param("actor", actor)
            .param("now", today.now().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public boolean anyFrom(String deputy, LocalDate day) {
    return all().stream()
        .anyMatch(
            one -> one.deputy().equals(deputy) && !one.ended() && !one.lastDay().isBefore(day));
  }

  @Override
  public List<String> approversFor(String deputy, LocalDate day) {
    return database
        .sql(
            """
            select distinct d.approver from deputy d
            join user_role r on r.user_name = d.approver and r.role = 'APPROVER'
            join app_user u on u.name = d.approver and not u.disabled
            where d.deputy = :deputy and d.first_day <= :day and d.last_day >= :day
              and d.first_day >= :aYearBefore
              and not exists (select 1 from deputy_ended e where e.deputy = d.id)
              and not exists (select 1 from pending_gift p where p.deputy = d.id)
              and not exists (
                select 1 from user_role a where a.user_name = d.approver and a.role = 'ADMIN')
            order by d.approver
            """)
        .param("deputy", deputy)
        .param("day", day)
        .param("aYearBefore", day.minusYears(1))
        .query(String.class)
        .list();
  }
}
