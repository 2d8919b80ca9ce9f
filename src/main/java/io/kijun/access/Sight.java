package io.kijun.access;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which suppliers somebody may see; of the others there is nothing, as if they were not there. */
public sealed interface Sight {

  /** All, registered or not. */
  Sight ALL = new AllSuppliers();

  /** None at all: of somebody who did not sign in. */
  Sight NONE = new SomeSuppliers(Set.of());

  /** All, registered or not. */
  record AllSuppliers() implements Sight {}

  /** Those that are registered and in one of the groups. */
  record SomeSuppliers(Set<String> groups) implements Sight {

    /** A sight of some groups; none: of no supplier. */
    public SomeSuppliers {
      groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    }
  }

  /**
   * What a user of these groups sees.
   *
   * @param groups empty: all
   */
  static Sight of(Set<String> groups) {
    return groups.isEmpty() ? ALL : new SomeSuppliers(groups);
  }

  /** The groups to which it is limited; empty: it is not. */
  default Optional<Set<String>> limit() {
    return this instanceof SomeSuppliers some ? Optional.of(some.groups()) : Optional.empty();
  }

  /** Whether a supplier in these groups is seen. */
  default boolean reaches(Collection<String> groups) {
    return limit().map(seen -> groups.stream().anyMatch(seen::contains)).orElse(true);
  }

  /** Whether all that another sees is seen. */
  default boolean covers(Sight other) {
    return limit().map(seen -> other.limit().map(seen::containsAll).orElse(false)).orElse(true);
  }
}
