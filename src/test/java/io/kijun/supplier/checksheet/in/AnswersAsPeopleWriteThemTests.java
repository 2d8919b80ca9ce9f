package io.kijun.supplier.checksheet.in;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_DATES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_MISSING;
import static io.kijun.supplier.checksheet.CheckSheetPage.COMPANY;
import static io.kijun.supplier.checksheet.CheckSheetPage.GROUNDS;
import static io.kijun.supplier.checksheet.CheckSheetPage.MARKS;
import static io.kijun.supplier.checksheet.in.FilledInHands.RULESET;
import static io.kijun.supplier.checksheet.in.FilledInHands.at;
import static io.kijun.supplier.checksheet.in.FilledInHands.codes;
import static io.kijun.supplier.checksheet.in.FilledInHands.full;
import static io.kijun.supplier.checksheet.in.FilledInHands.quick;
import static io.kijun.supplier.checksheet.in.FilledInHands.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.SheetAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write into cells: taken where it can be, told by cell where not. */
class AnswersAsPeopleWriteThemTests {

  @Test
  void aFormulaIsTakenByItsResultAndTold() {
    SheetInHands sheet =
        quick().put(MARKS_ANSWER, "i:4", new CellValue("=G5", Flaw.FORMULA, text("○")));
    SheetReading read = sheet.read();
    Issue issue = at(read, MARKS, sheet.cell(MARKS_ANSWER, "i:4"));
    assertThat(issue.code()).isEqualTo(IssueCode.FORMULA);
    assertThat(issue.isError()).isFalse();
    assertThat(read.answers().items()).hasSize(5);
  }

  @Test
  void aFormulaWithoutAResultIsNoAnswer() {
    SheetInHands sheet =
        quick().put(COMPANY_ANSWER, firstFact(), new CellValue("=A1", Flaw.FORMULA));
    Issue issue = at(sheet.read(), COMPANY, sheet.cell(COMPANY_ANSWER, firstFact()));
    assertThat(issue.isError()).isTrue();
    assertThat(sheet.read().answers().profile())
        .hasSize(RULESET.standard().vocabulary().profile().size() - 1);
  }

  private static String firstFact() {
    return quick().asked().profile().get(0).id();
  }

