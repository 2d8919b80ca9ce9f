package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands beside the answers: an answer in another column is a problem, anything else that
 * somebody wrote is kept and told to play no part.
 */
final class BesideAnswers {

  private final FormTexts form;
  private final boolean sameForm;
  private final LastWords last;
  private final SheetFindings findings;

  /**
   * Looks beside answers.
   *
   * @param form what empty sheets say by themselves
   * @param sameForm whether the sheets are of that form, or of another ruleset's
   */
  BesideAnswers(FormTexts form, boolean sameForm, LastWords last, SheetFindings findings) {
    this.form = form;
    this.sameForm = sameForm;
    this.last = last;
    this.findings = findings;
  }

  /** Looks at all cells of a page that were not looked at. */
  void look(PageCells sheet, List<QuestionRow> questions) {
    Map<Integer, String> ids = new HashMap<>();
    for (QuestionRow question : questions) {
      question.at().stream()
          .filter(at -> at.page().place().equals(sheet.place()))
          .forEach(at -> ids.put(at.row(), question.id()));
    }
    Map<Integer, CheckSheetColumn> columns = new HashMap<>();
    sheet.columns().forEach((column, at) -> columns.put(at, column));
    BesideLast besideLast = new BesideLast(sheet, last, findings);
    boolean pasted = !hasFormulas(sheet);
    sheet
        .cells()
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, value) -> {
                      BesideCell cell =
                          new BesideCell(
                              sheet, row, column, ids.get(row), columns.get(column), value);
                      if (cell.isWritten() && !findings.saw(cell.at())) {
                        look(cell, besideLast, pasted);
                      }
                    }));
    besideLast.tellPage();
  }

  private static boolean hasFormulas(PageCells sheet) {
    return sheet.cells().rows().values().stream()
        .anyMatch(row -> row.values().stream().anyMatch(one -> one.flaw() == Flaw.FORMULA));
  }

  private void look(BesideCell cell, BesideLast besideLast, boolean pasted) {
    boolean ofQuestion = cell.id() != null && cell.known() != null;
    if (cell.isFormula() && isOfForm(cell, ofQuestion)) {
      return;
    }
    if (ofQuestion && LastWords.isLast(cell.column())) {
      besideLast.look(cell);
    } else if (ofQuestion) {
      within(cell, pasted);
    } else {
      without(cell, pasted);
    }
  }

  /**
   * Whether a formula came with the sheet. Where rows were sorted it is written otherwise than at
   * first, so that in the columns of the form only its result tells.
   */
  private boolean isOfForm(BesideCell cell, boolean ofQuestion) {
    CheckSheetPage page = cell.sheet().page();
    boolean hasOwn = page == CheckSheetPage.START || page == CheckSheetPage.REVIEW;
    boolean helpersKnown = cell.sheet().columns().keySet().stream().anyMatch(one -> !one.isSeen());
    boolean unplaced = cell.known() == null ? !helpersKnown : !ofQuestion;
    return form.has(page, cell.value().text())
        || hasOwn
        || unplaced
        || cell.row() <= cell.sheet().headings();
  }

  /** A cell of a question, in a column that is no input. */
  private void within(BesideCell cell, boolean pasted) {
    CheckSheetColumn column = cell.column();
    boolean own = form.has(cell.sheet().page(), cell.text());
    boolean cached = pasted && BesideCell.isOwnCheck(column, cell.text());
    if (!column.isSeen() || own || cached) {
      return;
    }
    if (cell.isMisplaced()) {
      misplaced(cell);
    } else if (sameForm && !pasted && !cell.isFormula()) {
      remark(cell);
    }
  }

  /** A cell in no column of the form, or in no row of it. */
  private void without(BesideCell cell, boolean pasted) {
    PageCells sheet = cell.sheet();
    CheckSheetColumn column = cell.known();
    boolean start = sheet.page() == CheckSheetPage.START;
    boolean heading = cell.row() <= sheet.headings();
    boolean input = !heading && cell.isInput();
    boolean ofForm = column != null && !input;
    boolean known = start ? sheet.columns().containsKey(CheckSheetColumn.START_ANSWER) : ofForm;
    boolean own = form.has(sheet.page(), cell.text());
    boolean unknownForm = !sameForm && (start || heading || ofForm);
    boolean prefilled = start && ofForm && !sheet.rowId(cell.row()).contains(":");
    boolean cached = pasted && known;
    boolean title = heading && column != null && cell.row() > 2;
    boolean unasked = ofForm && sheet.rowId(cell.row()).contains(":");
    if (own || title || cell.isPrefilled()) {
      return;
    }
    if (!input && (unknownForm || prefilled || cached || unasked)) {
      return;
    }
    if (cell.id() != null && cell.isMisplaced()) {
      misplaced(cell);
    } else {
      remark(cell);
    }
  }

  private void misplaced(BesideCell cell) {
    findings.error(
        cell.at(),
        IssueCode.WRONG_COLUMN,
        "「答え」の列ではないところに答えがあります。「答え」の列に入力してください。",
        "There is an answer outside of the column of answers; enter it there.",
        cell.text());
  }

  private void remark(BesideCell cell) {
    findings.unused(
        cell.at(),
        cell.text(),
        "記入欄の外に書かれています。評価には使いません。",
        "This stands outside of the fields to be filled in; it plays no part.");
  }
}
