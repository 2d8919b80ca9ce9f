package io.kijun.supplier.followup.jdbc;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.core.evidence.Facts;
import io.kijun.inforce.Engine;
import io.kijun.record.FactsOnRecord;
import io.kijun.record.RecordingEvaluation;
import io.kijun.supplier.followup.FollowedStanding;
import io.kijun.supplier.followup.Standings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Standings in a database, judged again. */
@Repository
class JdbcStandings implements Standings {

  private final JdbcClient database;
  private final FactsOnRecord facts;
  private final RecordingEvaluation recording;

  JdbcStandings(JdbcClient database, FactsOnRecord facts, RecordingEvaluation recording) {
    this.database = database;
    this.facts = facts;
    this.recording = recording;
  }

  @Override
  public List<FollowedStanding> after(String supplier, @Nullable UUID last) {
    JdbcClient.StatementSpec query =
        database
            .sql(
                """
                select e.id, e.as_of, e.recorded_at, e.ruleset, f.hash, e.facts
                from evaluation e join facts f on f.id = e.facts
                where e.supplier = :supplier and e.standing
                """
                    + (last == null ? "" : " and e.id > :last")
                    + " order by e.id")
            .param("supplier", supplier);
    return (last == null ? query : query.param("last", last)).query(this::standing).list();
  }

  private FollowedStanding standing(ResultSet row, int number) throws SQLException {
    LocalDate asOf = row.getObject("as_of", LocalDate.class);
    String ruleset = row.getString("ruleset");
    Engine engine = recording.engine(ruleset, asOf);
    Facts judged = facts.find(row.getObject("facts", UUID.class)).orElseThrow();
    return new FollowedStanding(
        row.getObject("id", UUID.class),
        asOf,
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        ruleset,
        row.getString("hash"),
        ResultDigest.of(engine.evaluator().evaluate(engine.evaluator().file(judged, asOf))));
  }
}
