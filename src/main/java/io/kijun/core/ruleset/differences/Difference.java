package io.kijun.core.ruleset.differences;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs about one thing.
 *
 * @param loosened whether something became easier to meet
 */
public record Difference(
    DifferenceSubject subject, Kind kind, boolean loosened, List<CellDifference> cells) {

  /** The criterion's id where it is about one, or null. */
  public @Nullable String criterion() {
    return subject.kind() == DifferenceSubject.Kind.CRITERION ? subject.key() : null;
  }

  /** Whether it is about a case: cases prove rules, and change no result. */
  public boolean isOfCase() {
    return subject.kind() == DifferenceSubject.Kind.CASE;
  }

  /** What happened to it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }
}
