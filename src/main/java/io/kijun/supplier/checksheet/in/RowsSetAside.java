package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.EventQuestion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what was answered in rows of a page that are not taken. */
final class RowsSetAside {

  private final CheckSheetPage page;
  private final @Nullable CheckSheetColumn number;
  private final SheetFindings findings;

  RowsSetAside(CheckSheetPage page, SheetFindings findings) {
    this.page = page;
    this.number = RowNumbers.column(page);
    this.findings = findings;
  }

  /** Whether anything is answered in a row. */
  boolean isFilledIn(PageCells sheet, int row) {
    return InputColumns.of(page).stream()
        .anyMatch(
            column -> {
              String written = written(sheet.value(column, row));
              return !written.isBlank() && !InputColumns.isPrefilled(column, written);
            });
  }

  /**
   * An answered row without an id whose number tells nothing.
   *
   * @param seen the number that people see; may be blank
   */
  void doubtful(PageCells sheet, int row, String seen) {
    findings.error(
        numberAt(sheet, row),
        IssueCode.ROW_MISMATCH,
        seen.isEmpty()
            ? "隠れた列のIDも番号もないため、どの質問への答えか分かりません。"
            : "隠れた列のIDがなく、番号「%s」でも今の質問と照らし合わせられないため、どの質問への答えか分かりません。".formatted(seen),
        seen.isEmpty()
            ? "There is neither a hidden id nor a number: nobody knows which question this answers."
            : "There is no hidden id, and number “%s” is not that of a question of now: nobody knows"
                    .formatted(seen)
                + " which question this answers.",
        seen);
    keep(sheet, row, "どの質問か分からない行の答えです。", "Nobody knows which question this answers.");
  }

  /** Where people see the number of a row. */
  CellPlace numberAt(PageCells sheet, int row) {
    return sheet.place(number == null ? 1 : sheet.columns().getOrDefault(number, 1), row);
  }

  /** Keeps the answers of a row; who answers is none where it is what the sheet came with. */
  void keep(PageCells sheet, int row, String ja, String en) {
    for (CheckSheetColumn column : inputs(sheet, row)) {
      String written = written(sheet.value(column, row));
      CellPlace at = sheet.place(sheet.columns().getOrDefault(column, 1), row);
      if (sheet.columns().containsKey(column)
          && !written.isBlank()
          && findings.see(at)
          && !InputColumns.isPrefilled(column, written)) {
        findings.unused(at, written, ja, en);
      }
    }
  }

  /** In a free row people choose the kind, too; without an id nobody knows whether it is one. */
  private List<CheckSheetColumn> inputs(PageCells sheet, int row) {
    List<CheckSheetColumn> inputs = new ArrayList<>(InputColumns.of(page));
    String id = sheet.rowId(row);
    if (page == CheckSheetPage.EVENTS && (id.isBlank() || id.startsWith(EventQuestion.FREE))) {
      inputs.add(CheckSheetColumn.EVENTS_KIND);
    }
    return inputs;
  }

  /** What people see of a cell: of a formula its result, where it has one. */
  static String written(CellValue value) {
    CellValue result = value.result();
    return value.flaw() == Flaw.FORMULA && result != null ? result.text() : value.text();
  }
}
