package io.kijun.audit;

import java.util.Optional;
import java.util.Set;

/**
 * Of which suppliers somebody may read in the log.
 *
 * @param groups those in these groups; empty: all
 */
public record ReaderGroups(Optional<Set<String>> groups) {

  /** All suppliers. */
  public static final ReaderGroups ALL = new ReaderGroups(Optional.empty());
}
