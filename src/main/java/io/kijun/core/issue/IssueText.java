package io.kijun.core.issue;

import io.kijun.core.standard.Text;
import java.util.function.Function;

/** An issue as one line: place, code, message, what was found and what was probably meant. */
public final class IssueText {

  private IssueText() {}

  /**
   * The line.
   *
   * @param language picks the language of the message
   */
  public static String of(Issue issue, Function<Text, String> language) {
    StringBuilder line = new StringBuilder(issue.place().toString());
    line.append("  ").append(issue.code());
    line.append("  ").append(language.apply(issue.message()));
    if (issue.found() != null && !issue.found().isEmpty()) {
      line.append("  ").append(issue.found());
    }
    if (issue.nearest() != null) {
      line.append(" → ").append(issue.nearest());
    }
    return Shown.onOneLine(line.toString());
  }
}
