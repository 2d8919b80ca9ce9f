package io.kijun.supplier.checksheet.received;

import io.kijun.core.standard.Hash;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** All check sheets that came in. What became of them is added; texts and files can be erased. */
public interface ReceivedSheets {

  /** Waits until nobody else changes what is there of a supplier, until the transaction ends. */
  void lock(String supplier);

  /** Adds a sheet with its bytes. */
  void add(ReceivedSheet sheet, byte[] content);

  /** A sheet of a supplier. */
  Optional<ReceivedSheet> find(String supplier, UUID id);

  /**
   * The sheets of a supplier, the latest first.
   *
   * @param before only those that came before this one; null: all
   */
  List<ReceivedSheet> list(String supplier, @Nullable UUID before, int most);

  /** Those of a supplier that wait, in the order in which they came. */
  List<ReceivedSheet> open(String supplier);

  /**
   * Those of a supplier that wait and answer an asking, in the order in which they came.
   *
   * @param asking null: those of which it is not known
   */
  List<ReceivedSheet> open(String supplier, @Nullable UUID asking);

  /** The latest sheet of a supplier with these bytes that counts or may count: not erased. */
  Optional<UUID> withFile(String supplier, Hash file);

  /** The sheets whose place one took. */
  List<UUID> replacedBy(UUID sheet);

  /** Whether a sheet of this code was accepted. */
  boolean isUsed(String code);

  /** The bytes of a sheet; empty: erased. */
  Optional<byte[]> content(UUID sheet);

  /**
   * Adds what became of a sheet.
   *
   * @throws DuplicateKeyException if somebody else was first
   */
  void become(UUID sheet, SheetStatus status);

  /** Puts texts in the place of those of a sheet. */
  void saveTexts(UUID sheet, SheetTexts texts);

  /**
   * Takes out what people wrote in a supplier's sheets, and the files; what became of them stays.
   *
   * @return of how many sheets
   */
  int erase(String supplier);
}
