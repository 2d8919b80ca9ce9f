package io.kijun.spark;

import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evaluation.ResultJson;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Hash;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What evaluates: built once in each executor, however many parts of the work it does.
 *
 * @param bytes the hash of the bytes that the ruleset was read from
 */
record Engine(Hash bytes, Ruleset ruleset, Evaluator evaluator, ResultJson json) {

  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);

  private static @Nullable Engine atWork;

  /**
   * The engine of a ruleset.
   *
   * @param built counts those that had to be built
   */
  static synchronized Engine of(RulesetBytes given, LongAccumulator built) {
    Engine known = atWork;
    if (known != null && known.bytes.equals(given.hash())) {
      return known;
    }
    Ruleset ruleset = given.read();
    Engine engine =
        new Engine(
            given.hash(), ruleset, new Evaluator(ruleset.standard()), new ResultJson(ruleset));
    LOG.info("event=engine-built ruleset={}", ruleset.id().value());
    built.add(1);
    atWork = engine;
    return engine;
  }
}
