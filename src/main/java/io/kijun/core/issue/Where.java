package io.kijun.core.issue;

import org.jspecify.annotations.Nullable;

/** A place in a workbook. */
public record Where(String workbook, String sheet, @Nullable String cell) {

  public static Where book(String workbook) {
    return new Where(workbook, "", null);
  }
}
