package io.kijun.console.runs;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunState;
import org.jspecify.annotations.Nullable;

/** What pages call states of runs and what they come to. */
final class RunStates {

  private RunStates() {}

  static BadgeView badge(RunState state, ReaderWords words) {
    return switch (state) {
      case QUEUED -> BadgeView.none(words.of("runs.state-queued"));
      case RUNNING -> BadgeView.part(words.of("runs.state-running"));
      case DONE -> BadgeView.good(words.of("runs.state-done"));
      case CANCELLED -> BadgeView.none(words.of("runs.state-cancelled"));
      case FAILED -> BadgeView.bad(words.of("runs.state-failed"));
    };
  }

  static String of(RunOutcome outcome, ReaderWords words) {
    return switch (outcome) {
      case JUDGED -> words.of("runs.outcome-judged");
      case KNOWN -> words.of("runs.outcome-known");
      case NOT_ANSWERED -> words.of("runs.outcome-silent");
      case FAILED -> words.of("runs.outcome-failed");
    };
  }

  /** The decision, or why there is none. */
  static BadgeView badge(@Nullable Sharing decision, RunOutcome outcome, ReaderWords words) {
    return decision == null ? BadgeView.none(of(outcome, words)) : BadgeView.of(decision, words);
  }
}
