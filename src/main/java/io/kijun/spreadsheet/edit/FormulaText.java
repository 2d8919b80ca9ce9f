package io.kijun.spreadsheet.edit;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.spreadsheet.edit.RowOp.RowSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A formula after rows of a sheet have moved: what it names of them, it names where it is now. */
final class FormulaText {

  private static final Pattern CELL = Pattern.compile("(\\$?[A-Za-z]{1,3}\\$?)([0-9]{1,7})");
  private static final Pattern ROW = Pattern.compile("(\\$?)([0-9]{1,7})");
  private static final String LOST = "#REF!";

  private final String formula;
  private final String sheet;
  private final boolean within;
  private final boolean grows;
  private final RowOps ops;
  private final @Nullable Integer shift;
  private final StringBuilder moved = new StringBuilder();
  private int at;

  private FormulaText(
      String formula,
      String sheet,
      boolean within,
      boolean grows,
      RowOps ops,
      @Nullable Integer shift) {
    this.formula = formula;
    this.sheet = sheet.toLowerCase(Locale.ROOT);
    this.within = within;
    this.grows = grows;
    this.ops = ops;
    this.shift = shift;
  }

  /**
   * The formula then.
   *
   * @param sheet whose rows have moved
   * @param within whether it stands in that sheet, so that names without a sheet are of it
   * @param grows whether a row at the end of a region belongs to it
   */
  static String moved(String formula, String sheet, boolean within, boolean grows, RowOps ops) {
    return new FormulaText(formula, sheet, within, grows, ops, null).moved();
  }

  /**
   * The formula of a rule then, which stands in the sheet whose rows have moved, and is meant for
   * its first cell: what has no dollar sign is counted from there.
   *
   * @param shift by how many rows the first cell has moved
   */
  static String ofRule(String formula, String sheet, RowOps ops, int shift) {
    return new FormulaText(formula, sheet, true, false, ops, shift).moved();
  }

  private String moved() {
    boolean named = false;
    boolean ours = within;
    while (at < formula.length()) {
      char c = formula.charAt(at);
      if (c == '"') {
        moved.append(quoted('"'));
      } else if (c == '[') {
        moved.append(bracketed());
      } else if (c == '\'' || isOfName(c)) {
        String token = c == '\'' ? quoted('\'') : token();
        if (at < formula.length() && formula.charAt(at) == '!') {
          at++;
          moved.append(token).append('!');
          ours = isOurs(token);
          named = true;
          continue;
        }
        moved.append(ours && !isCall() ? reference(token) : token);
        ours = within;
        named = false;
        continue;
      } else {
        moved.append(c);
        at++;
      }
      if (named) {
        ours = within;
        named = false;
      }
    }
    return moved.toString();
  }

  private boolean isCall() {
    return at < formula.length() && formula.charAt(at) == '(';
  }

  private boolean isOurs(String token) {
    boolean quoted = token.startsWith("'");
    String name = quoted ? token.substring(1, token.length() - 1).replace("''", "'") : token;
    return name.toLowerCase(Locale.ROOT).equals(sheet);
  }

  private static boolean isOfName(char c) {
    return c == '$' || c == '_' || c == '.' || c == '\\' || Character.isLetterOrDigit(c);
  }

  private String token() {
    int from = at;
    while (at < formula.length() && isOfName(formula.charAt(at))) {
      at++;
    }
    return formula.substring(from, at);
  }

  private String quoted(char quote) {
    int from = at;
    at++;
    while (at < formula.length()) {
      if (formula.charAt(at) == quote) {
        boolean doubled = at + 1 < formula.length() && formula.charAt(at + 1) == quote;
        at += doubled ? 2 : 1;
        if (!doubled) {
          break;
        }
      } else {
        at++;
      }
    }
    return formula.substring(from, at);
  }

  private String bracketed() {
    int from = at;
    int depth = 0;
    do {
      char c = formula.charAt(at);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      at++;
    } while (depth > 0 && at < formula.length());
    return formula.substring(from, at);
  }

  /** A reference that begins with a token, or the token itself where it is none. */
  private String reference(String token) {
    Matcher cell = CELL.matcher(token);
    boolean isCell = cell.matches();
    Matcher first = isCell ? cell : ROW.matcher(token);
    if (!first.matches()) {
      return token;
    }
    String second = rangeEnd(isCell);
    if (second.isEmpty()) {
      return isCell ? one(first) : token;
    }
    Matcher last = (isCell ? CELL : ROW).matcher(second);
    var unused = last.matches();
    if (isCounted(first) || isCounted(last)) {
      return one(first) + ":" + one(last);
    }
    RowSpan rows =
        ops.reached(
            new RowSpan(Integer.parseInt(first.group(2)), Integer.parseInt(last.group(2))), grows);
    return RowOp.isGone(rows)
        ? LOST
        : first.group(1) + rows.first() + ":" + last.group(1) + rows.last();
  }

  /** Whether it is counted from the first cell of a rule. */
  private boolean isCounted(Matcher end) {
    return shift != null && !end.group(1).endsWith("$");
  }

  private String one(Matcher cell) {
    int before = Integer.parseInt(cell.group(2));
    int row = shift != null && isCounted(cell) ? Math.max(1, before + shift) : ops.row(before);
    return row == RowOp.GONE ? LOST : cell.group(1) + row;
  }

  /** The other end of a region, which is read then; empty: there is none. */
  private String rangeEnd(boolean ofCells) {
    if (at >= formula.length() || formula.charAt(at) != ':') {
      return "";
    }
    int colon = at;
    at++;
    String second = token();
    if ((ofCells ? CELL : ROW).matcher(second).matches() && !isCall()) {
      return second;
    }
    at = colon;
    return "";
  }
}
