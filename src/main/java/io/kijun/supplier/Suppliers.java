package io.kijun.supplier;

import io.kijun.access.SeenSuppliers;
import io.kijun.access.Sight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All registered suppliers. What is read takes a {@link Sight}: a supplier out of sight is like one
 * that does not exist.
 */
public interface Suppliers extends SeenSuppliers {

  /** A supplier by its code; what cannot be a code is not looked up. */
  Optional<Supplier> find(String code, Sight sight);

  /**
   * Suppliers by code.
   *
   * @param today the day on which they have ended or not
   * @param after the code after which to begin; empty: at the first
   * @param most so many at most
   */
  List<Supplier> list(SupplierQuery query, LocalDate today, String after, int most, Sight sight);

  /**
   * All of a query by name only, in no order: for lists that are ordered by what others know.
   *
   * @param today the day on which they have ended or not
   */
  List<NamedSupplier> names(SupplierQuery query, LocalDate today, Sight sight);

  /** Those of these codes that are registered, whoever asks. */
  List<Supplier> all(Collection<String> codes);

  /** Waits until nobody else adds or changes suppliers, until the transaction ends. */
  void lock();

  /** Adds suppliers whose codes are new. */
  void add(Collection<Supplier> suppliers, Instant recordedAt);

  /** Puts suppliers in the place of those of the same codes. */
  void replace(Collection<Supplier> suppliers, Instant changedAt);

  /**
   * Erases a supplier's name and its reading, site, contacts and who looks after it.
   *
   * @return whether there was anything to erase
   */
  boolean eraseTexts(String code, Instant changedAt);

  /** The names of all groups in sight, in order. */
  List<String> groups(Sight sight);

  /** How many contacts a supplier in sight has at most. */
  int mostContacts(Sight sight);

  /** How many suppliers there are in sight, whether or not they have ended. */
  int count(@Nullable String group, Sight sight);
}
