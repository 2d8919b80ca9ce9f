package io.kijun.rulechange;

import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.NoRulesetInForce;
import io.kijun.runtime.Preparation;
import io.kijun.runtime.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Checks what is in force as if it were a draft: its workbooks are then read, its cases run, and
 * whoever drafts first waits for what they changed alone.
 */
@Component
@Order(FirstDraft.ORDER)
final class FirstDraft implements Preparation {

  static final int ORDER = 20;

  private static final Logger LOG = LoggerFactory.getLogger(FirstDraft.class);

  private final DraftReports reports;
  private final ChoosingRuleset choosing;
  private final Today today;

  FirstDraft(DraftReports reports, ChoosingRuleset choosing, Today today) {
    this.reports = reports;
    this.choosing = choosing;
    this.today = today;
  }

  @Override
  public void prepare() {
    try {
      reports.prepareReading(choosing.choose(null, today.day()).ruleset());
    } catch (NoRulesetInForce e) {
      LOG.info("event=nothing-to-draft-on");
    }
  }
}
