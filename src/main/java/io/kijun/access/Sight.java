package io.kijun.access;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which suppliers somebody may see; of the others there is nothing, as if they were not there.
 *
 * @param limit the groups of those that are seen, which are registered; empty: all suppliers are,
 *     registered or not
 */
public record Sight(Optional<Set<String>> limit) {

  /** All, registered or not. */
  public static final Sight ALL = new Sight(Optional.empty());

  /** None at all: of somebody who did not sign in. */
  public static final Sight NONE = new Sight(Optional.of(Set.of()));

  /** A sight; a limit without groups reaches no supplier. */
  public Sight {
    limit = limit.map(TreeSet::new).map(Collections::unmodifiableSet);
  }

  /**
   * What a user of these groups sees.
   *
   * @param groups empty: all
   */
  public static Sight of(Set<String> groups) {
    return groups.isEmpty() ? ALL : new Sight(Optional.of(groups));
  }

  /** Whether a supplier in these groups is seen. */
  public boolean reaches(Collection<String> groups) {
    return limit.map(seen -> groups.stream().anyMatch(seen::contains)).orElse(true);
  }

  /** Whether all that another sees is seen. */
  public boolean covers(Sight other) {
    return limit.map(seen -> other.limit.map(seen::containsAll).orElse(false)).orElse(true);
  }
}
