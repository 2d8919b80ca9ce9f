package io.kijun.supplier.checksheet.in;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_DATES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_MISSING;
import static io.kijun.supplier.checksheet.CheckSheetPage.COMPANY;
import static io.kijun.supplier.checksheet.CheckSheetPage.EVENTS;
import static io.kijun.supplier.checksheet.CheckSheetPage.GROUNDS;
import static io.kijun.supplier.checksheet.CheckSheetPage.MARKS;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CellPlace;
import io.kijun.fixture.SmallStandard;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What people and programs do to sheets: understood where it can be, told by cell where not. */
class SheetsAsTheyComeBackTests {

  private static final Ruleset RULESET = SmallStandard.ruleset();

  private static SheetInHands quick() {
    return AnsweredSheets.quick(RULESET, SheetLanguage.JA);
  }

  private static SheetInHands full() {
    return AnsweredSheets.full(RULESET, SheetLanguage.JA);
  }

  private static CellValue in(NavigableMap<Integer, CellValue> cells, int column) {
    return cells.getOrDefault(column, text(""));
  }

  private static CellValue text(String text) {
    return new CellValue(text, Flaw.NONE);
  }

  /** The answers without where they stand. */
  private static Map<String, String> said(SheetAnswers answers) {
    Map<String, String> said = new TreeMap<>();
    answers.profile().forEach((id, told) -> said.put(id, told.value() + told.found()));
    answers
        .items()
        .forEach(
            (id, one) -> {
              var reason = one.reason();
              said.put(
                  id,
                  (one.mark() == null ? "" : one.mark().value())
                      + (reason == null ? "" : reason.found()));
            });
    answers
        .evidence()
        .forEach(
            (id, one) ->
                said.put(
                    id,
                    (one.answer() == null ? "" : one.answer().value())
                        + one.dates().stream()
                            .map(day -> day.value().toString())
                            .toList()
                            .toString()
                        + (one.document() == null ? "" : one.document().found())));
    answers
        .events()
        .forEach(
            one ->
                said.merge(
                    one.id(),
                    one.type() + one.dates().stream().map(day -> day.value().toString()).toList(),
                    String::concat));
    return said;
  }

  private static Set<IssueCode> codes(SheetReading read) {
    return read.issues().stream().map(Issue::code).collect(Collectors.toSet());
  }

  private static Issue at(SheetReading read, CheckSheetPage page, String cell) {
    CellPlace place = new CellPlace("sheet.xlsx", page.title().ja(), cell);
    List<Issue> there =
        read.issues().stream().filter(issue -> issue.place().equals(place)).toList();
    assertThat(there).as("%s in %s", place, read.issues()).hasSize(1);
    return there.get(0);
  }

  private static void assertSame(SheetReading read, SheetInHands as) {
    assertThat(said(read.answers())).isEqualTo(said(as.read().answers()));
  }

  @ParameterizedTest
  @EnumSource(SheetLanguage.class)
  void aFullSheetIsReadWithoutAWord(SheetLanguage language) {
    SheetInHands sheet = AnsweredSheets.full(RULESET, language);
    SheetReading read = sheet.read();
    assertThat(read.issues()).isEmpty();
    assertThat(read.unused()).isEmpty();
    assertThat(read.answers().profile()).hasSize(RULESET.standard().vocabulary().profile().size());
    assertThat(read.answers().items()).hasSize(5);
    assertThat(read.answers().evidence()).hasSize(sheet.asked().evidence().size());
    assertThat(read.answers().events()).hasSize(sheet.asked().events().size());
    assertThat(read.answers().meta())
        .isEqualTo(
            new SheetAnswers.SheetMeta(RULESET.id().value(), "S-001", language.code(), "code-1"));
  }

  @ParameterizedTest
  @EnumSource(SheetLanguage.class)
  void anEmptySheetSaysNothing(SheetLanguage language) {
    SheetReading read = SheetInHands.of(RULESET, language).read();
    assertThat(read.isSheet()).isTrue();
    assertThat(read.issues()).isEmpty();
    assertThat(read.unused()).isEmpty();
    assertThat(said(read.answers())).isEmpty();
  }

  @Test
  void twoSheetsAloneAreAnAnswer() {
    SheetReading read = quick().only(COMPANY, MARKS).read();
    assertThat(read.issues()).isEmpty();
    assertThat(read.answers().items()).hasSize(5);
  }

