package io.kijun.supplier.checksheet.received;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;

/** What a reviewer names to take a sheet in spite of an error. */
final class SheetKeys {

  private SheetKeys() {}

  /** The cell, as {@code 根拠!H14}; the code of a problem that is at no cell. */
  static String of(Issue issue) {
    CellPlace at = CellPlace.of(issue.place());
    return at.cell() == null ? issue.code().name() : at.sheet() + "!" + at.cell();
  }

  /** Whether naming it is enough. Another supplier's sheet and two differing answers are not. */
  static boolean mayBeConfirmed(Issue issue) {
    return issue.code() != IssueCode.SHEET_OTHER_SUPPLIER
        && issue.code() != IssueCode.SHEET_CONFLICT
        && issue.place() instanceof CellPlace;
  }
}
