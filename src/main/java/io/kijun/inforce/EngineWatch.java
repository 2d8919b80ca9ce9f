package io.kijun.inforce;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Looks every second which ruleset is in force, so that all instances on one database have a new
 * one at work within two. Says in health and metrics where one cannot be built.
 */
@Component("ruleset")
final class EngineWatch extends AbstractHealthIndicator implements SmartLifecycle {

  private final Engines engines;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "engine-watch");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean running;

  EngineWatch(Engines engines, MeterRegistry meters) {
    this.engines = engines;
    Gauge.builder("kijun.ruleset.failing", engines, one -> one.failing().isPresent() ? 1 : 0)
        .description("1 where the ruleset in force cannot be built on this instance")
        .register(meters);
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    engines.atWork().ifPresent(hash -> builder.withDetail("ruleset", hash.value()));
    engines
        .failing()
        .ifPresentOrElse(what -> builder.down().withDetail("failing", what.value()), builder::up);
  }

  @Override
  public void start() {
    running = true;
    var unused = clock.scheduleWithFixedDelay(engines::look, 1, 1, TimeUnit.SECONDS);
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
