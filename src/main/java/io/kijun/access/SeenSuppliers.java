package io.kijun.access;

import java.util.Collection;
import java.util.Set;

/** Which suppliers somebody may see, by their codes. */
public interface SeenSuppliers {

  /** Those of these codes that are in sight; with a sight of all, each of them. */
  Set<String> seen(Collection<String> codes, Sight sight);

  /** Whether a code is in sight; with a sight of all, any is. */
  default boolean isSeen(String code, Sight sight) {
    return !seen(Set.of(code), sight).isEmpty();
  }
}
