package io.kijun.inforce.web;

import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.ChoosingRuleset.Chosen;
import io.kijun.runtime.Today;
import io.kijun.web.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The ruleset that a query string asks for, as {@link RulesetParametersDescribed} describes it. */
@Component
public final class RulesetParameters {

  private final ChoosingRuleset choosing;
  private final Today today;

  RulesetParameters(ChoosingRuleset choosing, Today today) {
    this.choosing = choosing;
    this.today = today;
  }

  /**
   * The one named, or the one in force on the day named or today.
   *
   * @throws io.kijun.web.RequestRefused where the query string holds anything else
   */
  public Chosen in(HttpServletRequest request) {
    Query query = new Query(request, "ruleset", "on");
    String ruleset = query.text("ruleset");
    LocalDate on = query.day("on");
    query.check();
    return choosing.choose(ruleset, on == null ? today.day() : on);
  }
}
