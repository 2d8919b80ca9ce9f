package io.kijun.spreadsheet;

import io.kijun.core.issue.Issue;
import java.util.List;

/**
 * What is written at a cell, behind what was written there before. Excel drops a comment of more
 * than 32,767 characters, and nobody reads that many.
 */
final class NoteText {

  private static final String MARK = "―― Kijun ――";
  private static final int MOST_OF_OTHERS = 25_000;
  private static final int MOST = 2000;
  private static final int MOST_OF_ONE = 1500;

  private NoteText() {}

  /** Whether some of a comment was written here. */
  static boolean isOurs(String comment) {
    return comment.contains(MARK);
  }

  /** What others wrote of a comment. */
  static String ofOthers(String comment) {
    int ours = comment.indexOf(MARK);
    String others = ours < 0 ? comment : comment.substring(0, ours);
    return shortened(others.strip(), MOST_OF_OTHERS);
  }

  /** Problems, behind what others wrote. */
  static String of(String others, List<Issue> problems) {
    StringBuilder text = new StringBuilder(others);
    text.append(others.isEmpty() ? "" : "\n\n").append(MARK);
    int most = text.length() + MOST;
    int told = 0;
    for (Issue problem : problems) {
      String one = shortened(text(problem), MOST_OF_ONE);
      if (told > 0 && text.length() + one.length() > most) {
        int more = problems.size() - told;
        return text.append("\nほか" + more + "件 / and " + more + " more").toString();
      }
      text.append('\n').append(one);
      told++;
    }
    return text.toString();
  }

  private static String text(Issue problem) {
    StringBuilder text = new StringBuilder();
    text.append(problem.message().ja()).append('\n').append(problem.message().en());
    if (problem.found() != null) {
      text.append("\n入力 / found: ").append(problem.found());
    }
    if (problem.nearest() != null) {
      text.append("\n近い語 / nearest: ").append(problem.nearest());
    }
    return text.toString();
  }

  private static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
