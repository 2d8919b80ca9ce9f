package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.record.SupplierUnknown;
import io.kijun.runtime.Today;
import io.kijun.supplier.TextsAboutSuppliers.Erasing;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what the record holds of a supplier's people and firm: names, contacts, sources, reasons
 * and other free text. Codes, groups, dates and numbers stay, and with them every hash, verdict and
 * trace.
 */
@Component
public class ErasingSupplier {

  private final Suppliers suppliers;
  private final ErasingFacts facts;
  private final List<TextsAboutSuppliers> others;
  private final ActivityLog log;
  private final Today today;

  ErasingSupplier(
      Suppliers suppliers,
      ErasingFacts facts,
      ObjectProvider<TextsAboutSuppliers> others,
      ActivityLog log,
      Today today) {
    this.suppliers = suppliers;
    this.facts = facts;
    this.others = others.orderedStream().toList();
    this.log = log;
    this.today = today;
  }

  /**
   * Erases.
   *
   * @return from how many facts on record; 0: they had been erased before, or there are none
   * @throws SupplierUnknown if nothing is on record of that supplier, or it is out of sight
   */
  @Transactional
  public int erase(String named, Sight sight, Actor actor) {
    Supplier registered = suppliers.find(named, sight).orElse(null);
    if (registered == null && !(suppliers.isSeen(named, sight) && facts.has(named))) {
      throw new SupplierUnknown();
    }
    String supplier = registered == null ? named : registered.code().value();
    suppliers.lock();
    suppliers.eraseTexts(supplier, today.now());
    int erased = facts.erase(supplier);
    Erasing erasing = new Erasing(supplier, registered == null ? null : registered.name(), actor);
    int beside = others.stream().mapToInt(one -> one.erase(erasing)).sum();
    log.add(
        actor,
        LogAction.SUPPLIER_ERASED,
        supplier,
        null,
        Map.of("facts", Integer.toString(erased), "others", Integer.toString(beside)));
    return erased;
  }
}
