package io.kijun.record.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.record.StandingsNow;
import io.kijun.record.SupplierStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How suppliers stand, from a database in one query. */
@Repository
class JdbcStandingsNow implements StandingsNow {

  private static final String LATEST =
      """
      select e.supplier, e.id, e.as_of, e.recorded_at, e.ruleset, v.version, e.facts_hash, e.digest
      from evaluation e join facts_version v on v.id = e.facts_version
      join supplier s on s.code = e.supplier
      where e.standing and e.ruleset = :inForce and e.digest is not null
        and (s.ended_on is null or s.ended_on > :today)
        and not exists (select 1 from evaluation later
          where later.supplier = e.supplier and later.standing and later.ruleset = :inForce
            and (later.as_of > e.as_of or (later.as_of = e.as_of and later.id > e.id)))
      """;

  private final JdbcClient database;

  JdbcStandingsNow(JdbcClient database) {
    this.database = database;
  }

  @Override
  public List<SupplierStanding> of(
      RulesetHash inForce, @Nullable String supplier, LocalDate today, Sight sight) {
    String one = supplier == null ? "" : "and e.supplier = :supplier ";
    return database
        .sql(
            LATEST + one + "and " + SightCondition.on("e.supplier", sight) + " order by e.supplier")
        .params(supplier == null ? Map.of() : Map.of("supplier", supplier))
        .params(SightCondition.parameters(sight))
        .param("inForce", inForce.value())
        .param("today", today)
        .query(
            (row, number) ->
                new SupplierStanding(
                    row.getString("supplier"), JdbcEvaluations.pastStanding(row, number)))
        .list();
  }
}
