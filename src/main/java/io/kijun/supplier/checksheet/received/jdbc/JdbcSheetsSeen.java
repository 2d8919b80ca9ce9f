package io.kijun.supplier.checksheet.received.jdbc;

import io.kijun.core.standard.Hash;
import io.kijun.runtime.PlainJson;
import io.kijun.supplier.checksheet.received.SeenState;
import io.kijun.supplier.checksheet.received.SheetsSeen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was shown what, in a database. */
@Repository
class JdbcSheetsSeen implements SheetsSeen {

  private final JdbcClient database;

  JdbcSheetsSeen(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(UUID id, UUID sheet, String actor, SeenState seen, Instant now) {
    if (isSeen(List.of(sheet), actor, seen)) {
      return;
    }
    try {
      database
          .sql(
              """
              insert into check_sheet_look (id, check_sheet, actor, seen_hash, facts_version,
                ruleset_hash, sheets, recorded_at)
              values (:id, :sheet, :actor, :hash, :version, :ruleset, :sheets, :now)
              """)
          .param("id", id)
          .param("sheet", sheet)
          .param("actor", actor)
          .param("hash", seen.hash().value())
          .param("version", seen.factsVersion())
          .param("ruleset", seen.ruleset().value())
          .param("sheets", PlainJson.text(seen.sheets()))
          .param("now", now.atOffset(ZoneOffset.UTC))
          .update();
    } catch (DuplicateKeyException e) {
      // Another request of the same user was shown the same at the same time: it is on record.
      return;
    }
  }

  @Override
  public boolean isSeen(Collection<UUID> sheets, String actor, SeenState state) {
    return database
            .sql(
                """
                select count(*) from check_sheet_look
                where check_sheet in (:sheets) and actor = :actor and seen_hash = :hash
                """)
            .param("sheets", sheets)
            .param("actor", actor)
            .param("hash", state.hash().value())
            .query(Long.class)
            .single()
        > 0;
  }

  @Override
  public Optional<SeenState> last(Collection<UUID> sheets, String actor) {
    return database
        .sql(
            """
            select facts_version, ruleset_hash, sheets, seen_hash from check_sheet_look
            where check_sheet in (:sheets) and actor = :actor
            order by id desc fetch first 1 rows only
            """)
        .param("sheets", sheets)
        .param("actor", actor)
        .query(JdbcSheetsSeen::seen)
        .optional();
  }

  private static SeenState seen(ResultSet row, int number) throws SQLException {
    return new SeenState(
        row.getInt("facts_version"),
        new Hash(row.getString("ruleset_hash")),
        List.of(PlainJson.value(row.getString("sheets"), UUID[].class)),
        new Hash(row.getString("seen_hash")));
  }
}
