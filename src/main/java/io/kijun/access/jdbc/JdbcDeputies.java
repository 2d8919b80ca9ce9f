package io.kijun.access.jdbc;

import io.kijun.access.Deputies;
import io.kijun.access.Deputy;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deputies in a database. */
@Repository
class JdbcDeputies implements Deputies {

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
    return database
        .sql("select id, approver, deputy, first_day, last_day from deputy order by id")
        .query(Deputy.class)
        .list();
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
            order by d.approver
            """)
        .param("deputy", deputy)
        .param("day", day)
        .query(String.class)
        .list();
  }
}
