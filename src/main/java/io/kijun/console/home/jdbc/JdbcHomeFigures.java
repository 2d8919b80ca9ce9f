package io.kijun.console.home.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.console.home.HomeFigures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in a database. */
@Repository
class JdbcHomeFigures implements HomeFigures {

  /** The last state of a sheet is that it came. */
  private static final String SHEETS =
      """
      from check_sheet c join supplier s on s.code = c.supplier
      where (select t.state from check_sheet_state t where t.check_sheet = c.id
          order by t.number desc fetch first 1 rows only) = 'RECEIVED' and
      """;

  private static final String EXCEPTIONS =
      """
      from concession c join supplier s on s.code = c.supplier
      where c.kind = 'EXCEPTION' and c.until_day between :first and :last
        and exists (select 1 from concession_step a
          where a.concession = c.id and a.step = 'APPROVED')
        and not exists (select 1 from concession_step w
          where w.concession = c.id and w.step = 'WITHDRAWN') and
      """;

  private final JdbcClient database;

  JdbcHomeFigures(JdbcClient database) {
    this.database = database;
  }

  @Override
  public Waiting<WaitingSheet> sheets(int most, Sight sight) {
    String from = SHEETS + SightCondition.on("s.code", sight);
    return new Waiting<>(
        count("select count(*) " + from, Map.of(), sight),
        database
            .sql(
                "select c.id, c.supplier, s.name, c.recorded_at "
                    + from
                    + " order by c.id fetch first :most rows only")
            .params(SightCondition.parameters(sight))
            .param("most", most)
            .query(JdbcHomeFigures::sheet)
            .list());
  }

  private static WaitingSheet sheet(ResultSet row, int number) throws SQLException {
    return new WaitingSheet(
        row.getString("supplier"),
        row.getString("name"),
        row.getObject("id", UUID.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant());
  }

  @Override
  public Waiting<EndingException> exceptions(
      LocalDate first, LocalDate last, int most, Sight sight) {
    Map<String, Object> days = Map.of("first", first, "last", last);
    String from = EXCEPTIONS + SightCondition.on("s.code", sight);
    return new Waiting<>(
        count("select count(*) " + from, days, sight),
        database
            .sql(
                "select c.id, c.supplier, s.name, c.item, c.until_day "
                    + from
                    + " order by c.until_day, c.id fetch first :most rows only")
            .params(days)
            .params(SightCondition.parameters(sight))
            .param("most", most)
            .query(JdbcHomeFigures::exception)
            .list());
  }

  private static EndingException exception(ResultSet row, int number) throws SQLException {
    return new EndingException(
        row.getObject("id", UUID.class),
        row.getString("supplier"),
        row.getString("name"),
        row.getString("item"),
        row.getObject("until_day", LocalDate.class));
  }

  @Override
  public int suppliersWithSheetsSince(Instant since, Sight sight) {
    return count(
        "select count(distinct c.supplier) from check_sheet c where c.recorded_at > :since and "
            + SightCondition.on("c.supplier", sight),
        Map.of("since", since.atOffset(ZoneOffset.UTC)),
        sight);
  }

  @Override
  public Map<String, List<String>> groups(LocalDate today, Sight sight) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    database
        .sql(
            """
            select s.code, g.name from supplier s
              left join supplier_group g on g.supplier = s.code
            where (s.ended_on is null or s.ended_on > :today) and
            """
                + SightCondition.on("s.code", sight)
                + " order by s.code, g.name")
        .param("today", today)
        .params(SightCondition.parameters(sight))
        .query(
            row -> {
              List<String> of =
                  groups.computeIfAbsent(row.getString("code"), any -> new ArrayList<>());
              String name = row.getString("name");
              if (name != null && sight.reaches(List.of(name))) {
                of.add(name);
              }
            });
    return groups;
  }

  @Override
  public int suppliers(LocalDate today, Sight sight) {
    return count(
        "select count(*) from supplier s where (s.ended_on is null or s.ended_on > :today) and "
            + SightCondition.on("s.code", sight),
        Map.of("today", today),
        sight);
  }

  private int count(String sql, Map<String, Object> parameters, Sight sight) {
    return database
        .sql(sql)
        .params(parameters)
        .params(SightCondition.parameters(sight))
        .query(Integer.class)
        .single();
  }

  @Override
  public String state() {
    return String.join(
        " ",
        last("select id from evaluation order by id desc fetch first 1 rows only"),
        last("select id from follow_up_plan order by id desc fetch first 1 rows only"),
        last("select count(*) from concession_step"),
        last("select count(*) from supplier"),
        last("select max(changed_at) from supplier"));
  }

  private String last(String sql) {
    return database
        .sql(sql)
        .query((row, number) -> String.valueOf(row.getObject(1)))
        .optional()
        .orElse("-");
  }
}
