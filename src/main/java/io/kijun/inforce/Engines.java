package io.kijun.inforce;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.runtime.Ahead;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The rulesets at work, each built once from the content on record; the few used last are kept. The
 * one in force is built before the service says that it is ready.
 */
@Component
public final class Engines implements InitializingBean, ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Engines.class);
  private static final int KEPT = 8;

  private final ChoosingRuleset choosing;
  private final Today today;
  private final Cache<RulesetHash, Engine> built = Caffeine.newBuilder().maximumSize(KEPT).build();
  private volatile @Nullable Engine lastGood;
  private volatile @Nullable RulesetHash failing;

  public Engines(ChoosingRuleset choosing, Today today) {
    this.choosing = choosing;
    this.today = today;
  }

  /** A ruleset on record, at work. */
  public Engine of(Ruleset ruleset) {
    return built.get(ruleset.hash(), hash -> Engine.of(ruleset));
  }

  /**
   * The ruleset in force on a day, at work. Where it cannot be built here, the last one in force
   * that could is at work in its place, and says so.
   *
   * @throws NoRulesetInForce if none is in force on that day
   */
  public Engine inForce(LocalDate day) {
    return inForce(day, false);
  }

  private Engine inForce(LocalDate day, boolean again) {
    RulesetHash hash = choosing.hashInForce(day);
    boolean isToday = day.equals(today.day());
    Engine before = lastGood;
    if (isToday && !again && hash.equals(failing) && before != null) {
      return before;
    }
    try {
      Engine engine = built.get(hash, any -> Engine.of(choosing.of(hash)));
      if (isToday) {
        lastGood = engine;
        failing = null;
      }
      return engine;
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      if (!hash.equals(failing)) {
        LOG.error("event=ruleset-not-built ruleset={} on={}", hash, day, e);
      }
      if (isToday) {
        failing = hash;
      }
      if (!isToday || before == null) {
        throw e;
      }
      return before;
    }
  }

  /** What was at work last, without a question: it may be another by now; empty: none yet. */
  public Optional<Engine> last() {
    return Optional.ofNullable(lastGood);
  }

  /** The hash of the ruleset at work today; empty: none could be built yet. */
  Optional<RulesetHash> atWork() {
    return Optional.ofNullable(lastGood).map(Engine::ruleset);
  }

  /** The hash of the ruleset in force today where it could not be built; empty: all is well. */
  public Optional<RulesetHash> failing() {
    return Optional.ofNullable(failing);
  }

  /** The ruleset at work, so that a switch is ready before the first request asks for it. */
  void look() {
    try {
      Engine before = lastGood;
      Engine now = inForce(today.day(), true);
      if (before != null && !before.ruleset().equals(now.ruleset())) {
        LOG.info("event=switched ruleset={}", now.ruleset());
      }
    } catch (RuntimeException e) {
      LOG.warn("event=no-look reason={}", e.getClass().getSimpleName());
    }
  }

  /** Builds while other parts of the service are made. */
  @Override
  public void afterPropertiesSet() {
    Ahead.begin("engine-ahead", this::isBuilt);
  }

  private boolean isBuilt() {
    try {
      inForce(today.day());
      return true;
    } catch (RuntimeException e) {
      // It fails again where it is told.
      return false;
    }
  }

  @Override
  public void run(ApplicationArguments arguments) {
    try {
      LocalDate day = today.day();
      Ruleset ruleset = choosing.of(inForce(day).ruleset());
      LOG.info(
          "event=ready ruleset={} standard={} version={}",
          ruleset.id(),
          ruleset.standard().id(),
          ruleset.standard().version());
      if (!ruleset.rules().equals(DrlFiles.all())) {
        LOG.warn("event=other-drl ruleset={} reason=made-by-another-version", ruleset.id());
      }
    } catch (NoRulesetInForce e) {
      LOG.warn("event=none-in-force on={} periods={}", e.day(), e.periods());
    } catch (DataAccessException e) {
      throw e;
    } catch (RuntimeException e) {
      // It starts all the same: going back to an earlier ruleset is asked for over HTTP.
      LOG.error("event=no-ruleset-at-work reason={}", e.getClass().getSimpleName());
    }
  }
}
