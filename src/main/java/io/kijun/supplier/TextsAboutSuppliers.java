package io.kijun.supplier;

/**
 * A place where texts about suppliers and their people stand, beside the register and the facts.
 * Whoever keeps such texts implements this, so that erasing a supplier reaches them.
 */
public interface TextsAboutSuppliers {

  /**
   * Erases them, within the transaction that erases the supplier.
   *
   * @return from how many records
   */
  int erase(String supplier);
}
