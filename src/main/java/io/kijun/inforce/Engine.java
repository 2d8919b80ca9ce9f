package io.kijun.inforce;

import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evaluation.TraceJson;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;

/**
 * One ruleset at work: takes facts in, evaluates them, writes the result and how it came about.
 *
 * @param ruleset what names it
 */
public record Engine(
    RulesetHash ruleset,
    FactsReader facts,
    Evaluator evaluator,
    ResultJson results,
    TraceJson traces) {

  /** Builds the rules. */
  public static Engine of(Ruleset ruleset) {
    Evaluator evaluator = new Evaluator(ruleset.standard());
    return new Engine(
        ruleset.hash(),
        new FactsReader(ruleset.standard()),
        evaluator,
        new ResultJson(ruleset),
        new TraceJson(ruleset, evaluator.criteria()));
  }
}
