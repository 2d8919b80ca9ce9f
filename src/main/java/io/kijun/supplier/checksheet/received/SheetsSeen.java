package io.kijun.supplier.checksheet.received;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Who was shown what of open sheets; it is added, once for each state. */
public interface SheetsSeen {

  /** Adds that a person was shown a sheet as it is. */
  void add(UUID id, UUID sheet, String actor, SeenState seen, Instant now);

  /** Whether a person was shown any of some sheets in just this state. */
  boolean isSeen(Collection<UUID> sheets, String actor, SeenState state);

  /** What a person was shown last that was new, of any of some sheets; empty: nothing. */
  Optional<SeenState> last(Collection<UUID> sheets, String actor);
}
