package io.kijun.supplier.checksheet.in;

import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import java.util.List;
import java.util.Map;

/**
 * A sheet of a file as people see it: for showing, not for reading answers.
 *
 * @param name of the sheet in the file
 * @param headings the row of the headings, from 1; 0: it has none
 * @param columns those that people see, from left to right
 * @param rows below the headings
 */
public record PicturedPage(
    CheckSheetPage page,
    String name,
    int headings,
    List<PicturedColumn> columns,
    List<PicturedRow> rows) {

  /** Copies its lists. */
  public PicturedPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param letter as the file has it
   */
  public record PicturedColumn(CheckSheetColumn column, String letter) {}

  /**
   * A row.
   *
   * @param number from 1
   * @param id what hidden cells say of which question it is; may be blank
   * @param texts what stands in its cells; those that are blank are left out
   */
  public record PicturedRow(int number, String id, Map<CheckSheetColumn, String> texts) {

    /** Copies its map. */
    public PicturedRow {
      texts = Map.copyOf(texts);
    }
  }
}
