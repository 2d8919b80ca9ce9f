package io.kijun.supplier.checksheet.out;

import io.kijun.core.evidence.Facts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whom a check sheet is for.
 *
 * @param code the supplier's code
 * @param name the supplier's name
 * @param sheetCode what the sheet is known by when it comes back; null: it is not on record
 * @param issued the day on which it goes out; null: not said
 * @param due the day until which it is to come back; null: none
 * @param known what is known of the supplier, which stands beside the answers as those of last
 *     time; null: nothing
 */
public record SheetRecipient(
    String code,
    String name,
    @Nullable String sheetCode,
    @Nullable LocalDate issued,
    @Nullable LocalDate due,
    @Nullable Facts known) {

  /** Whoever has to send it back by some day. */
  static final SheetRecipient SOMEBODY =
      new SheetRecipient("", "", null, null, LocalDate.EPOCH, null);

  /** Nobody: the empty sheet of a standard. */
  public static final SheetRecipient NOBODY = new SheetRecipient("", "", null, null, null, null);
}
