package io.kijun.core.standard.column;

import java.util.Locale;

/** The names of columns in JSON. */
final class ColumnCode {

  private ColumnCode() {}

  /** {@code mandatoryShare} for MANDATORY_SHARE. */
  static String of(Enum<?> column) {
    StringBuilder code = new StringBuilder();
    for (String part : column.name().split("_", -1)) {
      String rest = part.substring(1).toLowerCase(Locale.ROOT);
      code.append(code.length() == 0 ? Character.toLowerCase(part.charAt(0)) : part.charAt(0));
      code.append(rest);
    }
    return code.toString();
  }
}
