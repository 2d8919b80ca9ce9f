package io.kijun.sheets;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.SheetCells;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as people see it in a spreadsheet program.
 *
 * @param hidden whether people do not see it there
 * @param frozenRows how many rows stay at the top
 * @param frozenColumns how many columns stay at the left
 * @param headerRow the row with the headings; 0: the sheet is not read
 * @param columns all that have something in them or are read, from the first
 * @param rows those with something in them
 */
public record SheetGrid(
    String sheet,
    boolean hidden,
    int frozenRows,
    int frozenColumns,
    int headerRow,
    List<GridColumn> columns,
    List<GridRow> rows) {

  /**
   * A column.
   *
   * @param width in characters; null: as wide as any
   * @param heading what it is called; null: it is not read
   * @param hint what people are told of it in the sheet; null: nothing
   */
  public record GridColumn(
      String letter,
      @Nullable Double width,
      boolean hidden,
      @Nullable Text heading,
      @Nullable String hint) {}

  /**
   * A row.
   *
   * @param id of what the row says something; null: it has none
   * @param kind of its cells, where these do not say otherwise
   * @param editable whether people may write into its cells, blank ones too
   */
  public record GridRow(
      int row,
      @Nullable String id,
      boolean hidden,
      CellKind kind,
      boolean editable,
      List<GridCell> cells) {}

  /**
   * A filled cell.
   *
   * @param at its address, such as {@code H14}
   * @param kind null: that of its row
   * @param flaw what keeps it from being read as a value; null: nothing
   */
  public record GridCell(
      String at, String text, @Nullable CellKind kind, SheetCells.@Nullable Flaw flaw) {}
}
