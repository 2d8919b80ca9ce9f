package io.kijun.supplier.checksheet.received.jdbc;

import io.kijun.supplier.checksheet.received.ChosenCell;
import io.kijun.supplier.checksheet.received.SheetChoices;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Choices in a database. */
@Repository
class JdbcSheetChoices implements SheetChoices {

  private final JdbcClient database;

  JdbcSheetChoices(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void add(UUID id, UUID sheet, ChosenCell choice, String actor, Instant now) {
    database
        .sql(
            """
            insert into check_sheet_choice (id, check_sheet, row_id, column_id, takes, actor,
              recorded_at)
            values (:id, :sheet, :row, :column, :takes, :actor, :recordedAt)
            """)
        .param("id", id)
        .param("sheet", sheet)
        .param("row", choice.row())
        .param("column", choice.column())
        .param("takes", choice.takes())
        .param("actor", actor)
        .param("recordedAt", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<ChosenCell> among(Collection<UUID> sheets) {
    return sheets.isEmpty()
        ? List.of()
        : database
            .sql(
                """
                select row_id, column_id, takes from check_sheet_choice
                where check_sheet in (:sheets) order by id
                """)
            .param("sheets", sheets)
            .query(
                (row, number) ->
                    new ChosenCell(
                        row.getString("row_id"),
                        row.getString("column_id"),
                        row.getObject("takes", UUID.class)))
            .list();
  }
}
