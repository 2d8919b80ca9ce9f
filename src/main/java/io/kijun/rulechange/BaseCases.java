package io.kijun.rulechange;

import io.kijun.inforce.ChoosingRuleset;
import io.kijun.runtime.Today;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the cases of what is in force before anybody drafts on top of it, a while after the start
 * and whenever something else came in force.
 */
@Component
final class BaseCases implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(BaseCases.class);
  private static final int FIRST_SECONDS = 15;
  private static final int NEXT_SECONDS = 60;

  private final DraftReports reports;
  private final ChoosingRuleset choosing;
  private final Today today;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "base-cases");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean running;

  BaseCases(DraftReports reports, ChoosingRuleset choosing, Today today) {
    this.reports = reports;
    this.choosing = choosing;
    this.today = today;
  }

  private void look() {
    try {
      reports.prepare(choosing.choose(null, today.day()).ruleset());
    } catch (RuntimeException e) {
      LOG.warn("event=no-base-cases reason={}", e.toString());
    }
  }

  @Override
  public void start() {
    running = true;
    var unused =
        clock.scheduleWithFixedDelay(this::look, FIRST_SECONDS, NEXT_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    running = false;
    clock.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
