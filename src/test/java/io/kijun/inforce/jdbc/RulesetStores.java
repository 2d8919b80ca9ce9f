package io.kijun.inforce.jdbc;

import io.kijun.core.ruleset.Ruleset;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.inforce.Rulesets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stores of this package on a database, for tests of others. */
public record RulesetStores(Rulesets rulesets, PeriodsInForce periods) {

  /** The stores on a database. */
  public static RulesetStores on(JdbcClient database) {
    return new RulesetStores(
        new JdbcRulesets(database, new JdbcWorkbookFiles(database)),
        new JdbcPeriodsInForce(database));
  }

  /** Puts a ruleset in force from a day. */
  public void putInForce(Ruleset ruleset, String from) {
    Instant recordedAt = Instant.parse("2026-11-24T03:00:00Z");
    rulesets.add(ruleset, Map.of(), recordedAt);
    periods.add(
        new PeriodInForce(UUID.randomUUID(), ruleset.hash(), LocalDate.parse(from), recordedAt));
  }

  /** The choice among them. */
  public ChoosingRuleset choosing() {
    return new ChoosingRuleset(rulesets, periods);
  }
}
