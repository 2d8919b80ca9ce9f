package io.kijun.supplier;

import io.kijun.record.FactsOnRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases names, sources, reasons and comments from what is known of a supplier, of versions and
 * evaluations alike. Codes, dates and numbers stay, and with them every hash and result. It is a
 * part of erasing a supplier, which the log tells.
 */
@Component
public class ErasingFacts {

  private final FactsOnRecord facts;
  private final FactsVersions versions;

  ErasingFacts(FactsOnRecord facts, FactsVersions versions) {
    this.facts = facts;
    this.versions = versions;
  }

  /** Whether any facts of a supplier are on record. */
  public boolean has(String supplier) {
    return facts.has(supplier);
  }

  /**
   * Erases.
   *
   * @return from how many facts on record; 0: they had been erased before
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int erase(String supplier) {
    versions.eraseComments(supplier);
    return facts.eraseTexts(supplier);
  }
}
