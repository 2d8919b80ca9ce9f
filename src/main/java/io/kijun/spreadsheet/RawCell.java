package io.kijun.spreadsheet;

import org.jspecify.annotations.Nullable;

/**
 * A cell as it is written in its sheet.
 *
 * @param style its number; -1: it has none
 * @param text the value, or the number of a shared text; null where there is none
 * @param formula as far as it is written at the cell; null where it has none
 */
record RawCell(Type type, int style, @Nullable String text, @Nullable String formula) {

  /** What the text is. */
  enum Type {
    NUMBER,
    BOOLEAN,
    ERROR,
    DATE,
    SHARED_TEXT,
    TEXT,
    /** There is something, but nobody can say what the cell holds, or which cell it is. */
    UNREADABLE;

    static Type of(String written) {
      return switch (written) {
        case "", "n" -> NUMBER;
        case "b" -> BOOLEAN;
        case "d" -> DATE;
        case "e" -> ERROR;
        case "s" -> SHARED_TEXT;
        case "str", "inlineStr" -> TEXT;
        default -> UNREADABLE;
      };
    }
  }

  /** One that cannot be read. */
  static RawCell unreadable(String found) {
    return new RawCell(Type.UNREADABLE, -1, found, null);
  }

  /** Whether nothing stands in it. */
  boolean isBlank() {
    return text == null && formula == null;
  }
}