  @ParameterizedTest
  @CsvSource({
    "MERGED, MERGED_CELL",
    "ERROR, ERROR_CELL",
    "CONTROL_CHARACTER, CONTROL_CHARACTER",
    "TOO_LONG, TOO_LONG",
    "UNREADABLE, CELL_UNREADABLE"
  })
  void whatIsNoValueIsTold(Flaw flaw, IssueCode code) {
    SheetInHands sheet = quick().put(MARKS_ANSWER, "i:4", new CellValue("○", flaw));
    Issue issue = at(sheet.read(), MARKS, sheet.cell(MARKS_ANSWER, "i:4"));
    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.isError()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "○△, TWO_ANSWERS",
    "○/×, TWO_ANSWERS",
    "まあまあ, NOT_AN_ANSWER",
    "なし, NOT_AN_ANSWER",
    "－, NOT_AN_ANSWER",
    "?, NOT_AN_ANSWER",
    "2026-04-01, NOT_AN_ANSWER"
  })
  void aMarkThatIsNoneIsRefused(String written, IssueCode code) {
    SheetInHands sheet = quick().put(MARKS_ANSWER, "i:4", written);
    Issue issue = at(sheet.read(), MARKS, sheet.cell(MARKS_ANSWER, "i:4"));
    assertThat(issue.code()).isEqualTo(code);
    assertThat(issue.found()).isEqualTo(written);
    assertThat(issue.allowed()).contains("○", "△", "×", "該当なし");
  }

  @ParameterizedTest
  @CsvSource({
    "○, ACHIEVED",
    "〇, ACHIEVED",
    "◯, ACHIEVED",
    "⭕, ACHIEVED",
    "O, ACHIEVED",
    "o, ACHIEVED",
    "Ｏ, ACHIEVED",
    "△, PARTIAL",
    "∆, PARTIAL",
    "Δ, PARTIAL",
    "×, NOT_ACHIEVED",
    "✕, NOT_ACHIEVED",
    "✖, NOT_ACHIEVED",
    "✗, NOT_ACHIEVED",
    "x, NOT_ACHIEVED",
    "X, NOT_ACHIEVED",
    "Ｘ, NOT_ACHIEVED",
    "該当なし, NOT_APPLICABLE",
    "該当無し, NOT_APPLICABLE",
    "N/A, NOT_APPLICABLE",
    "前回と同じ, SAME",
    "同じ, SAME",
    "same, SAME"
  })
  void marksAreReadAsPeopleTypeThem(String written, SheetAnswers.ItemMark mark) {
    Understood<SheetAnswers.ItemMark> read = AnswerSpellings.MARKS.read(written);
    assertThat(read).isEqualTo(Understood.plainly(mark));
  }

  @ParameterizedTest
  @CsvSource({
    "◎, ACHIEVED",
    "●, ACHIEVED",
    "✓, ACHIEVED",
    "レ, ACHIEVED",
    "0, ACHIEVED",
    "はい, ACHIEVED",
    "済, ACHIEVED",
    "▲, PARTIAL",
    "対象外, NOT_APPLICABLE"
  })
  void otherMarksAreTakenAndTold(String written, SheetAnswers.ItemMark mark) {
    SheetInHands sheet = quick().put(MARKS_ANSWER, "i:4", written);
    SheetReading read = sheet.read();
    Issue issue = at(read, MARKS, sheet.cell(MARKS_ANSWER, "i:4"));
    assertThat(issue.code()).isEqualTo(IssueCode.TAKEN_AS);
    assertThat(issue.isError()).isFalse();
    assertThat(read.answers().items().get("i:4"))
        .satisfies(one -> assertThat(one.mark()).extracting(told -> told.value()).isEqualTo(mark));
  }

  @Test
  void aMarkInTheColumnOfReasonsIsInTheWrongPlace() {
    SheetInHands sheet = quick().put(MARKS_ANSWER, "i:3", "").put(MARKS_MISSING, "i:3", "○");
    Issue issue = at(sheet.read(), MARKS, sheet.cell(MARKS_MISSING, "i:3"));
    assertThat(issue.code()).isEqualTo(IssueCode.WRONG_COLUMN);
  }

  @Test
  void anAnswerBesideTheTableIsInTheWrongPlace() {
    SheetInHands sheet = quick().put(MARKS_ANSWER, "i:3", "");
    int row = sheet.row(MARKS, "i:3");
    sheet.row(MARKS, row).put(30, text("○"));
    Issue issue = at(sheet.read(), MARKS, "AD" + row);
    assertThat(issue.code()).isEqualTo(IssueCode.WRONG_COLUMN);
  }

  @Test
  void anAnswerInTheColumnOfLastAnswersIsTold() {
    SheetInHands sheet = quick().put(MARKS_ANSWER, "i:3", "");
    int row = sheet.row(MARKS, "i:3");
    sheet.row(MARKS, row).put(11, text("○"));
    Issue issue = at(sheet.read(LastAnswers.NONE), MARKS, "K" + row);
    assertThat(issue.code()).isEqualTo(IssueCode.WRONG_COLUMN);
    assertThat(sheet.read(LastAnswers.NONE).unused()).isNotEmpty();
  }

  @Test
  void remarksBesideTheAnswersAreKept() {
    SheetInHands sheet = quick();
    int row = sheet.row(MARKS, "i:4");
    sheet.row(MARKS, row).put(30, text("来週、社長に聞きます"));
    sheet.rows(MARKS).put(400, new TreeMap<>(Map.of(6, text("以上です"))));
    sheet.row(MARKS, row).put(6, text("聞いていることを書き換えた"));
    assertThat(sheet.read().unused())
        .extracting(one -> one.at().cell())
        .containsExactlyInAnyOrder("AD" + row, "F400", "F" + row);
    assertThat(sheet.read().issues()).isEmpty();
  }

  @Test
  void aSheetOfSomebodysOwnIsKept() {
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
    rows.put(1, new TreeMap<>(Map.of(1, text("メモ"))));
    SheetReading read = quick().with(new SheetCells("メモ", rows, 0, List.of())).read();
    assertThat(codes(read)).containsExactly(IssueCode.EXTRA_SHEET);
    assertThat(read.unused()).hasSize(1);
  }

  @Test
  void aPhotoOfADateIsNoDate() {
    SheetInHands sheet = full();
    String id = dated(sheet);
    String cell = sheet.cell(GROUNDS_DATES, id);
    SheetCells grounds =
        new SheetCells(GROUNDS.title().ja(), sheet.rows(GROUNDS), 0, List.of(), List.of(cell));
    Issue issue = at(sheet.with(grounds).read(), GROUNDS, cell);
    assertThat(issue.code()).isEqualTo(IssueCode.PICTURE);
    assertThat(issue.isError()).isTrue();
  }

  private static String dated(SheetInHands sheet) {
    return sheet.asked().evidence().stream()
        .filter(one -> one.isDated())
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void datesAreThoseOfTheFilesOwnCount() {
    SheetInHands sheet = full();
    String id = dated(sheet);
    sheet.put(GROUNDS_DATES, id, "46113");
    assertThat(days(sheet.read(), id)).containsExactly(LocalDate.of(2026, 4, 1));
    assertThat(days(sheet.from1904().read(), id)).containsExactly(LocalDate.of(2030, 4, 2));
    sheet.put(GROUNDS_DATES, id, new CellValue("2026-04-01", Flaw.DATE));
    assertThat(days(sheet.read(), id)).containsExactly(LocalDate.of(2026, 4, 1));
  }

  private static List<LocalDate> days(SheetReading read, String id) {
    List<LocalDate> days = new ArrayList<>();
    Objects.requireNonNull(read.answers().evidence().get(id))
        .dates()
        .forEach(day -> days.add(day.value()));
    return days;
  }

  @Test
  void aDateThatIsNoneIsToldByItsCell() {
    SheetInHands sheet = full();
    String id = dated(sheet);
    sheet.put(GROUNDS_DATES, id, "さくねん");
    Issue issue = at(sheet.read(), GROUNDS, sheet.cell(GROUNDS_DATES, id));
    assertThat(issue.code()).isEqualTo(IssueCode.NOT_A_DATE);
    assertThat(issue.found()).isEqualTo("さくねん");
  }

  @Test
  void aBareYesWhereMoreIsListedIsTakenAndTold() {
    SheetInHands sheet = full();
    String id =
        sheet.asked().evidence().stream()
            .filter(one -> !one.all().isEmpty() && one.alternatives().isEmpty())
            .findFirst()
            .orElseThrow()
            .id();
    sheet.put(GROUNDS_ANSWER, id, "はい");
    assertThat(at(sheet.read(), GROUNDS, sheet.cell(GROUNDS_ANSWER, id)).code())
        .isEqualTo(IssueCode.TAKEN_AS);
  }
}
