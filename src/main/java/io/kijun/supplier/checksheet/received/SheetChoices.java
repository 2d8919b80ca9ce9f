package io.kijun.supplier.checksheet.received;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What people chose where sheets differ; it is added, and the latest counts. */
public interface SheetChoices {

  /** Adds whose value counts. */
  void add(UUID id, UUID sheet, ChosenCell choice, String actor, Instant now);

  /** What was chosen with any of some sheets, the latest last. */
  List<ChosenCell> among(Collection<UUID> sheets);
}