  @Test
  void rowsMayBeSorted() {
    SheetInHands sheet = full();
    for (CheckSheetPage page : List.of(COMPANY, MARKS, GROUNDS, EVENTS)) {
      sheet.rearrange(
          page,
          rows -> {
            Collections.reverse(rows);
            return rows;
          });
    }
    assertThat(sheet.read().issues()).isEmpty();
    assertSame(sheet.read(), full());
  }

  @Test
  void columnsMayBeInsertedAndLinesPutAboveTheTable() {
    SheetInHands sheet = full();
    for (CheckSheetPage page : List.of(MARKS, GROUNDS)) {
      sheet.cells(page, cells -> shifted(cells, 4, 1));
      NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = sheet.rows(page);
      NavigableMap<Integer, NavigableMap<Integer, CellValue>> moved = new TreeMap<>();
      rows.forEach((row, cells) -> moved.put(row == 1 ? row : row + 3, cells));
      rows.clear();
      rows.putAll(moved);
    }
    SheetReading read = sheet.read();
    assertThat(read.issues()).isEmpty();
    assertSame(read, full());
  }

  private static NavigableMap<Integer, CellValue> shifted(
      NavigableMap<Integer, CellValue> cells, int from, int by) {
    NavigableMap<Integer, CellValue> shifted = new TreeMap<>();
    cells.forEach((column, value) -> shifted.put(column >= from ? column + by : column, value));
    shifted.remove(0);
    return shifted;
  }

  @Test
  void aCopyThatSaysTheSameChangesNothing() {
    SheetInHands sheet = full().copyOf(MARKS, "自己診断 (2)");
    assertThat(sheet.read().issues()).isEmpty();
    assertSame(sheet.read(), full());
  }

  @Test
  void aCopyThatSaysSomethingElseIsToldOnBothSides() {
    SheetInHands sheet = quick().copyOf(MARKS, "控え").put(MARKS_ANSWER, "i:4", "×");
    SheetReading read = sheet.read();
    assertThat(read.issues())
        .extracting(Issue::code)
        .containsExactly(IssueCode.ROW_TWICE, IssueCode.ROW_TWICE);
    assertThat(read.answers().items().get("i:4")).satisfies(one -> assertThat(one.mark()).isNull());
  }

