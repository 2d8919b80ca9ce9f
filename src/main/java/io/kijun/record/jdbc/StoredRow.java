package io.kijun.record.jdbc;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import io.kijun.record.EvaluationBasis;
import io.kijun.record.StoredEvaluation;
import io.kijun.record.StoredEvaluation.Additions;
import io.kijun.record.StoredEvaluation.AsWritten;
import io.kijun.record.StoredEvaluation.Kept;
import io.kijun.record.StoredEvaluation.OfRecord;
import io.kijun.record.WorldEventsSeen.SeenEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code evaluation}, read. */
final class StoredRow {

  private StoredRow() {}

  static StoredEvaluation of(ResultSet row, List<SeenEvent> seen) throws SQLException {
    byte[] record = row.getBytes("record");
    return new StoredEvaluation(
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
        row.getString("basis") == null ? null : basis(row, seen),
        record == null ? null : additions(row, seen),
        record == null ? asWritten(row) : new OfRecord(Compressed.plain(record)));
  }

  private static Kept asWritten(ResultSet row) throws SQLException {
    return new AsWritten(row.getString("result"));
  }

  private static @Nullable Additions additions(ResultSet row, List<SeenEvent> seen)
      throws SQLException {
    return kind(row) == EvaluationBasis.Kind.RECORDED
        ? new Additions(row.getString("tier"), seen.stream().map(SeenEvent::event).toList())
        : null;
  }

  private static EvaluationBasis basis(ResultSet row, List<SeenEvent> seen) throws SQLException {
    return new EvaluationBasis(
        kind(row),
        kind(row) == EvaluationBasis.Kind.RECORDED ? row.getObject("facts", UUID.class) : null,
        row.getObject("facts_version", UUID.class),
        row.getObject("version", Integer.class),
        seen.stream().map(SeenEvent::id).toList(),
        row.getBoolean("standing"));
  }

  /** Those of earlier versions, which knew no registered suppliers, name none. */
  static EvaluationBasis.Kind kind(ResultSet row) throws SQLException {
    String name = row.getString("basis");
    return name == null ? EvaluationBasis.Kind.UNREGISTERED : EvaluationBasis.Kind.valueOf(name);
  }
}
