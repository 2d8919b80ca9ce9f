package io.kijun.spreadsheet;

import java.util.List;
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
          "CUBESETCOUNT",
          "CUBEMEMBER",
          "CUBEMEMBERPROPERTY",
          "CUBERANKEDMEMBER",
          "CUBEKPIMEMBER",
          "DDE",
          "PY",
          "COPILOT",
          "TRANSLATE",
          "DETECTLANGUAGE",
          "IMPORTTEXT",
          "IMPORTCSV",
          "IMPORTDATA",
          "IMPORTXML",
          "IMPORTHTML",
          "IMPORTRANGE",
          "IMPORTFEED",
          "GOOGLEFINANCE",
          "EVALUATE",
          "GET.CELL",
          "GET.WORKBOOK",
          "GET.DOCUMENT",
          "GET.WORKSPACE",
          "FOPEN",
          "SEND.KEYS");

  private static final List<String> PREFIXES = List.of("_XLFN.", "_XLWS.", "_XLUDF.");

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
    String plain = called;
    for (String prefix : PREFIXES) {
      plain = plain.startsWith(prefix) ? plain.substring(prefix.length()) : plain;
    }
    return plain.startsWith("_XLL.") || FUNCTIONS.contains(plain);
  }
}
