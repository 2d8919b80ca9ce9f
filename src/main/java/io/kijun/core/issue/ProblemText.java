package io.kijun.core.issue;

import io.kijun.core.standard.Text;
import java.util.function.Function;

/** A problem as one line: place, code, message, what was found and what was probably meant. */
public final class ProblemText {

  private ProblemText() {}

  /**
   * The line.
   *
   * @param language picks the language of the message
   */
  public static String of(Problem problem, Function<Text, String> language) {
    StringBuilder line = new StringBuilder(problem.place());
    line.append("  ").append(problem.code());
    line.append("  ").append(language.apply(problem.message()));
    if (problem.found() != null && !problem.found().isEmpty()) {
      line.append("  ").append(problem.found());
    }
    if (problem.nearest() != null) {
      line.append(" → ").append(problem.nearest());
    }
    return line.toString().replaceAll("\\R", " ");
  }
}
