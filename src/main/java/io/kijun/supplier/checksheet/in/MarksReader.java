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
  private final SheetFindings findings;

  MarksReader(RowCellsRead cells, DateLists days, SheetFindings findings) {
    this.cells = cells;
    this.days = days;
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
        mark == null ? null : findings.told(mark, AnswerSpellings.MARKS.read(mark.text())),
        reason == null ? null : reason(reason, mark == null),
        planned == null ? null : findings.told(planned, days.planned(planned.text())),
        who == null ? null : text(who));
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
