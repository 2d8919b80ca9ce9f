package io.kijun.record;

import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what a supplier's facts hold of people and firms: names, sources and reasons. Codes, dates
 * and numbers stay, and with them every hash, verdict and trace.
 */
@Component
public class ErasingSupplier {

  private final FactsOnRecord facts;
  private final ActivityLog log;

  ErasingSupplier(FactsOnRecord facts, ActivityLog log) {
    this.facts = facts;
    this.log = log;
  }

  /**
   * Erases.
   *
   * @return from how many facts on record; 0: they had been erased before
   * @throws SupplierUnknown if no facts of that supplier are on record
   */
  @Transactional
  public int erase(String supplier, Actor actor) {
    if (!facts.has(supplier)) {
      throw new SupplierUnknown();
    }
    int erased = facts.eraseTexts(supplier);
    log.add(
        actor,
        LogAction.SUPPLIER_ERASED,
        supplier,
        null,
        Map.of("facts", Integer.toString(erased)));
    return erased;
  }
}
