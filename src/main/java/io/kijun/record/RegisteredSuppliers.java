package io.kijun.record;

/** Which suppliers are registered. */
@FunctionalInterface
public interface RegisteredSuppliers {

  /** Whether a supplier of that code is registered. */
  boolean has(String code);
}
