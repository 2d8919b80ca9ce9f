package io.kijun.ruleset.cases;

/** How a supplier of a case differs from a fully compliant one. */
@FunctionalInterface
public interface Change {

  /** Makes the difference. */
  void apply(SupplierDraft supplier);
}
