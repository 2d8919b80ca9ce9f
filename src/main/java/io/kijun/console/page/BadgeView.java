package io.kijun.console.page;

import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A status, as {@code parts :: badge} shows it: sign and word say it, and the worse it is the
 * darker it is.
 *
 * @param look {@code good}, {@code part}, {@code bad} or {@code none}
 */
public record BadgeView(String look, String sign, String word) {

  /** Good: achieved, allowed, met. */
  public static BadgeView good(String word) {
    return new BadgeView("good", "●", word);
  }

  /** Partly good. */
  public static BadgeView part(String word) {
    return new BadgeView("part", "▲", word);
  }

  /** Bad: not achieved, restricted, not met. */
  public static BadgeView bad(String word) {
    return new BadgeView("bad", "✕", word);
  }

  /** Neither: it does not apply, or is not known. */
  public static BadgeView none(String word) {
    return new BadgeView("none", "–", word);
  }

  /**
   * A decision.
   *
   * @param decision null: nothing was evaluated
   */
  public static BadgeView of(@Nullable Sharing decision, ReaderWords words) {
    if (decision == null) {
      return none(words.of("badge.unknown"));
    }
    return switch (decision) {
      case ALLOWED -> good(words.of(decision));
      case CONDITIONAL -> part(words.of(decision));
      case RESTRICTED -> bad(words.of(decision));
    };
  }

  /** A verdict. */
  public static BadgeView of(Verdict verdict, ReaderWords words) {
    return switch (verdict) {
      case ACHIEVED -> good(words.of(verdict));
      case PARTIAL -> part(words.of(verdict));
      case NOT_ACHIEVED -> bad(words.of(verdict));
      case NOT_APPLICABLE -> none(words.of(verdict));
    };
  }

  /** An outcome. */
  public static BadgeView of(Outcome outcome, ReaderWords words) {
    return switch (outcome) {
      case MET -> good(words.of(outcome));
      case PARTIAL -> part(words.of(outcome));
      case NOT_MET -> bad(words.of(outcome));
      case NOT_APPLICABLE -> none(words.of(outcome));
    };
  }
}
