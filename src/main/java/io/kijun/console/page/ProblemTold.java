package io.kijun.console.page;

import io.kijun.web.Problem;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as {@code console/problem} shows it.
 *
 * @param title what happened
 * @param items all that the title does not say
 * @param next what to do next
 * @param number for support; null: it is not in the log
 */
public record ProblemTold(
    String title, List<ProblemItem> items, String next, @Nullable String number) {

  /** Copies its list. */
  public ProblemTold {
    items = List.copyOf(items);
  }

  /** A problem in the words of a reader. */
  static ProblemTold of(Problem problem, ReaderWords words) {
    URI instance = problem.getInstance();
    String[] keys = keys(problem.getStatus());
    String title = words.of(keys[0]);
    return new ProblemTold(
        title,
        problem.getIssues().stream()
            .map(one -> ProblemItem.of(one, words))
            .filter(
                one -> !one.what().startsWith(title) || one.what().length() > title.length() + 1)
            .toList(),
        words.of(keys[1]),
        instance == null ? null : instance.getSchemeSpecificPart().substring("uuid:".length()));
  }

  private static String[] keys(int status) {
    return switch (status) {
      case 403 -> new String[] {"problem.forbidden", "problem.forbidden.next"};
      case 404 -> new String[] {"problem.missing", "problem.missing.next"};
      case 409 -> new String[] {"problem.conflict", "problem.conflict.next"};
      case 412 -> new String[] {"problem.changed", "problem.changed.next"};
      case 413 -> new String[] {"problem.large", "problem.large.next"};
      case 429, 503 -> new String[] {"problem.busy", "problem.busy.next"};
      default ->
          status < 500
              ? new String[] {"problem.invalid", "problem.invalid.next"}
              : new String[] {"problem.ours", "problem.ours.next"};
    };
  }
}
