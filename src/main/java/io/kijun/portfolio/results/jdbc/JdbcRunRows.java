package io.kijun.portfolio.results.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.core.evaluation.ResultDigest;
import io.kijun.portfolio.results.NotAnswered;
import io.kijun.portfolio.results.RunRows;
import io.kijun.portfolio.results.SupplierShown;
import io.kijun.portfolio.run.RunOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results of runs in a database, a page of suppliers at a time. */
@Repository
class JdbcRunRows implements RunRows {

  private static final int PAGE = 1000;

  private final JdbcClient database;

  JdbcRunRows(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void each(UUID run, Sight sight, Consumer<SupplierShown> row) {
    Map<String, List<String>> groups = groups(run, sight);
    String after = "";
    while (true) {
      List<SupplierShown> page = page(run, sight, after, groups);
      page.forEach(row);
      if (page.size() < PAGE) {
        return;
      }
      after = page.get(page.size() - 1).code();
    }
  }

  private List<SupplierShown> page(
      UUID run, Sight sight, String after, Map<String, List<String>> groups) {
    return database
        .sql(
            """
            select r.supplier, r.outcome, r.evaluation, e.digest, s.name,
              case when e.id is null then s.tier else e.tier end as tier
            from run_result r
              join supplier s on s.code = r.supplier
              left join evaluation e on e.id = r.evaluation
            where r.run = :run and r.supplier > :after and
            """
                + SightCondition.on("r.supplier", sight)
                + " order by r.supplier fetch first :most rows only")
        .param("run", run)
        .param("after", after)
        .param("most", PAGE)
        .params(SightCondition.parameters(sight))
        .query((row, number) -> shown(row, groups))
        .list();
  }

  private static SupplierShown shown(ResultSet row, Map<String, List<String>> groups)
      throws SQLException {
    byte[] digest = row.getBytes("digest");
    String code = row.getString("supplier");
    return new SupplierShown(
        code,
        row.getString("name"),
        groups.getOrDefault(code, List.of()),
        row.getString("tier"),
        RunOutcome.valueOf(row.getString("outcome")),
        row.getObject("evaluation", UUID.class),
        digest == null ? null : ResultDigest.read(digest));
  }

  /** The groups of the suppliers of a run; somebody who sees some sees no others. */
  private Map<String, List<String>> groups(UUID run, Sight sight) {
    Map<String, List<String>> groups = new HashMap<>();
    database
        .sql(
            """
            select g.supplier, g.name from supplier_group g
              join run_supplier r on r.supplier = g.supplier
            where r.run = :run order by g.supplier, g.name
            """)
        .param("run", run)
        .query((row, number) -> Map.entry(row.getString("supplier"), row.getString("name")))
        .list()
        .stream()
        .filter(one -> sight.reaches(List.of(one.getValue())))
        .forEach(
            one ->
                groups.computeIfAbsent(one.getKey(), any -> new ArrayList<>()).add(one.getValue()));
    return groups;
  }

  @Override
  public List<NotAnswered> notAnswered(UUID run, Sight sight) {
    Map<String, List<String>> groups = groups(run, sight);
    return database
        .sql(
            """
            select s.code, s.name, s.tier, s.looked_after_by, o.recorded_at as asked_at, o.due
            from run_result r
              join supplier s on s.code = r.supplier
              left join check_sheet_out o on o.code =
                (select last.code from check_sheet_out last where last.supplier = s.code
                  order by last.recorded_at desc, last.code fetch first 1 rows only)
            where r.run = :run and r.outcome = 'NOT_ANSWERED' and
            """
                + SightCondition.on("r.supplier", sight)
                + " order by s.code")
        .param("run", run)
        .params(SightCondition.parameters(sight))
        .query((row, number) -> silent(row, groups))
        .list();
  }

  private static NotAnswered silent(ResultSet row, Map<String, List<String>> groups)
      throws SQLException {
    @Nullable OffsetDateTime asked = row.getObject("asked_at", OffsetDateTime.class);
    return new NotAnswered(
        row.getString("code"),
        row.getString("name"),
        groups.getOrDefault(row.getString("code"), List.of()),
        row.getString("tier"),
        row.getString("looked_after_by"),
        asked == null ? null : asked.toInstant(),
        row.getObject("due", LocalDate.class));
  }
}
