package io.kijun.ruleset.workbook;

import org.jspecify.annotations.Nullable;

/** A place in a workbook. */
record Where(String workbook, String sheet, @Nullable String cell) {

  static Where book(String workbook) {
    return new Where(workbook, "", null);
  }
}
