package io.kijun.console.rules;

import io.kijun.console.rules.NewDraftPage.BaseChoice;
import io.kijun.rulechange.ReadingRulesets.ApprovedPeriod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rulesets that a form offers: each once, the latest first. */
@Component
final class BaseChoices {

  private final RulesPeriods periods;

  BaseChoices(RulesPeriods periods) {
    this.periods = periods;
  }

  /**
   * The rulesets.
   *
   * @param chosen the id of one; null: the one in force
   * @param without the id of one that is not offered; null: all are
   */
  List<BaseChoice> of(@Nullable String chosen, @Nullable String without, RulesReader reader) {
    List<ApprovedPeriod> all = periods.all();
    String now = periods.now(all).map(one -> one.period().ruleset().id().value()).orElse(chosen);
    String picked = chosen == null ? now : chosen;
    Map<String, BaseChoice> choices = new LinkedHashMap<>();
    for (RulesPeriod one : periods.shown(all, reader)) {
      if (!one.ruleset().equals(without)) {
        choices.putIfAbsent(
            one.ruleset(),
            new BaseChoice(
                one.ruleset(),
                reader.words().of("rules.base", one.state(), one.from(), one.ruleset()),
                one.ruleset().equals(picked)));
      }
    }
    return List.copyOf(choices.values());
  }
}
