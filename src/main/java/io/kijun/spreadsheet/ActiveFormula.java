package io.kijun.spreadsheet;

import java.util.Locale;
import java.util.Set;

/**
 * Formulas that lead out of a workbook: to the web, another program or an add-in. One look from the
 * first character to the last.
 */
final class ActiveFormula {

  private static final Set<String> FUNCTIONS =
      Set.of(
          "WEBSERVICE",
          "IMAGE",
          "RTD",
          "CALL",
          "REGISTER",
          "REGISTER.ID",
          "EXEC",
          "EXECUTE",
          "INITIATE",
          "RUN",
          "SQL.REQUEST",
          "STOCKHISTORY",
          "CUBEVALUE",
          "CUBESET",
          "CUBEMEMBER");

  private ActiveFormula() {}

  /** Whether it calls such a function, or speaks to another program (DDE: {@code cmd|'...'}). */
  static boolean is(CharSequence formula) {
    StringBuilder name = new StringBuilder();
    boolean inText = false;
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      if (c == '"') {
        inText = !inText;
      } else if (!inText && (c == '|' || (c == '(' && isActive(name)))) {
        return true;
      }
      if (inText || !(isOfName(c) || c == ' ')) {
        name.setLength(0);
      } else if (isOfName(c)) {
        name.append(c);
      }
    }
    return false;
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_';
  }

  private static boolean isActive(StringBuilder name) {
    String called = name.toString().toUpperCase(Locale.ROOT);
    String plain = called.startsWith("_XLFN.") ? called.substring("_XLFN.".length()) : called;
    return plain.startsWith("_XLL.") || FUNCTIONS.contains(plain);
  }
}
