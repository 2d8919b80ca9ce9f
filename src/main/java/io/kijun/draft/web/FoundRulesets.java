package io.kijun.draft.web;

import io.kijun.ruleset.Ruleset;
import io.kijun.ruleset.store.RulesetSummary;
import io.kijun.ruleset.store.Rulesets;
import io.kijun.standard.Text;
import io.kijun.web.ProblemKind;
import io.kijun.web.Refused;
import org.springframework.stereotype.Component;

/** Finds the ruleset that a request names. */
@Component
final class FoundRulesets {

  private final Rulesets rulesets;

  FoundRulesets(Rulesets rulesets) {
    this.rulesets = rulesets;
  }

  /**
   * The ruleset with an id or hash.
   *
   * @throws Refused if there is none
   */
  Ruleset find(String name) {
    return rulesets.find(name).orElseThrow(FoundRulesets::unknown);
  }

  /** The same without its content. */
  RulesetSummary summary(String name) {
    return rulesets.summary(name).orElseThrow(FoundRulesets::unknown);
  }

  private static Refused unknown() {
    return new Refused(
        ProblemKind.NOT_FOUND, "$", new Text("このルールセットはありません。", "There is no such ruleset."));
  }
}
