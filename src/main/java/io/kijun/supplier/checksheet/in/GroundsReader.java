package io.kijun.supplier.checksheet.in;

import io.kijun.core.criterion.Spelling;
import io.kijun.supplier.checksheet.AnswerOption;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.EvidenceQuestion;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.Respondents;
import io.kijun.supplier.checksheet.SheetAnswers.EvidenceAnswer;
import io.kijun.supplier.checksheet.SheetAnswers.MissingParts;
import io.kijun.supplier.checksheet.SheetAnswers.PracticeAnswer;
import io.kijun.supplier.checksheet.Told;
import io.kijun.supplier.checksheet.UnreadColumns;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Reads 根拠. */
final class GroundsReader {

  private final Questionnaire asked;
  private final RowCellsRead cells;
  private final DateLists days;
  private final SheetFindings findings;

  GroundsReader(Questionnaire asked, RowCellsRead cells, DateLists days, SheetFindings findings) {
    this.asked = asked;
    this.cells = cells;
    this.days = days;
    this.findings = findings;
  }

  /** The answers by row id; rows without any are left out. */
  Map<String, EvidenceAnswer> read(List<QuestionRow> rows) {
    Map<String, EvidenceAnswer> answers = new LinkedHashMap<>();
    for (QuestionRow row : rows) {
      EvidenceQuestion question = asked.evidenceQuestion(row.id()).orElseThrow();
      EvidenceAnswer answer = read(row, question);
      if (isFilledIn(answer)) {
        answers.put(row.id(), answer);
      }
    }
    return answers;
  }

  private static boolean isFilledIn(EvidenceAnswer answer) {
    return answer.answer() != null
        || answer.period() != null
        || answer.document() != null
        || !answer.missing().isEmpty()
        || !answer.dates().isEmpty()
        || !answer.unread().columns().isEmpty();
  }

  private EvidenceAnswer read(QuestionRow row, EvidenceQuestion question) {
    FilledCell document = cells.cell(row, CheckSheetColumn.GROUNDS_DOCUMENT);
    tellWho(cells.cell(row, CheckSheetColumn.GROUNDS_WHO));
    Told<PracticeAnswer> answer =
        cells.told(
            row,
            CheckSheetColumn.GROUNDS_ANSWER,
            cell -> AnswerSpellings.practice(question).read(cell.text()));
    List<Told<MissingParts>> missing = missing(row, question);
    List<Told<LocalDate>> dates = dates(row);
    Told<Period> period =
        cells.told(row, CheckSheetColumn.GROUNDS_PERIOD, cell -> PeriodWritten.read(cell.text()));
    return new EvidenceAnswer(
        answer,
        missing,
        dates,
        period,
        document == null ? null : new Told<>(document.text(), document.at(), document.text()),
        unread(row));
  }

  /** Who answers is for the firm itself. */
  private UnreadColumns unread(QuestionRow row) {
    Set<CheckSheetColumn> columns = new HashSet<>(cells.unread(row));
    columns.remove(CheckSheetColumn.GROUNDS_WHO);
    return new UnreadColumns(columns);
  }

  private List<Told<MissingParts>> missing(QuestionRow row, EvidenceQuestion question) {
    List<Told<MissingParts>> missing = new ArrayList<>();
    for (CheckSheetColumn column :
        List.of(CheckSheetColumn.GROUNDS_MISSING_1, CheckSheetColumn.GROUNDS_MISSING_2)) {
      FilledCell cell = cells.cell(row, column);
      if (cell != null) {
        missing.add(new Told<>(parts(cell.text(), question), cell.at(), cell.text()));
      }
    }
    return missing;
  }

  /** A word may itself have a separator in it. */
  private static MissingParts parts(String text, EvidenceQuestion question) {
    var whole = question.option(text);
    if (whole.isPresent()) {
      return new MissingParts(List.of(whole.get()), List.of());
    }
    List<AnswerOption> options = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String part : Spelling.members(text)) {
      question.option(part).ifPresentOrElse(options::add, () -> unknown.add(part));
    }
    return new MissingParts(options, unknown);
  }

  /** One for each day of the cell. */
  private List<Told<LocalDate>> dates(QuestionRow row) {
    Told<SortedSet<LocalDate>> all =
        cells.told(row, CheckSheetColumn.GROUNDS_DATES, cell -> days.all(cell.text()));
    return all == null
        ? List.of()
        : all.value().stream().map(day -> new Told<>(day, all.at(), all.found())).toList();
  }

  /** Who answers is for the firm itself; what the sheet came with is no answer. */
  private void tellWho(@Nullable FilledCell cell) {
    if (cell != null && !Respondents.isPrefilled(cell.text())) {
      findings.unused(
          cell.at(),
          cell.text(),
          "「誰が」は社内で使う欄で、評価には使いません。",
          "Who answers is for your own use; it plays no part.");
    }
  }
}
