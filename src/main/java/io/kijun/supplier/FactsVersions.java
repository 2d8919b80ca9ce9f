package io.kijun.supplier;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All versions of suppliers' facts. They are added, never changed; a comment can be erased. */
public interface FactsVersions {

  /**
   * Adds one; its facts must be on record.
   *
   * @return false, and nothing is added, where the supplier has a version of that number already
   */
  boolean add(FactsVersion version);

  /** The latest version of a supplier. */
  Optional<FactsVersion> latest(String supplier);

  /** The last version of a supplier that was recorded before an instant. */
  Optional<FactsVersion> before(String supplier, Instant end);

  /** A version of a supplier. */
  Optional<FactsVersion> find(String supplier, int version);

  /** What changes with every version, and with every change in the register. */
  String state();

  /** All versions of a supplier, the latest first. */
  List<FactsVersion> all(String supplier);

  /** All versions of suppliers, in no order. */
  List<FactsVersion> all(Collection<String> suppliers);

  /**
   * Erases why versions of a supplier were made.
   *
   * @return of how many
   */
  int eraseComments(String supplier);
}
