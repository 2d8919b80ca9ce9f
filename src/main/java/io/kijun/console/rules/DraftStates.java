package io.kijun.console.rules;

import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.DraftState;

/** How far a draft has come, in a word. */
final class DraftStates {

  private DraftStates() {}

  static String word(DraftState state, ReaderWords words) {
    return switch (state) {
      case OPEN -> words.of("rules.draft.open");
      case APPROVED -> words.of("rules.draft.approved");
      case DISCARDED -> words.of("rules.draft.discarded");
    };
  }
}
