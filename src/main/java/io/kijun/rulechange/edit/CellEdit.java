package io.kijun.rulechange.edit;

/** A change of a sheet, with addresses as they are after the changes before it. */
public sealed interface CellEdit {

  /** The sheet that is changed. */
  String sheet();

  /**
   * A text is written into a cell.
   *
   * @param cell its address, such as {@code H14}
   * @param text never a formula; empty: the cell is blank then
   */
  record Write(String sheet, String cell, String text) implements CellEdit {}

  /**
   * A block that was copied elsewhere is written into cells, down and to the right.
   *
   * @param cell the address of the first
   * @param block as {@link PastedBlock} reads it
   */
  record Paste(String sheet, String cell, String block) implements CellEdit {}

  /** A blank row is added below another. */
  record Insert(String sheet, int after) implements CellEdit {}

  /** A row is put below another. */
  record Move(String sheet, int row, int after) implements CellEdit {}

  /** A row is taken out. */
  record Remove(String sheet, int row) implements CellEdit {}
}
