package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.Respondents;
import io.kijun.supplier.checksheet.SheetAnswers.ItemAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.Told;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads 自己診断. */
final class MarksReader {

  private final RowCellsRead cells;
  private final DateLists days;
  private final LastWords last;
  private final SheetFindings findings;

  /**
   * Reads marks.
   *
   * @param last what stood beside them when the sheet went out
   */
  MarksReader(RowCellsRead cells, DateLists days, LastWords last, SheetFindings findings) {
    this.cells = cells;
    this.days = days;
    this.last = last;
    this.findings = findings;
  }

  /** The answers by row id; rows without any are left out. */
  Map<String, ItemAnswer> read(List<QuestionRow> rows) {
    Map<String, ItemAnswer> answers = new LinkedHashMap<>();
    for (QuestionRow row : rows) {
      ItemAnswer answer = read(row);
      if (isFilledIn(answer)) {
        answers.put(row.id(), answer);
      }
    }
    return answers;
  }

  /** Who answers may be what the sheet came with. */
  private static boolean isFilledIn(ItemAnswer answer) {
    Told<String> who = answer.who();
    return answer.mark() != null
        || answer.reason() != null
        || answer.planned() != null
        || (who != null && !Respondents.isPrefilled(who.value()));
  }

  private ItemAnswer read(QuestionRow row) {
    FilledCell mark = cells.cell(row, CheckSheetColumn.MARKS_ANSWER);
    FilledCell reason = cells.cell(row, CheckSheetColumn.MARKS_MISSING);
    FilledCell planned = cells.cell(row, CheckSheetColumn.MARKS_PLANNED);
    FilledCell who = cells.cell(row, CheckSheetColumn.MARKS_WHO);
    return new ItemAnswer(
        mark == null ? null : mark(row, mark),
        reason == null ? null : reason(reason, mark == null),
        planned == null ? null : findings.told(planned, days.planned(planned.text())),
        who == null ? null : text(who));
  }

  /** The last mark is taken over only where it is the one that the sheet shows. */
  private @Nullable Told<ItemMark> mark(QuestionRow row, FilledCell cell) {
    Told<ItemMark> mark = findings.told(cell, AnswerSpellings.MARKS.read(cell.text()));
    if (mark == null || mark.value() != ItemMark.SAME || !isChanged(row)) {
      return mark;
    }
    findings.error(
        cell.at(),
        IssueCode.LAST_ANSWER_CHANGED,
        "「前回」の列が記録にある答えと異なるので、前回の答えを引き継げません。○、△、×、該当なしのどれかを入力してください。",
        "The column of last answers is not what is on record, so nothing can be taken over; enter"
            + " one of the marks.",
        cell.text());
    return null;
  }

  private boolean isChanged(QuestionRow row) {
    return row.at().stream()
        .map(at -> at.page().value(CheckSheetColumn.MARKS_LAST, at.row()))
        .anyMatch(
            seen ->
                !seen.text().isBlank()
                    && last.isOther(row.id(), CheckSheetColumn.MARKS_LAST, seen.text()));
  }

  /** A mark where the reason belongs is one in the wrong column, if there is none in its own. */
  private @Nullable Told<String> reason(FilledCell cell, boolean unmarked) {
    Understood<ItemMark> mark = AnswerSpellings.MARKS.read(cell.text());
    if (unmarked && mark.value() != null) {
      findings.error(
          cell.at(),
          IssueCode.WRONG_COLUMN,
          "答えが「該当なしの理由／足りないこと」の列にあります。「答え」の列に入力してください。",
          "This answer stands in the column of reasons; enter it in the column of answers.",
          cell.text());
      return null;
    }
    return text(cell);
  }

  private static Told<String> text(FilledCell cell) {
    return new Told<>(cell.text(), cell.at(), cell.text());
  }
}