  @Test
  void rowsOfWhichOnlySomeColumnsWereSortedAreAllRefused() {
    SheetInHands sheet = quick();
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = sheet.rows(MARKS);
    int last = rows.lastKey();
    Map<Integer, NavigableMap<Integer, CellValue>> before = new TreeMap<>();
    rows.forEach((row, cells) -> before.put(row, new TreeMap<>(cells)));
    for (int row = 6; row <= last; row++) {
      NavigableMap<Integer, CellValue> cells = new TreeMap<>(before.get(last + 6 - row));
      cells.put(1, in(before.getOrDefault(row, new TreeMap<>()), 1));
      rows.put(row, cells);
    }
    SheetReading read = sheet.read();
    assertThat(read.answers().items()).hasSizeLessThanOrEqualTo(1);
    assertThat(read.issues()).filteredOn(one -> one.code() == IssueCode.ROW_MISMATCH).hasSize(4);
    assertThat(read.unused()).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void withoutIdsRowsAreReadByTheirNumbers() {
    SheetInHands sheet = full();
    for (CheckSheetPage page : List.of(COMPANY, MARKS, GROUNDS, EVENTS)) {
      sheet.cells(
          page,
          cells -> {
            cells.remove(1);
            return cells;
          });
      sheet.rows(page).remove(4);
    }
    SheetReading read = sheet.read();
    assertThat(codes(read)).containsExactly(IssueCode.NO_ROW_IDS);
    assertThat(said(read.answers())).isEqualTo(said(full().read().answers()));
  }

  @Test
  void halfASheetPastedAsValuesIntoANewFileIsRead() {
    SheetInHands sheet = quick().only(MARKS);
    sheet.cells(MARKS, cells -> pasted(cells));
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = sheet.rows(MARKS);
    rows.headMap(5, false).clear();
    rows.tailMap(9, true).clear();
    SheetReading read = sheet.renamed(MARKS, "Sheet1").read();
    assertThat(read.isSheet()).isTrue();
    assertThat(codes(read)).containsExactlyInAnyOrder(IssueCode.NO_ROW_IDS, IssueCode.ROWS_GONE);
    assertThat(read.answers().items()).hasSize(3);
    assertThat(read.answers().meta().supplier()).isNull();
  }

  /** Without the hidden column, and with the results of formulas. */
  private static NavigableMap<Integer, CellValue> pasted(NavigableMap<Integer, CellValue> cells) {
    NavigableMap<Integer, CellValue> values = new TreeMap<>();
    cells.forEach(
        (column, value) -> {
          CellValue result = value.result();
          CellValue pasted = value.flaw() != Flaw.FORMULA ? value : result;
          if (column > 1 && pasted != null) {
            values.put(column - 1, pasted);
          }
        });
    return values;
  }

  @Test
  void rowsThatAreGoneAreListed() {
    SheetInHands sheet = quick();
    sheet.rows(MARKS).remove(sheet.row(MARKS, "i:4"));
    sheet.rows(MARKS).remove(sheet.row(MARKS, "i:3"));
    SheetReading read = sheet.read();
    assertThat(read.issues()).hasSize(1);
    assertThat(read.issues().get(0).code()).isEqualTo(IssueCode.ROWS_GONE);
    assertThat(read.issues().get(0).message().ja()).contains("3、4");
  }

  @Test
  void lastYearsSheetIsReadAsFarAsBothAsk() {
    SheetInHands sheet = quick();
    for (CheckSheetPage page : CheckSheetPage.values()) {
      NavigableMap<Integer, CellValue> first = sheet.row(page, 1);
      first.put(1, text(in(first, 1).text().replace(RULESET.id().value(), "0123456789ab")));
    }
    int row = sheet.row(MARKS, "i:4");
    sheet.row(MARKS, row).put(1, text("i:999"));
    SheetReading read = sheet.read();
    assertThat(codes(read))
        .containsExactlyInAnyOrder(
            IssueCode.OTHER_RULESET, IssueCode.UNKNOWN_ROW, IssueCode.ROWS_GONE);
    assertThat(read.issues()).noneMatch(Issue::isError);
    assertThat(read.unused())
        .extracting(one -> one.at().cell())
        .containsExactlyInAnyOrder("G" + row, "H" + row);
    assertThat(read.answers().items()).hasSize(4);
  }

  @Test
  void sheetsOfTwoSuppliersInOneFileAreTold() {
    SheetInHands sheet = quick();
    NavigableMap<Integer, CellValue> first = sheet.row(MARKS, 1);
    first.put(1, text(in(first, 1).text().replace("S-001", "S-002")));
    Issue issue = at(sheet.read(), MARKS, "A1");
    assertThat(issue.code()).isEqualTo(IssueCode.SHEETS_DIFFER);
    assertThat(issue.isError()).isTrue();
  }

  @Test
  void aPageThatWentOutAtAnotherTimeIsAnError() {
    SheetInHands sheet = quick();
    NavigableMap<Integer, CellValue> first = sheet.row(MARKS, 1);
    String stamp = in(first, 1).text();
    first.put(1, text(stamp.substring(0, stamp.lastIndexOf(';')) + ";another"));
    Issue issue = at(sheet.read(), MARKS, "A1");
    assertThat(issue.code()).isEqualTo(IssueCode.SHEETS_DIFFER);
    assertThat(issue.isError()).isTrue();
  }

  @Test
  void aFileThatIsNoCheckSheetIsTold() {
    SheetInHands sheet = quick();
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
    rows.put(1, new TreeMap<>(Map.of(1, text("請求書"))));
    SheetReading read = sheet.only().with(new SheetCells("Sheet1", rows, 0, List.of())).read();
    assertThat(read.isSheet()).isFalse();
    assertThat(codes(read)).containsExactly(IssueCode.NOT_A_CHECK_SHEET);
  }

  @Test
  void aSheetOfAnotherStandardIsTold() {
    SheetInHands sheet = quick().only(MARKS);
    sheet.rearrange(
        MARKS,
        rows -> {
          rows.forEach(
              cells -> {
                cells.put(1, text("i:A." + in(cells, 1).text()));
                cells.put(2, text("A." + in(cells, 2).text()));
              });
          return rows;
        });
    assertThat(codes(sheet.read())).contains(IssueCode.OTHER_STANDARD);
    assertThat(sheet.read().isSheet()).isFalse();
  }

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
