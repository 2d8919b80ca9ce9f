package io.kijun.inforce;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every second which ruleset is in force, so that all instances on one database have a new
 * one at work within two. Says in health and metrics where one cannot be built.
 */
@Component("ruleset")
final class EngineWatch extends AbstractHealthIndicator {

  private final Engines engines;

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

  @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
  void look() {
    engines.look();
  }
}
