package io.kijun.record.jdbc;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.record.EvaluationBasis;
import io.kijun.record.StoredEvaluation;
import io.kijun.record.StoredEvaluation.Additions;
import io.kijun.record.StoredEvaluation.AsWritten;
import io.kijun.record.StoredEvaluation.OfRecord;
import io.kijun.record.WorldEventsSeen.SeenEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code evaluation}, read: all but the events of the world, which are another question.
 *
 * @param evaluation as if it had seen none
 * @param tier that the supplier had
 * @param seen the set of events that it saw; null: none
 */
record StoredRow(StoredEvaluation evaluation, @Nullable String tier, @Nullable UUID seen) {

  static StoredRow of(ResultSet row, int number) throws SQLException {
    byte[] record = row.getBytes("record");
    // Earlier versions wrote events down for each evaluation, under its own id.
    UUID seen = row.getObject(record == null ? "id" : "events_seen", UUID.class);
    StoredEvaluation evaluation =
        new StoredEvaluation(
            row.getObject("id", UUID.class),
            row.getObject("facts", UUID.class),
            row.getString("supplier"),
            row.getString("name"),
            row.getObject("as_of", LocalDate.class),
            new RulesetHash(row.getString("ruleset")),
            row.getString("kijun"),
            new Hash(row.getString("facts_hash")),
            new Hash(row.getString("result_hash")),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            row.getString("basis") == null ? null : basis(row),
            null,
            record == null
                ? new AsWritten(row.getString("result"))
                : new OfRecord(Compressed.plain(record)));
    return new StoredRow(evaluation, row.getString("tier"), seen);
  }

  private static EvaluationBasis basis(ResultSet row) throws SQLException {
    return new EvaluationBasis(
        kind(row),
        kind(row) == EvaluationBasis.Kind.RECORDED ? row.getObject("facts", UUID.class) : null,
        row.getObject("facts_version", UUID.class),
        row.getObject("version", Integer.class),
        List.of(),
        row.getBoolean("standing"));
  }

  /** Those of earlier versions, which knew no registered suppliers, name none. */
  static EvaluationBasis.Kind kind(ResultSet row) throws SQLException {
    String name = row.getString("basis");
    return name == null ? EvaluationBasis.Kind.UNREGISTERED : EvaluationBasis.Kind.valueOf(name);
  }

  /** The evaluation with what it saw. */
  StoredEvaluation with(List<SeenEvent> events) {
    EvaluationBasis basis = evaluation.basis();
    boolean added =
        evaluation.kept() instanceof OfRecord
            && basis != null
            && basis.kind() == EvaluationBasis.Kind.RECORDED;
    return evaluation.with(
        basis == null ? null : basis.with(events.stream().map(SeenEvent::id).toList()),
        added ? new Additions(tier, events.stream().map(SeenEvent::event).toList()) : null);
  }
}
