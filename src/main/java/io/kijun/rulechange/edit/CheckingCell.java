package io.kijun.rulechange.edit;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellAt;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.rulechange.Draft;
import io.kijun.sheets.CheckedCell;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks what is being typed into a cell of a draft, by the same code as what is uploaded. */
@Component
public final class CheckingCell {

  /** As long as a cell of Excel may be; what is longer than uploads take is told. */
  public static final int LONGEST_TYPED = 32_767;

  private final KnownCells cells;

  CheckingCell(KnownCells cells) {
    this.cells = cells;
  }

  /**
   * What would come of a text in a cell; nothing is changed.
   *
   * @param cell its address, such as {@code H14}
   * @param text empty: the cell is blank then
   * @throws io.kijun.rulechange.WorkbookUnknown if the draft has none of that name
   * @throws SheetNotInWorkbook if the workbook has no such sheet
   * @throws EditRefused if nobody may write there
   */
  public CheckedCell check(Draft draft, String workbook, String sheet, String cell, String text) {
    BookCells book = cells.of(draft.workbooks(), workbook);
    if (book.sheet(sheet) == null) {
      throw new SheetNotInWorkbook(
          sheet, book.sheets().values().stream().map(SheetCells::name).toList());
    }
    CellAt at = CellAt.parse(cell).orElseThrow(() -> notWritten(workbook, sheet, cell));
    return cells
        .checks(draft.workbooks())
        .check(workbook, sheet, at.column(), at.row(), text)
        .orElseThrow(() -> notWritten(workbook, sheet, cell));
  }

  private static EditRefused notWritten(String workbook, String sheet, String cell) {
    return new EditRefused(List.of(notEditable(new CellPlace(workbook, sheet, cell))));
  }

  /** Nobody may write there. */
  static Issue notEditable(CellPlace at) {
    return Issue.of(
        IssueCode.NOT_EDITABLE,
        at,
        new Text(
            "このセルには書き込めません。見出しより下の、表の列のセルを選んでください。",
            "This cell cannot be written to; choose a cell of the table's columns below the"
                + " headings."));
  }
}
