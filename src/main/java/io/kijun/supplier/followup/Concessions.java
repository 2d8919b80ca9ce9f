package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All exceptions and acceptances that were ever asked for. They and their steps are added, never
 * changed; reasons and comments can be erased.
 */
public interface Concessions {

  /** Adds one that is asked for. */
  void add(Concession concession);

  /**
   * Adds a step.
   *
   * @return false, and nothing is added, where it was taken already
   */
  boolean add(UUID concession, ConcessionStep step);

  /** Lets one at a time decide on a supplier's, until the transaction ends. */
  void lock(String supplier);

  /** One of a supplier in sight. */
  Optional<Concession> find(Concession.Kind kind, UUID id, Sight sight);

  /**
   * Those that are asked for, the last first.
   *
   * @param supplier null: of all
   * @param state on the day; null: any
   * @param before only those asked for before this one; null: all
   */
  record ConcessionQuery(
      Concession.Kind kind,
      @Nullable String supplier,
      @Nullable ConcessionState state,
      LocalDate today,
      @Nullable UUID before,
      int most) {}

  /** Those of suppliers in sight. */
  List<Concession> list(ConcessionQuery asked, Sight sight);

  /** All of a kind of suppliers, by supplier, in the order in which they were asked for. */
  Map<String, List<Concession>> of(Concession.Kind kind, Collection<String> suppliers);
}
