package io.kijun.supplier.checksheet.received;

import io.kijun.core.standard.Hash;
import io.kijun.runtime.RecordIds;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A check sheet that came in.
 *
 * @param file the hash of its bytes
 * @param code of the sheet that went out; null: it has none that is on record
 * @param asking what it answers; sheets of one asking are looked at together; null: not known
 * @param actor the user who brought it in
 * @param knownVersion the version of the facts on record when it came; 0: there were none
 */
public record ReceivedSheet(
    UUID id,
    String supplier,
    Hash file,
    @Nullable String code,
    @Nullable UUID asking,
    SheetStatus status,
    SheetTexts texts,
    String actor,
    Instant receivedAt,
    int knownVersion) {

  private static final String EXTENSION = ".xlsx";

  /** Whether it waits to be accepted or sent back. */
  public boolean isOpen() {
    return status.state() == SheetState.RECEIVED;
  }

  /** Whether nothing is left of what it said. */
  boolean isErased() {
    return texts.equals(SheetTexts.ERASED);
  }

  /** The name that it has wherever its cells are told of: none that a person gave. */
  String book() {
    return bookOf(id);
  }

  static String bookOf(UUID sheet) {
    return sheet + EXTENSION;
  }

  /** The sheet that is told of under such a name; empty: none is. */
  static Optional<UUID> ofBook(String name) {
    return name.endsWith(EXTENSION)
        ? RecordIds.parsed(name.substring(0, name.length() - EXTENSION.length()))
        : Optional.empty();
  }
}
