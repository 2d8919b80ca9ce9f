package io.kijun.core.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something is refused, with all that is wrong. Each feature names its own as the fact that it is;
 * what is answered over HTTP is decided in one place by the kind.
 */
public abstract class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final transient List<Issue> issues;

  /** Why in general, which says who can do something about it. */
  public enum Kind {
    /** What was brought in is wrong. */
    INVALID,
    /** It is well made, but about something that is not there. */
    UNPROCESSABLE,
    /** What it is asked of is not there. */
    NOT_FOUND,
    /** The one who asks may not. */
    FORBIDDEN,
    /** It does not go with how things are now. */
    CONFLICT,
    /** Somebody else was first. */
    CHANGED_MEANWHILE,
    TOO_LARGE,
    /** Others have to get their turn; later it works. */
    TOO_MANY,
    /** It is ours to put right; later it may work. */
    UNAVAILABLE
  }

  /**
   * A refusal.
   *
   * @param issues at least one
   */
  protected Refused(Kind kind, List<Issue> issues) {
    this(kind, issues, null);
  }

  /** A refusal for which another failure is the reason. */
  protected Refused(Kind kind, List<Issue> issues, @Nullable Throwable cause) {
    super(message(issues), cause);
    if (issues.isEmpty()) {
      throw new IllegalArgumentException("a refusal says at least one thing that is wrong");
    }
    this.kind = kind;
    this.issues = List.copyOf(issues);
  }

  private static String message(List<Issue> issues) {
    return issues.stream()
        .map(issue -> issue.place() + ": " + issue.message().en())
        .reduce((one, other) -> one + "; " + other)
        .orElse("");
  }

  /** Why in general. */
  public Kind kind() {
    return kind;
  }

  /** All that is wrong; never empty. */
  public List<Issue> issues() {
    return issues;
  }
}
