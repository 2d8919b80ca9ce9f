package io.kijun.rulechange.web;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetName;
import io.kijun.core.standard.Text;
import io.kijun.inforce.RulesetSummary;
import io.kijun.inforce.Rulesets;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import org.springframework.stereotype.Component;

/** Finds the ruleset that a request names. */
@Component
final class RulesetLookup {

  private final Rulesets rulesets;

  RulesetLookup(Rulesets rulesets) {
    this.rulesets = rulesets;
  }

  /**
   * The ruleset with an id or hash.
   *
   * @throws RequestRefused if there is none
   */
  Ruleset find(String name) {
    return RulesetName.parse(name).flatMap(rulesets::find).orElseThrow(RulesetLookup::unknown);
  }

  /** The same without its content. */
  RulesetSummary summary(String name) {
    return RulesetName.parse(name).flatMap(rulesets::summary).orElseThrow(RulesetLookup::unknown);
  }

  private static RequestRefused unknown() {
    return new RequestRefused(
        ProblemKind.NOT_FOUND, "$", new Text("このルールセットはありません。", "There is no such ruleset."));
  }
}
