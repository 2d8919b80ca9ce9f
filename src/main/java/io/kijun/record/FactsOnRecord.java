package io.kijun.record;

import io.kijun.access.Sight;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.evidence.FactsSource;
import io.kijun.core.standard.Hash;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All facts that were ever brought in. They are added, never changed; but names and free text stand
 * beside them and can be erased, which touches no hash and no result.
 */
public interface FactsOnRecord {

  /**
   * Puts facts on record, where the same of the supplier, texts included, are not on it yet.
   *
   * @param id the one to give them
   * @param record what {@link FactsRecord#of} makes of them
   * @return the id under which they are on record
   */
  UUID put(UUID id, Facts facts, FactsRecord record, Instant recordedAt);

  /** Facts, with what is left of their names and free text. */
  Optional<Facts> find(UUID id);

  /**
   * The latest facts of a supplier.
   *
   * @param recorded whether they are a version on record of a registered supplier, which sees the
   *     events of the world too
   * @param tier of a registered supplier, as it is now
   */
  record Latest(String supplier, FactsSource facts, boolean recorded, @Nullable String tier) {}

  /**
   * The latest facts that are known of each supplier, without names and free text, by supplier: its
   * version on record, or where there is none what was brought in while it was not registered.
   * Trials are not among them.
   *
   * @param after the supplier after which to begin; empty: at the first
   * @param sight only of suppliers in it
   */
  List<Latest> latest(String after, int most, Sight sight);

  /**
   * What is on record of a registered supplier now.
   *
   * @param version id of the latest version
   * @param number of that version
   * @param facts id of its facts
   * @param hash of its facts
   * @param content its facts, without names and free text
   * @param tier that the register says now
   */
  record Current(
      String supplier,
      UUID version,
      int number,
      UUID facts,
      Hash hash,
      FactsSource content,
      @Nullable String tier) {}

  /** What is on record of registered suppliers now; nothing of those without facts. */
  List<Current> current(Collection<String> suppliers);

  /** The profiles in the latest versions on record of registered suppliers, by supplier. */
  Map<String, Map<String, Boolean>> profiles(Collection<String> suppliers);

  /** What was brought in last of a supplier while it was not registered; empty: nothing was. */
  Optional<Facts> broughtIn(String supplier);

  /** Whether any facts of a supplier are on record. */
  boolean has(String supplier);

  /** Of how many suppliers in sight facts are known. */
  int suppliers(Sight sight);

  /**
   * Erases names and free text from all facts of a supplier.
   *
   * @return from how many
   */
  int eraseTexts(String supplier);
}
