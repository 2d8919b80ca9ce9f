package io.kijun.supplier.table;

import io.kijun.core.criterion.DateSpelling;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads cells as values, and tells of each that is none. */
final class CellTexts {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final UploadedTable table;
  private final Issues issues;

  CellTexts(UploadedTable table, Issues issues) {
    this.table = table;
    this.issues = issues;
  }

  /** The text of a cell without white space around it; empty: it is blank, or was told of. */
  Optional<String> text(int column, int row, int longest) {
    CellValue cell = table.cells().at(column, row);
    CellPlace place = table.place(column, row);
    if (cell.flaw() == Flaw.DATE) {
      error(
          place,
          IssueCode.DATE_CELL,
          "日付になっています。文字列で入力してください。",
          "It is a date; type a text.",
          cell);
      return Optional.empty();
    }
    return plain(cell, place).filter(text -> isShort(text, place, longest));
  }

  private Optional<String> plain(CellValue cell, CellPlace place) {
    switch (cell.flaw()) {
      case NONE, RUNNABLE, DATE -> {
        return Optional.of(cell.text().strip()).filter(text -> !text.isEmpty());
      }
      case FORMULA ->
          error(
              place, IssueCode.FORMULA, "数式ではなく値を入力してください。", "Type a value, not a formula.", cell);
      case MERGED ->
          error(place, IssueCode.MERGED_CELL, "セルの結合を解いてください。", "Unmerge this cell.", cell);
      case ERROR -> error(place, IssueCode.ERROR_CELL, "エラー値です。", "It is an error value.", cell);
      case CONTROL_CHARACTER ->
          error(
              place,
              IssueCode.CONTROL_CHARACTER,
              "使用できない制御文字があります。",
              "There is a control character.",
              cell);
      case TOO_LONG -> error(place, IssueCode.TOO_LONG, "長すぎます。", "It is too long.", cell);
      case UNREADABLE ->
          error(place, IssueCode.CELL_UNREADABLE, "内容を読み取れません。", "It cannot be read.", cell);
    }
    return Optional.empty();
  }

  private void error(CellPlace place, IssueCode code, String ja, String en, CellValue cell) {
    issues.error(place, code, ja, en, cell.text());
  }

  private boolean isShort(String text, CellPlace place, int longest) {
    if (text.length() > longest) {
      issues.error(
          place,
          IssueCode.TOO_LONG,
          longest + "文字以内で入力してください。",
          "At most " + longest + " characters are allowed.",
          text);
      return false;
    }
    return true;
  }

  /** A value that a text is; null: the cell is blank, or was told of. */
  <T> @Nullable T value(int column, int row, int longest, Function<String, T> making) {
    return text(column, row, longest)
        .map(text -> made(text, table.place(column, row), making))
        .orElse(null);
  }

  /** A value that a part of a cell's text is; null: it was told of. */
  <T> @Nullable T made(String text, CellPlace place, Function<String, T> making) {
    try {
      return making.apply(text);
    } catch (ValueRefused e) {
      Issue issue = e.at(place);
      issues.error(place, issue.code(), issue.message().ja(), issue.message().en(), issue.found());
      return null;
    }
  }

  /** A day, as a date or as people write it; null: the cell is blank, or was told of. */
  @Nullable LocalDate day(int column, int row) {
    CellPlace place = table.place(column, row);
    Optional<String> text = plain(table.cells().at(column, row), place);
    Optional<LocalDate> day =
        text.flatMap(DateSpelling::parse)
            .filter(one -> one.getYear() >= FIRST_YEAR && one.getYear() <= LAST_YEAR);
    if (text.isPresent() && day.isEmpty()) {
      issues.error(
          place,
          IssueCode.DATE,
          "日付（例: 2026-11-24）を入力してください。",
          "A date is expected, such as 2026-11-24.",
          text.get());
    }
    return day.orElse(null);
  }

  /** A cell must be filled and is not. */
  void missing(int column, int row, String ja, String en) {
    issues.error(table.place(column, row), IssueCode.MISSING_VALUE, ja, en, null);
  }
}
