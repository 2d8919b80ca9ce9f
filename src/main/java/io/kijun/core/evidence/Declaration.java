package io.kijun.core.evidence;

import io.kijun.core.issue.Longest;
import io.kijun.core.issue.Words;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The supplier's own claim on an item (自己申告).
 *
 * @param reason why it does not apply; free text, only whether it is blank plays a part
 */
public record Declaration(
    @Words("items") String item,
    Verdict status,
    @Longest(Facts.LONGEST_TEXT) @Nullable String reason) {

  /** The claim as the verdict table tells it apart. */
  public DeclaredStatus declared() {
    return switch (status) {
      case ACHIEVED -> DeclaredStatus.ACHIEVED;
      case PARTIAL -> DeclaredStatus.PARTIAL;
      case NOT_ACHIEVED -> DeclaredStatus.NOT_ACHIEVED;
      case NOT_APPLICABLE ->
          reasoned()
              ? DeclaredStatus.JUSTIFIED_NOT_APPLICABLE
              : DeclaredStatus.UNJUSTIFIED_NOT_APPLICABLE;
    };
  }

  /** Whether a reason is given that is more than white space. */
  public boolean reasoned() {
    return reason != null && !reason.isBlank();
  }
}
