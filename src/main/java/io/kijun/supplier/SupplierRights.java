package io.kijun.supplier;

import io.kijun.access.Sight;
import io.kijun.record.FactsOnRecord;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What somebody who does not see all suppliers may do with the register: nothing that lets anybody
 * see what was out of sight.
 */
@Component
public final class SupplierRights {

  private final FactsOnRecord facts;

  SupplierRights(FactsOnRecord facts) {
    this.facts = facts;
  }

  /**
   * Whether a code that is not registered may be. Who does not see all takes none of which
   * something is on record: it was out of sight, and would come into it.
   */
  public boolean mayTake(String code, Sight sight) {
    return sight.limit().isEmpty() || !facts.has(code);
  }

  /**
   * Whether a supplier may be put in other groups: only in and out of those in sight, and not out
   * of sight.
   *
   * @param before empty: it is new
   */
  public boolean mayMove(Set<String> before, Set<String> after, Sight sight) {
    return sight
        .limit()
        .map(own -> own.containsAll(difference(before, after)) && sight.reaches(after))
        .orElse(true);
  }

  private static Set<String> difference(Set<String> before, Set<String> after) {
    Set<String> changed = new HashSet<>(before);
    changed.addAll(after);
    changed.removeIf(one -> before.contains(one) && after.contains(one));
    return changed;
  }
}
