package io.kijun.portfolio.run.jdbc;

import io.kijun.access.Sight;
import io.kijun.access.SightCondition;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.run.RunOutcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many suppliers of runs came to what. Of a run that is over that is counted once. */
final class RunCounts {

  /**
   * Results by themselves, and how many suppliers there are beside them: the two are never joined.
   * Of a run that has just begun a database knows too little to join well.
   */
  private static final String COUNTED =
      """
      select r.run, r.outcome, e.sharing, count(*) as suppliers, max(r.recorded_at) as last_at
      from run_result r left join evaluation e on e.id = r.evaluation
      where r.run in (:runs) and %1$s
      group by r.run, r.outcome, e.sharing
      union all
      select s.run, cast(null as varchar(20)), cast(null as varchar(20)),
        count(*) - (select count(*) from run_result r where r.run = s.run and %1$s),
        cast(null as timestamp(6) with time zone)
      from run_supplier s
      where s.run in (:runs) and %2$s
      group by s.run
      """;

  private RunCounts() {}

  /**
   * Suppliers of a run that came to the same.
   *
   * @param outcome null: they have no result
   * @param sharing null: they have no evaluation
   * @param last when the last of the results came; null: there is none
   */
  record Counted(
      UUID run,
      @Nullable RunOutcome outcome,
      @Nullable Sharing sharing,
      int suppliers,
      @Nullable Instant last) {

    private static Counted of(ResultSet row, int number) throws SQLException {
      String outcome = row.getString("outcome");
      String sharing = row.getString("sharing");
      OffsetDateTime last = row.getObject("last_at", OffsetDateTime.class);
      return new Counted(
          row.getObject("run", UUID.class),
          outcome == null ? null : RunOutcome.valueOf(outcome),
          sharing == null ? null : Sharing.valueOf(sharing),
          row.getInt("suppliers"),
          last == null ? null : last.toInstant());
    }
  }

  /** Those in sight, counted now. */
  static List<Counted> now(JdbcClient database, Collection<UUID> runs, Sight sight) {
    return runs.isEmpty()
        ? List.of()
        : database
            .sql(
                COUNTED.formatted(
                    SightCondition.on("r.supplier", sight), SightCondition.on("s.supplier", sight)))
            .param("runs", runs)
            .params(SightCondition.parameters(sight))
            .query(Counted::of)
            .list();
  }

  /** All of them, as they were when the runs were over. */
  static List<Counted> kept(JdbcClient database, Collection<UUID> runs) {
    return runs.isEmpty()
        ? List.of()
        : database
            .sql(
                """
                select run, outcome, sharing, suppliers, last_at from run_count
                where run in (:runs)
                """)
            .param("runs", runs)
            .query(Counted::of)
            .list();
  }

  /** Keeps them of a run that ends, in the transaction that ends it. */
  static void keep(JdbcClient database, UUID run) {
    database
        .sql(
            "insert into run_count (run, outcome, sharing, suppliers, last_at) "
                + COUNTED.formatted("1 = 1", "1 = 1"))
        .param("runs", List.of(run))
        .update();
  }
}
