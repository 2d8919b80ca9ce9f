package io.kijun.core.cases;

/** How a supplier of a case differs from a fully compliant one. */
@FunctionalInterface
public interface SupplierChange {

  /** Makes the difference. */
  void apply(SupplierDraft supplier);
}
