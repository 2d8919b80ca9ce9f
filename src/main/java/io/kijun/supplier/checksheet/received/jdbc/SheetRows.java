package io.kijun.supplier.checksheet.received.jdbc;

import io.kijun.core.standard.Hash;
import io.kijun.runtime.PlainJson;
import io.kijun.supplier.checksheet.received.ReceivedSheet;
import io.kijun.supplier.checksheet.received.SheetState;
import io.kijun.supplier.checksheet.received.SheetStatus;
import io.kijun.supplier.checksheet.received.SheetTexts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Rows of sheets with the last of what became of each. */
final class SheetRows {

  /** All columns of a sheet; conditions follow. */
  static final String SELECT =
      """
      select c.id, c.supplier, c.file_hash, c.code, c.asking, c.actor, c.recorded_at,
        c.known_version, s.number, s.state, s.facts_version, s.replaced_by, s.actor as state_actor,
        s.recorded_at as state_at, t.content as texts
      from check_sheet c
      join check_sheet_state s on s.check_sheet = c.id
        and s.number = (select max(l.number) from check_sheet_state l where l.check_sheet = c.id)
      left join check_sheet_text t on t.check_sheet = c.id
      """;

  private SheetRows() {}

  static ReceivedSheet sheet(ResultSet row, int number) throws SQLException {
    String texts = row.getString("texts");
    return new ReceivedSheet(
        row.getObject("id", UUID.class),
        row.getString("supplier"),
        new Hash(row.getString("file_hash")),
        row.getString("code"),
        row.getObject("asking", UUID.class),
        status(row),
        texts == null ? SheetTexts.ERASED : PlainJson.value(texts, SheetTexts.class),
        row.getString("actor"),
        instant(row, "recorded_at"),
        row.getInt("known_version"));
  }

  private static SheetStatus status(ResultSet row) throws SQLException {
    return new SheetStatus(
        row.getInt("number"),
        SheetState.valueOf(row.getString("state")),
        row.getObject("facts_version", Integer.class),
        row.getObject("replaced_by", UUID.class),
        row.getString("state_actor"),
        instant(row, "state_at"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
