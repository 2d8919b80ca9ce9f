package io.kijun.supplier.followup;

import io.kijun.access.Sight;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Registered suppliers, each with what is remembered of its records so that they need not all be
 * read again. It can be made anew from them at any time, and counts for nothing beside them.
 */
public interface FollowedSuppliers {

  /** Of what something is remembered. The names stand in stores, and stay. */
  enum Memory {
    /** Of standings: what they said of each finding. */
    FINDINGS,
    /** Of versions of facts: what was accepted as not applicable. */
    ACCEPTED
  }

  /**
   * Which suppliers.
   *
   * @param supplier this one alone, ended or not; null: all that have not ended
   * @param group null: any
   */
  record FollowedQuery(
      Memory memory, @Nullable String supplier, @Nullable String group, LocalDate today) {}

  /**
   * A supplier.
   *
   * @param records how many records there are now
   * @param memory what is remembered of them; null: nothing
   */
  record Remembered(String supplier, int records, @Nullable String memory) {}

  /**
   * Suppliers in sight, by code.
   *
   * @param from the code to begin with; empty: the first
   * @param included whether that one is among them
   */
  List<Remembered> list(FollowedQuery asked, String from, boolean included, int most, Sight sight);

  /** These, whoever sees them; those that are not registered are left out. */
  List<Remembered> of(Memory memory, Collection<String> codes);

  /**
   * Remembers something of suppliers' records, in place of what was remembered before. Where others
   * do so at the same time it may not be kept. It belongs outside of a transaction.
   *
   * @param contents by supplier, as it was read
   */
  void remember(Memory memory, Map<Remembered, String> contents);
}
