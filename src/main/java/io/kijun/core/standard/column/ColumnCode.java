package io.kijun.core.standard.column;

/** The names of columns in JSON. */
final class ColumnCode {

  private ColumnCode() {}

  /** {@code mandatoryShare} for MANDATORY_SHARE. */
  static String of(Enum<?> column) {
    StringBuilder code = new StringBuilder();
    boolean starts = false;
    for (char letter : column.name().toCharArray()) {
      if (letter != '_') {
        code.append(starts ? letter : Character.toLowerCase(letter));
      }
      starts = letter == '_';
    }
    return code.toString();
  }
}
