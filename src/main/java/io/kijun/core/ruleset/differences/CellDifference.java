package io.kijun.core.ruleset.differences;

import org.jspecify.annotations.Nullable;

/**
 * One value that differs.
 *
 * @param column the column's name in JSON
 * @param before null: there was none
 * @param after null: there is none any more
 * @param loosened whether it is easier to meet than before
 */
public record CellDifference(
    String column,
    String workbook,
    String sheet,
    @Nullable CellShown before,
    @Nullable CellShown after,
    boolean loosened) {

  /**
   * A value as the sheet shows it.
   *
   * @param cell its address; empty where only the row or the sheet is known
   */
  public record CellShown(String cell, String value) {}
}
