package io.kijun.spreadsheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one workbook, by sheet name.
 *
 * @param unused what it has besides cells
 * @param size how many they are, and how long their texts
 */
public record BookCells(
    String name, Map<String, SheetCells> sheets, List<UnusedContent> unused, CellBudget size) {

  /** The cells of a sheet; null where there is none of that name. */
  public @Nullable SheetCells sheet(String sheet) {
    return sheets.get(sheet);
  }
}
