package io.kijun.console.grid;

import io.kijun.core.standard.CellAt;
import io.kijun.rulechange.edit.ReadingGrids.GridAsked;
import io.kijun.spreadsheet.CellsReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a workbook is asked for.
 *
 * @param sheet null: the first that people see
 * @param cell to be marked; null or none of a sheet: none
 * @param from the first row, as it was typed; null: the first there is
 */
record GridAskedFor(@Nullable String sheet, @Nullable String cell, @Nullable String from) {

  GridAskedFor {
    cell = cell == null || CellAt.parse(cell).isEmpty() ? null : cell;
  }

  /** The first row that is shown, so that the marked cell is among them. */
  int first() {
    int typed = from == null ? 1 : number(from);
    int marked = Optional.ofNullable(cell).flatMap(CellAt::parse).map(CellAt::row).orElse(1);
    return from == null && marked > GridViews.ROWS ? marked : typed;
  }

  private static int number(String typed) {
    try {
      return Math.max(1, Math.min(Integer.parseInt(typed), CellsReader.MOST_ROWS));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** All rows: the headings stand above those that are shown. */
  GridAsked grid() {
    String named = sheet == null || sheet.isEmpty() ? null : sheet;
    return new GridAsked(named, 1, CellsReader.MOST_ROWS);
  }
}
