package io.kijun.inforce;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.evaluation.ResultRecord;
import io.kijun.core.evaluation.RuleRefs;
import io.kijun.core.evaluation.TraceJson;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.standard.Hash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * One ruleset at work: takes facts in, evaluates them, writes the result and how it came about.
 *
 * @param content the ruleset
 */
public record Engine(
    Ruleset content, FactsReader facts, Evaluator evaluator, ResultJson results, TraceJson traces) {

  /** Builds the rules. */
  public static Engine of(Ruleset ruleset) {
    Evaluator evaluator = new Evaluator(ruleset.standard());
    return new Engine(
        ruleset,
        new FactsReader(ruleset.standard()),
        evaluator,
        new ResultJson(ruleset),
        new TraceJson(ruleset, evaluator.criteria()));
  }

  /** What names the ruleset. */
  public RulesetHash ruleset() {
    return content.hash();
  }

  /** Where its rules stand. */
  public RuleRefs refs() {
    return new RuleRefs(content);
  }

  /**
   * What the hash of a result is made of.
   *
   * @param kijun the version that it is of
   */
  public ResultRecord record(Evaluation evaluation, Hash facts, String kijun) {
    return ResultRecord.of(evaluation, facts, content, kijun);
  }

  /**
   * A result as it is answered: JSON as UTF-8, the supplier's name in its place.
   *
   * @param factsHash that of the evaluation's facts
   * @param record what its hash is made of
   */
  public byte[] result(Evaluation evaluation, Hash factsHash, ResultRecord record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
    try {
      results.write(evaluation, factsHash, record, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
