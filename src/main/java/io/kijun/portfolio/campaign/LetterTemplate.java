package io.kijun.portfolio.campaign;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A letter's text taken apart. What is put in for a placeholder is never looked at again, whatever
 * a supplier is called.
 */
final class LetterTemplate {

  private static final int SHOWN = 40;

  private final String text;

  LetterTemplate(String text) {
    this.text = text;
  }

  /** Tells of braces that no placeholder stands in. */
  List<Issue> problems(String path) {
    List<Issue> issues = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int open = text.indexOf('{', from);
      int close = text.indexOf('}', from);
      if (open < 0 && close < 0) {
        return issues;
      }
      int end = close < 0 ? text.length() : close + 1;
      boolean whole = open >= 0 && open < close && !nested(open, close);
      String found = text.substring(open >= 0 && open < end ? open : close, end);
      if (!whole || LetterPlaceholder.written(found).isEmpty()) {
        issues.add(wrong(path, found, whole));
      }
      from = end;
    }
    return issues;
  }

  private boolean nested(int open, int close) {
    return text.lastIndexOf('{', close) != open;
  }

  private static Issue wrong(String path, String found, boolean whole) {
    Text message =
        whole
            ? new Text(
                "この差し込みは使えません。使えるものから選んでください。",
                "There is no such placeholder; use one of those allowed.")
            : new Text(
                "差し込みは「{」と「}」で1つずつ囲んでください。", "A placeholder stands between one { and one }.");
    String shown = Shown.of(found, SHOWN);
    List<String> allowed = LetterPlaceholder.allowed();
    return whole
        ? Issue.unknown(IssueCode.PLACEHOLDER, new FieldPlace(path), message, shown, allowed)
        : Issue.of(IssueCode.PLACEHOLDER, new FieldPlace(path), message, shown, allowed, null);
  }

  /** The text with a value in the place of each placeholder; of a text without problems. */
  String filled(Function<LetterPlaceholder, String> value) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    int open = text.indexOf('{');
    while (open >= 0) {
      int end = text.indexOf('}', open) + 1;
      LetterPlaceholder one = at(open, end);
      filled
          .append(text, from, open)
          .append(one == null ? text.substring(open, end) : value.apply(one));
      from = end;
      open = text.indexOf('{', end);
    }
    return filled.append(text, from, text.length()).toString();
  }

  private @Nullable LetterPlaceholder at(int open, int end) {
    return LetterPlaceholder.written(text.substring(open, end)).orElse(null);
  }
}
