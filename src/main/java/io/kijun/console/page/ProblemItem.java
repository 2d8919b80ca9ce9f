package io.kijun.console.page;

import io.kijun.core.issue.Issue;
import io.kijun.web.IssueView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong, as {@code parts :: problems} shows it.
 *
 * @param what a sentence
 * @param where the place; null: there is nothing to point at
 * @param found what stands there; null: there is nothing to show
 * @param allowed what may stand there, in words; null: no list can say it
 * @param nearest what was probably meant; null: nobody knows
 * @param warning whether it only asks for attention
 */
public record ProblemItem(
    String what,
    @Nullable String where,
    @Nullable String found,
    @Nullable String allowed,
    @Nullable String nearest,
    boolean warning) {

  /** An error that one sentence says all of. */
  public static ProblemItem error(String what) {
    return new ProblemItem(what, null, null, null, null, false);
  }

  /** An issue of a use case. */
  public static ProblemItem of(Issue issue, ReaderWords words) {
    return new ProblemItem(
        words.of(issue.message()),
        where(issue.place().toString()),
        issue.found(),
        allowed(issue.allowed(), words),
        issue.nearest(),
        !issue.isError());
  }

  /** Issues of a use case. */
  public static List<ProblemItem> of(List<Issue> issues, ReaderWords words) {
    return issues.stream().map(one -> of(one, words)).toList();
  }

  static ProblemItem of(IssueView issue, ReaderWords words) {
    return new ProblemItem(
        words.of(issue.message()),
        where(issue.path()),
        issue.found(),
        allowed(issue.allowed(), words),
        issue.nearest(),
        false);
  }

  /** Where a program would look for it is no place for people. */
  private static @Nullable String where(String place) {
    return place.isEmpty() || "$?/".indexOf(place.charAt(0)) >= 0 ? null : place;
  }

  private static @Nullable String allowed(List<String> allowed, ReaderWords words) {
    return allowed.isEmpty() ? null : words.joined(allowed);
  }
}
