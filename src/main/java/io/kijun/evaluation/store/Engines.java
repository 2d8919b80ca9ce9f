package io.kijun.evaluation.store;

import io.kijun.ruleset.DrlFiles;
import io.kijun.ruleset.Ruleset;
import io.kijun.ruleset.store.ChoosingRuleset;
import io.kijun.ruleset.store.NoRulesetInForce;
import io.kijun.runtime.Kept;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
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
  private final Kept<String, Engine> built = new Kept<>(KEPT);
  private volatile @Nullable Engine lastGood;
  private volatile @Nullable String failing;

  Engines(ChoosingRuleset choosing, Today today) {
    this.choosing = choosing;
    this.today = today;
  }

  /** A ruleset on record, at work. */
  public Engine of(Ruleset ruleset) {
    return built.of(ruleset.hash(), () -> Engine.of(ruleset));
  }

  /**
   * The ruleset in force on a day, at work. Where it cannot be built here, the last one in force
   * that could is at work in its place, and says so.
   *
   * @throws NoRulesetInForce if none is in force on that day
   */
  public Engine inForce(LocalDate day) {
    String hash = "";
    try {
      Ruleset ruleset = choosing.choose(null, day).ruleset();
      hash = ruleset.hash();
      Engine engine = of(ruleset);
      if (day.equals(today.day())) {
        lastGood = engine;
        failing = null;
      }
      return engine;
    } catch (NoRulesetInForce | DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      Engine instead = lastGood;
      if (failing == null) {
        LOG.error("event=ruleset-not-built ruleset={} on={}", hash, day, e);
      }
      failing = hash.isEmpty() ? day.toString() : hash;
      if (instead == null) {
        throw e;
      }
      return instead;
    }
  }

  /** What of the rulesets in force could not be built here; empty: all is well. */
  public Optional<String> failing() {
    return Optional.ofNullable(failing);
  }

  /** The ruleset at work, so that a switch is ready before the first request asks for it. */
  void look() {
    try {
      Engine before = lastGood;
      Engine now = inForce(today.day());
      if (before != null && !before.ruleset().equals(now.ruleset())) {
        LOG.info("event=switched ruleset={}", now.ruleset());
      }
    } catch (NoRulesetInForce | DataAccessException e) {
      LOG.warn("event=no-look reason={}", e.getClass().getSimpleName());
    } catch (RuntimeException e) {
      LOG.error("event=no-ruleset-at-work", e);
    }
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      Ruleset ruleset = choosing.choose(null, today.day()).ruleset();
      inForce(today.day());
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
