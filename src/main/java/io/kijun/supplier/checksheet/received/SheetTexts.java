package io.kijun.supplier.checksheet.received;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a sheet and names people or is written by them: may be erased.
 *
 * @param fileName as it came
 * @param filledBy who says to have filled it in; null: nobody
 * @param comment why it was accepted or returned; null: not said
 * @param notes by cell, with which it was returned
 * @param view what it said when it was closed, as JSON; null: it is open
 */
public record SheetTexts(
    String fileName,
    @Nullable String filledBy,
    @Nullable String comment,
    List<CellRemark> notes,
    @Nullable String view) {

  /** Nothing is left of them. */
  public static final SheetTexts ERASED = new SheetTexts("", null, null, List.of(), null);

  /** Copies its list. */
  public SheetTexts {
    notes = List.copyOf(notes);
  }

  /** Of a sheet that came in. */
  static SheetTexts of(String fileName, @Nullable String filledBy) {
    return new SheetTexts(fileName, filledBy, null, List.of(), null);
  }

  /** When it is closed. */
  SheetTexts closed(@Nullable String why, List<CellRemark> remarks, String shown) {
    return new SheetTexts(fileName, filledBy, why, remarks, shown);
  }
}
