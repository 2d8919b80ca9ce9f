package io.kijun.sheets;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Nearest;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.column.AdviceColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks the names in braces of a text of 助言, for which a finding puts in its own values. */
final class Placeholders {

  private static final List<String> ALLOWED =
      Stream.of("missing", "last", "due", "required", "found", "statement", "item", "root")
          .sorted()
          .map(name -> "{" + name + "}")
          .toList();

  /** A day that only some causes know. */
  private static final String RESPOND_BY = "{respondBy}";

  private static final Pattern WIDE = Pattern.compile("[｛{]([^｛{｝}]*)[｝}]");
  private static final Pattern LETTERS = Pattern.compile("^\\{\\s*([A-Za-z]*)");
  private static final int SHOWN = 30;

  private final RowCells row;
  private final AdviceColumn column;
  private final String text;
  private final List<String> allowed;

  private Placeholders(RowCells row, AdviceColumn column, String text, List<String> allowed) {
    this.row = row;
    this.column = column;
    this.text = text;
    this.allowed = allowed;
  }

  /**
   * Checks a text.
   *
   * @param cause what the row is about; null: any cause
   */
  static void check(RowCells row, AdviceColumn column, String text, @Nullable Cause cause) {
    List<String> allowed = new ArrayList<>(ALLOWED);
    if (cause != null && cause.awaitsAnswer()) {
      allowed.add(RESPOND_BY);
    }
    Placeholders placeholders = new Placeholders(row, column, text, List.copyOf(allowed));
    placeholders.names();
    placeholders.wideBraces();
  }

  private void names() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '}') {
        tell(
            "「}」に対応する「{」がありません。",
            "A } has no { before it.",
            text.substring(Math.max(0, i - SHOWN), i + 1));
      } else if (text.charAt(i) == '{') {
        int end = text.indexOf('}', i);
        int next = text.indexOf('{', i + 1);
        if (end < 0 || (next >= 0 && next < end)) {
          int until = next >= 0 ? next : text.length();
          tell(
              "「{」が「}」で閉じられていません。",
              "A { has no } after it.",
              text.substring(i, Math.min(until, i + SHOWN)));
        } else {
          name(text.substring(i, end + 1));
          i = end;
        }
      }
    }
  }

  private void name(String name) {
    if (!allowed.contains(name)) {
      row.unknown(column, name, allowed);
    }
  }

  /** Braces of full width put nothing in; where a known name stands in them, they were meant to. */
  private void wideBraces() {
    Matcher wide = WIDE.matcher(text);
    while (wide.find()) {
      String name = "{" + Spelling.id(wide.group(1)) + "}";
      if (allowed.contains(name) && !wide.group().equals(name) && !isPlain(wide.group())) {
        tell(
            "差し込みは半角の「{」「}」で書いてください。",
            "Write a placeholder with the braces { and }.",
            wide.group());
      }
    }
  }

  /** One that is all in half width is looked at by its name. */
  private static boolean isPlain(String name) {
    return name.startsWith("{") && name.endsWith("}");
  }

  private void tell(String ja, String en, String found) {
    Matcher letters = LETTERS.matcher(Spelling.id(found));
    String name = letters.find() ? "{" + letters.group(1) + "}" : "";
    row.problems()
        .error(
            row.where(column),
            IssueCode.PLACEHOLDER,
            new Text(ja, en),
            found,
            allowed,
            Nearest.meant(name, allowed));
  }
}
