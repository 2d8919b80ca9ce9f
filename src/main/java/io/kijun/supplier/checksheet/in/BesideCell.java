package io.kijun.supplier.checksheet.in;

import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is none to be filled in.
 *
 * @param number its column, from 1
 * @param id the question of its row; null: none
 * @param known which column of the form it is in; null: none
 */
record BesideCell(
    PageCells sheet,
    int row,
    int number,
    @Nullable String id,
    @Nullable CheckSheetColumn known,
    CellValue value) {

  /** What 確認 says by itself and could also be an answer. */
  private static final Set<String> CHECKS = Set.of("対象外", "済");

  /** The question of its row, where it has one. */
  String rowId() {
    return Objects.requireNonNull(id);
  }

  CellPlace at() {
    return sheet.place(number, row);
  }

  /** What people see of it. */
  String text() {
    return RowsSetAside.written(value);
  }

  boolean isFormula() {
    return value.flaw() == Flaw.FORMULA;
  }

  /** The column of the form, where it is in one. */
  CheckSheetColumn column() {
    return Objects.requireNonNull(known);
  }

  /** Whether anything stands there that people see. */
  boolean isWritten() {
    boolean stamp = number == 1 && row == 1 && SheetStamp.isLike(value.text());
    boolean hidden = number == sheet.idColumn() || stamp;
    return !hidden && !text().isBlank();
  }

  /** Whether it is in a column that people fill in. */
  boolean isInput() {
    return known != null && InputColumns.of(sheet.page()).contains(known);
  }

  /** Whether it is what the sheet came with in a column that people fill in. */
  boolean isPrefilled() {
    return known != null && InputColumns.isPrefilled(known, text());
  }

  /** Whether it is an answer to a question that has none. */
  boolean isMisplaced() {
    return isUnanswered() && isAnswer();
  }

  /** Whether the row has no answer. */
  boolean isUnanswered() {
    return InputColumns.of(sheet.page()).stream()
        .filter(column -> column.id().equals("answer"))
        .allMatch(column -> sheet.value(column, row).text().isBlank());
  }

  /** Whether it says what an answer would say. */
  boolean isAnswer() {
    return switch (sheet.page()) {
      case COMPANY -> AnswerSpellings.YES_OR_NO.knows(text());
      case MARKS -> AnswerSpellings.MARKS.knows(text());
      case GROUNDS -> AnswerSpellings.isPractice(text());
      case EVENTS -> AnswerSpellings.EVENTS.knows(text());
      case START, REVIEW -> false;
    };
  }

  /** Whether a text is what 確認 says by itself, as it stands where only values were pasted. */
  static boolean isOwnCheck(CheckSheetColumn column, String text) {
    return column.id().equals("check") && CHECKS.contains(text.strip());
  }
}
