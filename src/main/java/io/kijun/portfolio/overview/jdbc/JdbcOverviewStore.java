package io.kijun.portfolio.overview.jdbc;

import io.kijun.portfolio.overview.OverviewStore;
import io.kijun.portfolio.overview.SheetSent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lists of suppliers ask, of a database. */
@Repository
class JdbcOverviewStore implements OverviewStore {

  private static final String UNANSWERED =
      """
      select o.supplier, o.due from (
        select supplier, max(recorded_at) as at_last, max(due) as due
        from check_sheet_out %s group by supplier) o
      where not exists (select 1 from check_sheet c
        where c.supplier = o.supplier and c.recorded_at >= o.at_last
          and (select t.state from check_sheet_state t where t.check_sheet = c.id
            order by t.number desc fetch first 1 rows only) <> 'RETURNED')
      """;

  private final JdbcClient database;

  JdbcOverviewStore(JdbcClient database) {
    this.database = database;
  }

  @Override
  public String state() {
    return String.join(
        " ",
        last("select id from evaluation order by id desc fetch first 1 rows only"),
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

  @Override
  public Map<String, Awaited> unanswered() {
    return unanswered("", Map.of());
  }

  @Override
  public Map<String, Awaited> unanswered(Set<String> suppliers) {
    return suppliers.isEmpty()
        ? Map.of()
        : unanswered("where supplier in (:suppliers)", Map.of("suppliers", suppliers));
  }

  private Map<String, Awaited> unanswered(String condition, Map<String, Object> parameters) {
    Map<String, Awaited> all = new HashMap<>();
    database
        .sql(UNANSWERED.formatted(condition))
        .params(parameters)
        .query(
            (row, number) ->
                Map.entry(row.getString(1), new Awaited(row.getObject(2, LocalDate.class))))
        .list()
        .forEach(one -> all.put(one.getKey(), one.getValue()));
    return all;
  }

  @Override
  public Map<String, Instant> answered(Collection<String> suppliers) {
    Map<String, Instant> all = new HashMap<>();
    if (!suppliers.isEmpty()) {
      database
          .sql(
              "select supplier, max(recorded_at) from check_sheet where supplier in (:suppliers)"
                  + " group by supplier")
          .param("suppliers", suppliers)
          .query(
              (row, number) ->
                  Map.entry(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
          .list()
          .forEach(one -> all.put(one.getKey(), one.getValue()));
    }
    return all;
  }

  @Override
  public List<SheetSent> sent(String supplier, int most) {
    return database
        .sql(
            "select recorded_at, due, language from check_sheet_out where supplier = :supplier"
                + " order by recorded_at desc fetch first :most rows only")
        .param("supplier", supplier)
        .param("most", most)
        .query(
            (row, number) ->
                new SheetSent(
                    row.getObject(1, OffsetDateTime.class).toInstant(),
                    row.getObject(2, LocalDate.class),
                    row.getString(3)))
        .list();
  }
}
