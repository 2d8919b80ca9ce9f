package io.kijun.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * A cell as it is written in its sheet.
 *
 * @param style its number; -1: it has none
 * @param text the value, or the number of a shared text; null where there is none
 * @param formula as far as it is written at the cell; null where there is none
 */
record RawCell(Type type, int style, @Nullable String text, @Nullable String formula) {

  /** What the text is. */
  enum Type {
    NUMBER,
    BOOLEAN,
    ERROR,
    SHARED_TEXT,
    TEXT;

    static Type of(@Nullable String written) {
      return switch (written == null ? "n" : written) {
        case "n" -> NUMBER;
        case "b" -> BOOLEAN;
        case "e" -> ERROR;
        case "s" -> SHARED_TEXT;
        case "str", "inlineStr" -> TEXT;
        default -> throw new IllegalArgumentException("a cell of type " + written);
      };
    }
  }
}
