package io.kijun.record.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.record.StandingsNow;
import io.kijun.record.SupplierStanding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How suppliers stand, from a database: page by page, and of each supplier its last standing by an
 * index, so that it does not matter how many came before.
 */
@Repository
class JdbcStandingsNow implements StandingsNow {

  private static final String NO_RULESET = "";

  private static final String LAST =
      """
      (select e.id from evaluation e
        where e.supplier = s.code and e.standing %s and e.as_of <= :today
        order by e.as_of desc, e.id desc fetch first 1 rows only)
      """;

  private static final String PAGE =
      """
      select n.supplier, e.id, e.as_of, e.recorded_at, e.ruleset, v.version, e.facts_hash, e.digest
      from (
        select s.code as supplier, coalesce(%s, %s) as standing from supplier s
        where s.code > :after and (s.ended_on is null or s.ended_on > :today)
          and exists (select 1 from evaluation any_one where any_one.supplier = s.code
            and any_one.standing and any_one.as_of <= :today
            and any_one.digest is not null) %s and %s
        order by s.code fetch first :most rows only) n
      join evaluation e on e.id = n.standing join facts_version v on v.id = e.facts_version
      where e.digest is not null order by n.supplier
      """;

  private final JdbcClient database;

  JdbcStandingsNow(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<SupplierStanding> list(StandingsAsked asked, String after, int most, Sight sight) {
    String supplier = asked.supplier();
    return database
        .sql(
            PAGE.formatted(
                LAST.formatted("and e.ruleset = :inForce"),
                LAST.formatted(""),
                supplier == null ? "" : "and s.code = :supplier",
                SightCondition.on("s.code", sight)))
        .params(supplier == null ? Map.of() : Map.of("supplier", supplier))
        .params(SightCondition.parameters(sight))
        .param("inForce", value(asked.inForce()))
        .param("today", asked.today())
        .param("after", after)
        .param("most", most)
        .query(
            (row, number) ->
                new SupplierStanding(
                    row.getString("supplier"), JdbcEvaluations.pastStanding(row, number)))
        .list();
  }

  private static String value(@Nullable RulesetHash inForce) {
    return inForce == null ? NO_RULESET : inForce.value();
  }
}
