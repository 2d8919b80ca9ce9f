package io.kijun.supplier.checksheet.out;

import java.util.ArrayList;
import java.util.List;

/** Pieces of formulas. */
final class Excel {

  private static final int LONGEST_LITERAL = 250;

  private Excel() {}

  /** A text as it stands in a formula. */
  static String text(String text) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length(); from += LONGEST_LITERAL) {
      String piece = text.substring(from, Math.min(text.length(), from + LONGEST_LITERAL));
      pieces.add('"' + piece.replace("\"", "\"\"") + '"');
    }
    return pieces.isEmpty() ? "\"\"" : String.join("&", pieces);
  }

  /** A text of several lines; a line break in a formula is a number. */
  static String lines(List<String> formulas) {
    return String.join("&CHAR(10)&", formulas);
  }

  /** All of several conditions. */
  static String and(String... conditions) {
    return conditions.length == 1 ? conditions[0] : "AND(" + String.join(",", conditions) + ")";
  }

  /** One of several conditions. */
  static String or(List<String> conditions) {
    return conditions.size() == 1 ? conditions.get(0) : "OR(" + String.join(",", conditions) + ")";
  }

  /** The first of several cases that holds, or else a last one. */
  static final class Cases {
    private final StringBuilder formula = new StringBuilder();
    private int open;

    /** The value of a case. */
    Cases when(String condition, String value) {
      formula.append("IF(").append(condition).append(',').append(value).append(',');
      open++;
      return this;
    }

    /** The value where none holds, and the whole formula. */
    String otherwise(String value) {
      return formula + value + ")".repeat(open);
    }
  }
}
