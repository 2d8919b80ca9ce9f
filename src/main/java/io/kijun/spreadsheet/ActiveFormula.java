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

  private static final List<String> PREFIXES = List.of("_XLFN.", "_XLWS.", "_XLUDF.", "_XLETA.");

  /** Functions that others may be given to call: {@code MAP(A1:A9,WEBSERVICE)}. */
  private static final Set<String> HANDED_ON = Set.of("WEBSERVICE", "IMAGE", "RTD");

  private static final char NONE = 0;

  private ActiveFormula() {}

  /** Whether it calls such a function, or speaks to another program (DDE: {@code cmd|'...'}). */
  static boolean is(CharSequence formula) {
    StringBuilder name = new StringBuilder();
    char quote = NONE;
    boolean ended = false;
    for (int i = 0; i < formula.length(); i++) {
      char c = formula.charAt(i);
      if (quote != NONE) {
        quote = c == quote ? NONE : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
        name.setLength(0);
      } else if (c == '|' || acts(name, c)) {
        return true;
      } else if (isOfName(c)) {
        name.setLength(ended ? 0 : name.length());
        name.append(c);
        ended = false;
      } else {
        ended = Character.isWhitespace(c);
        name.setLength(ended ? name.length() : 0);
      }
    }
    return false;
  }

  /** Whether what follows a name calls it, or hands it on to be called. */
  private static boolean acts(StringBuilder name, char next) {
    return (next == '(' && isActive(name))
        || ((next == ',' || next == ')') && HANDED_ON.contains(plain(name)));
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '_';
  }

  private static boolean isActive(StringBuilder name) {
    String plain = plain(name);
    return plain.startsWith("_XLL.") || FUNCTIONS.contains(plain);
  }

  private static String plain(StringBuilder name) {
    String plain = name.toString().toUpperCase(Locale.ROOT);
    for (String prefix : PREFIXES) {
      plain = plain.startsWith(prefix) ? plain.substring(prefix.length()) : plain;
    }
    return plain;
  }
}
