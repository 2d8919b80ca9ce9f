package io.kijun.inforce.web;

import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.ChoosingRuleset.Chosen;
import io.kijun.runtime.Today;
import org.springframework.stereotype.Component;

/** Finds the ruleset that a query string asks for. */
@Component
final class RulesetParameters {

  private final ChoosingRuleset choosing;
  private final Today today;

  RulesetParameters(ChoosingRuleset choosing, Today today) {
    this.choosing = choosing;
    this.today = today;
  }

  /** The one named, or the one in force on the day named or today. */
  Chosen chosen(RulesetAsked asked) {
    return choosing.choose(asked.ruleset(), asked.on() == null ? today.day() : asked.on());
  }
}
