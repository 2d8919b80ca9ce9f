package io.kijun.console.findings;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.supplier.followup.ClosedBy;
import io.kijun.supplier.followup.ConcessionState;
import io.kijun.supplier.followup.FindingQuery.FindingFilter;
import io.kijun.supplier.followup.FollowUpState;
import io.kijun.supplier.followup.FollowedFinding;

/** What pages call states of findings and of what is granted. */
final class FindingWords {

  private FindingWords() {}

  static String of(FollowUpState state, ReaderWords words) {
    return switch (state) {
      case OPEN -> words.of("findings.state-open");
      case REAPPEARED -> words.of("findings.state-again");
      case PLANNED -> words.of("findings.state-planned");
      case CLAIMED -> words.of("findings.state-claimed");
      case DONE -> words.of("findings.state-done");
      case EXCEPTION -> words.of("findings.state-exception");
    };
  }

  static String of(FindingFilter state, ReaderWords words) {
    return switch (state) {
      case OVERDUE -> words.of("findings.state-overdue");
      case OPEN -> of(FollowUpState.OPEN, words);
      case REAPPEARED -> of(FollowUpState.REAPPEARED, words);
      case PLANNED -> of(FollowUpState.PLANNED, words);
      case CLAIMED -> of(FollowUpState.CLAIMED, words);
      case DONE -> of(FollowUpState.DONE, words);
      case EXCEPTION -> of(FollowUpState.EXCEPTION, words);
    };
  }

  /** The worse, the darker: what is past its day is worst. */
  static BadgeView badge(FollowedFinding one, ReaderWords words) {
    String word = of(one.state(), words);
    return switch (one.state()) {
      case DONE -> BadgeView.good(word);
      case EXCEPTION -> BadgeView.none(word);
      case OPEN, REAPPEARED, PLANNED, CLAIMED ->
          one.overdue() ? BadgeView.bad(word) : BadgeView.part(word);
    };
  }

  static String of(ClosedBy by, ReaderWords words) {
    return switch (by) {
      case EVIDENCE -> words.of("findings.closed-evidence");
      case RULE -> words.of("findings.closed-rule");
      case APPLICABILITY -> words.of("findings.closed-applicability");
    };
  }

  static String of(ConcessionState state, ReaderWords words) {
    return switch (state) {
      case WAITING -> words.of("findings.granted-waiting");
      case IN_FORCE -> words.of("findings.granted-in-force");
      case ENDED -> words.of("findings.granted-ended");
      case WITHDRAWN -> words.of("findings.granted-withdrawn");
    };
  }

  static BadgeView badge(ConcessionState state, ReaderWords words) {
    return switch (state) {
      case WAITING -> BadgeView.part(of(state, words));
      case IN_FORCE -> BadgeView.good(of(state, words));
      case ENDED, WITHDRAWN -> BadgeView.none(of(state, words));
    };
  }
}
