package io.kijun.supplier;

import io.kijun.audit.Actor;
import org.jspecify.annotations.Nullable;

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
  int erase(Erasing supplier);

  /**
   * A supplier that is erased.
   *
   * @param name that it has until then; null: none is known
   * @param actor who erases it
   */
  record Erasing(String code, @Nullable String name, Actor actor) {}
}
