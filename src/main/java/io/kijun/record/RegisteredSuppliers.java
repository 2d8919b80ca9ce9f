package io.kijun.record;

import java.util.Optional;

/** Which suppliers are registered. */
@FunctionalInterface
public interface RegisteredSuppliers {

  /** The code of the registered supplier that a text names; empty: it names none. */
  Optional<String> code(String written);
}
