package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.supplier.checksheet.CheckSheetPage;

/** What people wrote into the columns 前回 of a page. */
final class BesideLast {

  private final PageCells sheet;
  private final LastWords last;
  private final SheetFindings findings;
  private int inDoubt;

  BesideLast(PageCells sheet, LastWords last, SheetFindings findings) {
    this.sheet = sheet;
    this.last = last;
    this.findings = findings;
  }

  /** Looks at a cell of these columns. */
  void look(BesideCell cell) {
    boolean unanswered = cell.isUnanswered();
    if (last.isOther(cell.rowId(), cell.column(), cell.text())) {
      if (unanswered && cell.isAnswer()) {
        findings.warning(
            cell.at(),
            IssueCode.WRONG_COLUMN,
            "「前回」の列が書き換えられています。今回の答えは「答え」の列に入力してください。",
            "The column of last answers was changed; enter answers in the column of answers.",
            cell.text());
      }
      findings.unused(
          cell.at(),
          cell.text(),
          "「前回」の列に書かれています。記録にある前回の答えとは異なります。評価には使いません。",
          "This stands in the column of last answers and is not what is on record; it plays no"
              + " part.");
    } else if (unanswered && !last.areKnown()) {
      inDoubt(cell);
    }
  }

  /** Nobody can tell whether the sheet came with it. 根拠 is often left blank, so it is told once. */
  private void inDoubt(BesideCell cell) {
    inDoubt++;
    if (sheet.page() != CheckSheetPage.GROUNDS) {
      findings.warning(
          cell.at(),
          IssueCode.WRONG_COLUMN,
          "答えがなく、「前回」の列にだけ記入があります。今回の答えなら「答え」の列に入力してください。",
          "There is no answer, only an entry in the column of last answers; if it is this year's,"
              + " enter it in the column of answers.",
          cell.text());
    }
    findings.unused(
        cell.at(),
        cell.text(),
        "「前回」の列に書かれています。前回の答えと見て、評価には使いません。",
        "This stands in the column of last answers, is taken for one of them and plays no part.");
  }

  /** Tells once of what is in doubt on 根拠. */
  void tellPage() {
    if (inDoubt > 0 && sheet.page() == CheckSheetPage.GROUNDS) {
      findings.warning(
          sheet.place(),
          IssueCode.WRONG_COLUMN,
          "答えのない行の「前回」の列に%d件の記入があります。今回の答えなら「答え」などの列に入力してください。".formatted(inDoubt),
          "There are %d entries in the columns of last answers in rows without an answer; if they"
                  .formatted(inDoubt)
              + " are this year's, enter them in the columns of answers.",
          null);
    }
  }
}
