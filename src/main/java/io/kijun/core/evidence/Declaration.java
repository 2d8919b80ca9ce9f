package io.kijun.core.evidence;

import io.kijun.core.issue.Longest;
import io.kijun.core.issue.Words;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The supplier's own claim on an item (自己申告), or that one criterion does not apply.
 *
 * @param item null: it is about a criterion
 * @param criterion null: it is about an item; with NOT_APPLICABLE only
 * @param reason why it does not apply; free text, only whether it says anything plays a part
 * @param acceptedUntil the last day up to which a reviewer has accepted that it does not apply;
 *     null: nobody has
 */
public record Declaration(
    @Words("items") @Nullable String item,
    @Words("criteria") @Nullable String criterion,
    Verdict status,
    @Longest(Facts.LONGEST_TEXT) @Nullable String reason,
    @Nullable LocalDate acceptedUntil) {

  /** A claim on an item that nobody has to accept. */
  public static Declaration of(String item, Verdict status, @Nullable String reason) {
    return new Declaration(item, null, status, reason, null);
  }

  /** The same for another reason. */
  public Declaration withReason(@Nullable String told) {
    return new Declaration(item, criterion, status, told, acceptedUntil);
  }

  /** The same, accepted until another day; null: by nobody. */
  public Declaration acceptedUntil(@Nullable LocalDate day) {
    return new Declaration(item, criterion, status, reason, day);
  }

  /** The item or the criterion that it is about. */
  public String subject() {
    return Objects.requireNonNull(item == null ? criterion : item);
  }

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

  /** Whether a reason is given that says anything. */
  public boolean reasoned() {
    return Statement.saysAnything(reason);
  }

  /** Whether a reviewer has accepted it, as of a day. */
  public boolean isAccepted(LocalDate asOf) {
    return acceptedUntil != null && !asOf.isAfter(acceptedUntil);
  }
}
