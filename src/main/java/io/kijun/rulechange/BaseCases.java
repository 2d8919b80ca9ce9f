package io.kijun.rulechange;

import io.kijun.inforce.ChoosingRuleset;
import io.kijun.runtime.Today;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Runs the cases of what is in force before anybody drafts on top of it, a while after the start
 * and whenever something else came in force.
 */
@Component
final class BaseCases {

  private static final Logger LOG = LoggerFactory.getLogger(BaseCases.class);
  private static final int FIRST_SECONDS = 15;
  private static final int NEXT_SECONDS = 60;

  private final DraftReports reports;
  private final ChoosingRuleset choosing;
  private final Today today;

  BaseCases(DraftReports reports, ChoosingRuleset choosing, Today today) {
    this.reports = reports;
    this.choosing = choosing;
    this.today = today;
  }

  @Scheduled(initialDelay = FIRST_SECONDS, fixedDelay = NEXT_SECONDS, timeUnit = TimeUnit.SECONDS)
  void look() {
    try {
      reports.prepare(choosing.choose(null, today.day()).ruleset());
    } catch (RuntimeException e) {
      LOG.warn("event=no-base-cases reason={}", e.toString());
    }
  }
}
