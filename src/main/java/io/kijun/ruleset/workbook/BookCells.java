package io.kijun.ruleset.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells of one workbook, by sheet name. */
record BookCells(String name, Map<String, SheetCells> sheets) {

  @Nullable SheetCells sheet(String sheet) {
    return sheets.get(sheet);
  }
}
