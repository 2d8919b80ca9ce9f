package io.kijun.console.rules;

import io.kijun.console.page.ProblemItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form to begin a draft with.
 *
 * @param title as it was typed
 * @param bases the rulesets it can be built on
 * @param shipped what is to be known of the workbooks of this version; null: there are none
 */
public record NewDraftPage(
    String title, List<BaseChoice> bases, @Nullable String shipped, List<ProblemItem> problems) {

  /** Copies its lists. */
  public NewDraftPage {
    bases = List.copyOf(bases);
    problems = List.copyOf(problems);
  }

  /** A ruleset to choose. */
  public record BaseChoice(String id, String told, boolean chosen) {}
}
