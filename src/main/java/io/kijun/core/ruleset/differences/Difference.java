package io.kijun.core.ruleset.differences;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs about one thing.
 *
 * @param subject what it is about: a criterion's id, or {@code item:31}, {@code setting:all} and
 *     the like
 * @param criterion the criterion's id where it is about one
 * @param loosened whether something became easier to meet
 */
public record Difference(
    String subject,
    @Nullable String criterion,
    Kind kind,
    boolean loosened,
    List<CellDifference> cells) {

  /** What happened to it. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED
  }
}
