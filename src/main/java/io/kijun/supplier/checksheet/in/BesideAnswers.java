package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.AnswerWord;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    boolean pasted = !hasFormulas(sheet);
    sheet
        .cells()
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, value) -> {
                      CellPlace at = sheet.place(column, row);
                      CheckSheetColumn known = columns.get(column);
                      if (isWritten(sheet, row, column, value) && !findings.saw(at)) {
                        String id = ids.get(row);
                        if (id != null && known != null) {
                          within(sheet, row, id, known, at, value, pasted);
                        } else {
                          without(sheet, row, id, known, at, value, pasted);
                        }
                      }
                    }));
  }

  private static boolean hasFormulas(PageCells sheet) {
    return sheet.cells().rows().values().stream()
        .anyMatch(row -> row.values().stream().anyMatch(one -> one.flaw() == Flaw.FORMULA));
  }

  private static boolean isWritten(PageCells sheet, int row, int column, CellValue value) {
    boolean stamp = column == 1 && row == 1 && SheetStamp.isLike(value.text());
    boolean hidden = column == sheet.idColumn() || stamp;
    return !hidden && value.flaw() != Flaw.FORMULA && !value.text().isBlank();
  }

  /** A cell of a question, in a column that is no input. */
  private void within(
      PageCells sheet,
      int row,
      String id,
      CheckSheetColumn column,
      CellPlace at,
      CellValue value,
      boolean pasted) {
    boolean unanswered = isBlank(sheet, row);
    if (LastWords.isLast(column)) {
      if (last.isOther(id, column, value)) {
        if (unanswered && isAnswer(sheet, value)) {
          findings.warning(
              at,
              IssueCode.WRONG_COLUMN,
              "「前回」の列が書き換えられています。今回の答えは「答え」の列に入力してください。",
              "The column of last answers was changed; enter answers in the column of answers.",
              value.text());
        }
        findings.unused(
            at,
            value.text(),
            "「前回」の列に書かれています。記録にある前回の答えとは異なります。評価には使いません。",
            "This stands in the column of last answers and is not what is on record; it plays no"
                + " part.");
      }
      return;
    }
    if (!sameForm || pasted || !column.isSeen() || form.has(sheet.page(), value.text())) {
      return;
    }
    tell(sheet, row, at, value);
  }

  /** A cell in no column of the form, or in no row of it. */
  private void without(
      PageCells sheet,
      int row,
      @Nullable String id,
      @Nullable CheckSheetColumn column,
      CellPlace at,
      CellValue value,
      boolean pasted) {
    boolean own = form.has(sheet.page(), value.text());
    boolean start = sheet.page() == CheckSheetPage.START;
    boolean unknownForm = !sameForm && (start || row <= sheet.headings() || column != null);
    boolean prefilled = start && column != null && !sheet.rowId(row).contains(":");
    boolean cached = pasted && (start || column != null);
    if (own || unknownForm || prefilled || cached || isOfForm(sheet, row, column)) {
      return;
    }
    if (id == null) {
      remark(at, value);
    } else {
      tell(sheet, row, at, value);
    }
  }

  /** Titles and headings, and what an unknown row asks. */
  private static boolean isOfForm(PageCells sheet, int row, @Nullable CheckSheetColumn column) {
    boolean heading = row <= sheet.headings() && column != null && row > 2;
    return heading || (column != null && sheet.rowId(row).contains(":"));
  }

  private void tell(PageCells sheet, int row, CellPlace at, CellValue value) {
    if (isBlank(sheet, row) && isAnswer(sheet, value)) {
      findings.error(
          at,
          IssueCode.WRONG_COLUMN,
          "「答え」の列ではないところに答えがあります。「答え」の列に入力してください。",
          "There is an answer outside of the column of answers; enter it there.",
          value.text());
    } else {
      remark(at, value);
    }
  }

  private void remark(CellPlace at, CellValue value) {
    findings.unused(
        at,
        value.text(),
        "記入欄の外に書かれています。評価には使いません。",
        "This stands outside of the fields to be filled in; it plays no part.");
  }

  private static boolean isBlank(PageCells sheet, int row) {
    return InputColumns.of(sheet.page()).stream()
        .filter(column -> column.id().equals("answer"))
        .allMatch(column -> sheet.value(column, row).text().isBlank());
  }

  private static boolean isAnswer(PageCells sheet, CellValue value) {
    return switch (sheet.page()) {
      case COMPANY -> AnswerSpellings.YES_OR_NO.knows(value.text());
      case MARKS -> AnswerSpellings.MARKS.knows(value.text());
      case GROUNDS ->
          AnswerSpellings.YES_OR_NO.knows(value.text())
              || value.text().startsWith(AnswerWord.YES.words().ja())
              || value.text().startsWith(AnswerWord.YES.words().en());
      case EVENTS -> AnswerSpellings.EVENTS.knows(value.text());
      case START, REVIEW -> false;
    };
  }

  /** Pictures over cells that are to be filled in: a photo of a date is no date. */
  void pictures(PageCells sheet) {
    Set<Integer> inputs = new HashSet<>();
    InputColumns.of(sheet.page()).forEach(one -> inputs.add(sheet.columns().getOrDefault(one, 0)));
    for (String cell : sheet.cells().pictures()) {
      CellPlace at = new CellPlace(sheet.file(), sheet.cells().name(), cell);
      if (isInput(sheet, cell, inputs)) {
        findings.error(
            at,
            IssueCode.PICTURE,
            "画像が貼られています。画像の内容は読み取れないので、文字で入力してください。",
            "There is a picture, which cannot be read; enter the answer as text.",
            null);
      } else {
        findings.warning(
            at,
            IssueCode.UNUSED_CONTENT,
            "画像が貼られています。評価には使いません。",
            "There is a picture; it plays no part.",
            null);
      }
    }
  }

  private static boolean isInput(PageCells sheet, String cell, Set<Integer> inputs) {
    for (int row : sheet.rows()) {
      for (int column : inputs) {
        if (column > 0 && cell.equals(Address.of(column, row))) {
          return true;
        }
      }
    }
    return false;
  }
}
