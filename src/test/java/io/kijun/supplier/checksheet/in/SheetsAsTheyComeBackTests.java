package io.kijun.supplier.checksheet.in;

import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetPage.COMPANY;
import static io.kijun.supplier.checksheet.CheckSheetPage.EVENTS;
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
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people and programs do to sheets: understood where it can be, told by cell where not. */
class SheetsAsTheyComeBackTests {

  private static CellValue in(NavigableMap<Integer, CellValue> cells, int column) {
    return cells.getOrDefault(column, text(""));
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
}
