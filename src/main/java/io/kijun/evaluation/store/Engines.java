package io.kijun.evaluation.store;

import io.kijun.ruleset.DrlFiles;
import io.kijun.ruleset.Ruleset;
import io.kijun.ruleset.store.ChoosingRuleset;
import io.kijun.ruleset.store.NoRulesetInForce;
import io.kijun.runtime.Kept;
import io.kijun.runtime.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * The rulesets at work, each built once from the content on record; the few used last are kept. The
 * one in force is built before the service says that it is ready.
 */
@Component
public final class Engines implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Engines.class);
  private static final int KEPT = 8;

  private final ChoosingRuleset choosing;
  private final Today today;
  private final Kept<String, Engine> built;

  Engines(ChoosingRuleset choosing, Today today) {
    this.choosing = choosing;
    this.today = today;
    this.built = new Kept<>(KEPT, hash -> Engine.of(choosing.choose(hash, today.day()).ruleset()));
  }

  /** A ruleset on record, at work. */
  public Engine of(Ruleset ruleset) {
    return built.of(ruleset.hash());
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      Ruleset ruleset = choosing.choose(null, today.day()).ruleset();
      of(ruleset);
      LOG.info(
          "event=ready ruleset={} standard={} version={}",
          ruleset.id(),
          ruleset.standard().id(),
          ruleset.standard().version());
      if (!ruleset.rules().equals(DrlFiles.all())) {
        LOG.warn("event=other-drl ruleset={} reason=made-by-another-version", ruleset.id());
      }
    } catch (NoRulesetInForce e) {
      LOG.warn("event=none-in-force on={} periods={}", e.day(), e.available().size());
    }
  }
}
