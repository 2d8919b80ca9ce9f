package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.inforce.ChoosingRuleset;
import io.kijun.record.Evaluations;
import io.kijun.record.ReadingEvaluations;
import io.kijun.record.RecordedEvaluation;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * How registered suppliers stand: each by the evaluation of its facts on record under the ruleset
 * in force now that is of the latest day up to today. Where nobody has judged it by that ruleset
 * yet, it stands as it stood last, under the ruleset that was in force then.
 */
@Component
public final class ReadingStanding {

  private final Suppliers suppliers;
  private final Evaluations evaluations;
  private final ReadingEvaluations reading;
  private final ChoosingRuleset choosing;
  private final Today today;

  ReadingStanding(
      Suppliers suppliers,
      Evaluations evaluations,
      ReadingEvaluations reading,
      ChoosingRuleset choosing,
      Today today) {
    this.suppliers = suppliers;
    this.evaluations = evaluations;
    this.reading = reading;
    this.choosing = choosing;
    this.today = today;
  }

  /**
   * How a supplier stands.
   *
   * @throws UnregisteredSupplier if there is none of that code in sight
   * @throws NothingOnRecord if it was never evaluated so
   * @throws io.kijun.inforce.NoRulesetInForce if no ruleset is in force today
   */
  public RecordedEvaluation of(String code, Sight sight) {
    Supplier supplier = suppliers.find(code, sight).orElseThrow(UnregisteredSupplier::new);
    String registered = supplier.code().value();
    return evaluations
        .standing(registered, choosing.hashInForce(today.day()))
        .or(() -> evaluations.lastStanding(registered, today.day()))
        .flatMap(found -> reading.find(found.id(), Sight.ALL))
        .orElseThrow(NothingOnRecord::neverEvaluated);
  }

  /**
   * Whether an evaluation of facts on record under a ruleset says how a supplier stands: neither
   * another ruleset nor a day to come does.
   */
  public boolean isSaid(RulesetHash ruleset, LocalDate day) {
    return !day.isAfter(today.day()) && choosing.isInForce(ruleset, day);
  }
}
