package io.kijun.supplier.checksheet.in;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.EVENTS_DATES;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_LAST_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_LAST_DATE;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_WHO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_WHO;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.CellPlace;
import io.kijun.fixture.SmallStandard;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.LastAnswers.LastMark;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers in other columns, in rows that nobody knows, and beside last answers. */
class WhereNoAnswerBelongsTests {

  private static final Ruleset RULESET = SmallStandard.ruleset();
  private static final List<CheckSheetPage> PAGES =
      List.of(
          CheckSheetPage.COMPANY,
          CheckSheetPage.MARKS,
          CheckSheetPage.GROUNDS,
          CheckSheetPage.EVENTS);

  private static SheetInHands empty() {
    return SheetInHands.of(RULESET, SheetLanguage.JA);
  }

  private static SheetInHands full() {
    return AnsweredSheets.full(RULESET, SheetLanguage.JA);
  }

  private static CellValue text(String text) {
    return new CellValue(text, Flaw.NONE);
  }

  private static String first(SheetInHands sheet, CheckSheetPage page) {
    return RowNumbers.of(page, sheet.asked()).all().keySet().iterator().next();
  }

  private static CellPlace place(SheetInHands sheet, CheckSheetColumn column, String id) {
    return new CellPlace("sheet.xlsx", column.page().title().ja(), sheet.cell(column, id));
  }

  private static List<IssueCode> codes(SheetReading read, CellPlace at) {
    return read.issues().stream().filter(one -> one.place().equals(at)).map(Issue::code).toList();
  }

  private static boolean isUnused(SheetReading read, CellPlace at) {
    return read.unused().stream().anyMatch(one -> one.at().equals(at));
  }

  /** As programs write it that keep no formulas. */
  private static SheetInHands withoutFormulas(SheetInHands sheet) {
    PAGES.forEach(
        page ->
            sheet
                .rows(page)
                .values()
                .forEach(cells -> cells.replaceAll((column, value) -> result(value))));
    return sheet;
  }

  private static CellValue result(CellValue value) {
    CellValue result = value.result();
    return value.flaw() != Flaw.FORMULA ? value : result == null ? text("") : result;
  }

  private static List<NavigableMap<Integer, CellValue>> reversed(
      List<NavigableMap<Integer, CellValue>> rows) {
    Collections.reverse(rows);
    return rows;
  }

  private static SheetInHands ofLastYear(SheetInHands sheet) {
    for (CheckSheetPage page : CheckSheetPage.values()) {
      sheet
          .row(page, 1)
          .computeIfPresent(
              1, (one, now) -> text(now.text().replace(RULESET.id().value(), "0123456789ab")));
    }
    return sheet;
  }

  private static Stream<CheckSheetColumn> others() {
    return PAGES.stream()
        .flatMap(page -> CheckSheetColumn.of(page).stream())
        .filter(CheckSheetColumn::isSeen)
        .filter(column -> !LastWords.isLast(column) && !column.id().equals("no"))
        .filter(column -> !InputColumns.of(column.page()).contains(column))
        .filter(column -> column != CheckSheetColumn.EVENTS_KIND);
  }

  @ParameterizedTest
  @MethodSource("others")
  void anAnswerInAnotherColumnIsToldHoweverTheSheetComesBack(CheckSheetColumn column) {
    CellValue typed = text(column.page() == CheckSheetPage.EVENTS ? "あった" : "はい");
    List<SheetInHands> sheets = List.of(empty(), withoutFormulas(empty()), ofLastYear(empty()));
    for (SheetInHands sheet : sheets) {
      String id = first(sheet, column.page());
      SheetReading read = sheet.put(column, id, typed).read();
      assertThat(codes(read, place(sheet, column, id))).containsExactly(IssueCode.WRONG_COLUMN);
    }
    SheetInHands sheet = empty();
    String id = first(sheet, column.page());
    sheet.put(column, id, new CellValue("=\"○\"", Flaw.FORMULA, typed));
    assertThat(codes(sheet.read(), place(sheet, column, id)))
        .containsExactly(IssueCode.WRONG_COLUMN);
  }

  @Test
  void aFormulaBesideTheTableIsToldToo() {
    SheetInHands sheet = empty();
    int row = sheet.row(CheckSheetPage.MARKS, "i:3");
    sheet.row(CheckSheetPage.MARKS, row).put(30, new CellValue("=1", Flaw.FORMULA, text("○")));
    sheet.row(CheckSheetPage.MARKS, row).put(31, new CellValue("=2", Flaw.FORMULA, text("来週")));
    SheetReading read = sheet.read();
    assertThat(codes(read, new CellPlace("sheet.xlsx", "自己診断", "AD" + row)))
        .containsExactly(IssueCode.WRONG_COLUMN);
    assertThat(isUnused(read, new CellPlace("sheet.xlsx", "自己診断", "AE" + row))).isTrue();
  }

  @Test
  void whatASheetSaysByItselfIsNoAnswerHoweverItComesBack() {
    for (SheetLanguage language : SheetLanguage.values()) {
      SheetInHands pasted = withoutFormulas(SheetInHands.of(RULESET, language));
      assertThat(pasted.read().issues()).isEmpty();
      assertThat(pasted.read().unused()).isEmpty();
      SheetInHands sorted = SheetInHands.of(RULESET, language);
      for (CheckSheetPage page : PAGES) {
        sorted.rearrange(page, WhereNoAnswerBelongsTests::reversed);
      }
      assertThat(sorted.read().issues()).isEmpty();
      assertThat(sorted.read().unused()).isEmpty();
    }
  }

  @Test
  void pagesPastedWithoutIdsAndNumbersAreToldRowByRow() {
    for (CheckSheetPage page : PAGES) {
      SheetInHands sheet = withoutFormulas(full()).put(EVENTS_ANSWER, "v:+1", "あった");
      for (NavigableMap<Integer, CellValue> cells :
          sheet.rows(page).tailMap(CheckSheetPage.FIRST_ROW).values()) {
        cells.headMap(2, true).clear();
      }
      CheckSheetColumn answer = InputColumns.of(page).get(0);
      SheetReading read = sheet.read();
      int rows = 0;
      for (int row : sheet.rows(page).tailMap(CheckSheetPage.FIRST_ROW).keySet()) {
        CellPlace at = new CellPlace("sheet.xlsx", page.title().ja(), answer.letter() + row);
        if (!sheet.row(page, row).getOrDefault(answer.number(), text("")).text().isBlank()) {
          assertThat(isUnused(read, at)).as("%s", at).isTrue();
          rows++;
        }
      }
      assertThat(rows).isPositive();
      assertThat(read.issues())
          .filteredOn(one -> one.code() == IssueCode.ROW_MISMATCH)
          .hasSize(rows);
      if (page != CheckSheetPage.EVENTS) {
        assertThat(read.issues()).extracting(Issue::code).contains(IssueCode.ROWS_GONE);
      }
    }
  }

  @Test
  void aNumberThatBecameADateTellsNothing() {
    SheetInHands sheet = full().put(MARKS_NO, "i:2", new CellValue("2026-01-01", Flaw.DATE));
    CellPlace at = place(sheet, MARKS_ANSWER, "i:2");
    CellPlace number = place(sheet, MARKS_NO, "i:2");
    sheet.row(CheckSheetPage.MARKS, sheet.row(CheckSheetPage.MARKS, "i:2")).remove(1);
    SheetReading read = sheet.read();
    assertThat(codes(read, number)).containsExactly(IssueCode.ROW_MISMATCH);
    assertThat(isUnused(read, at)).isTrue();
  }

  @Test
  void whoAnswersIsKeptInARowThatIsSetAside() {
    SheetInHands sheet = full().put(MARKS_NO, "i:2", "99").put(MARKS_WHO, "i:2", "田中");
    assertThat(isUnused(sheet.read(), place(sheet, MARKS_WHO, "i:2"))).isTrue();
    sheet.put(MARKS_WHO, "i:2", "総務");
    assertThat(isUnused(sheet.read(), place(sheet, MARKS_WHO, "i:2"))).isFalse();
    String id = first(sheet, CheckSheetPage.GROUNDS);
    sheet.put(CheckSheetColumn.GROUNDS_NO, id, "99-9").put(GROUNDS_WHO, id, "田中");
    assertThat(isUnused(sheet.read(), place(sheet, GROUNDS_WHO, id))).isTrue();
  }

  @Test
  void whereLastAnswersAreNotKnownOneBesideABlankIsTold() {
    SheetInHands sheet = full();
    String fact = first(sheet, CheckSheetPage.COMPANY);
    String evidence = first(sheet, CheckSheetPage.GROUNDS);
    sheet.put(MARKS_ANSWER, "i:1", "").put(MARKS_LAST, "i:1", "○").put(MARKS_LAST, "i:2", "○");
    sheet.put(COMPANY_ANSWER, fact, "").put(COMPANY_LAST, fact, "はい");
    sheet.put(GROUNDS_ANSWER, evidence, "").put(GROUNDS_LAST_ANSWER, evidence, "いいえ");
    sheet.put(GROUNDS_LAST_DATE, evidence, "2025/4/1");
    SheetReading read = sheet.read();
    for (CellPlace at :
        List.of(place(sheet, MARKS_LAST, "i:1"), place(sheet, COMPANY_LAST, fact))) {
      assertThat(codes(read, at)).containsExactly(IssueCode.WRONG_COLUMN);
      assertThat(isUnused(read, at)).isTrue();
    }
    assertThat(isUnused(read, place(sheet, GROUNDS_LAST_ANSWER, evidence))).isTrue();
    assertThat(isUnused(read, place(sheet, GROUNDS_LAST_DATE, evidence))).isTrue();
    assertThat(codes(read, new CellPlace("sheet.xlsx", "根拠", null)))
        .containsExactly(IssueCode.WRONG_COLUMN);
    assertThat(isUnused(read, place(sheet, MARKS_LAST, "i:2"))).isFalse();
    assertThat(read.issues()).noneMatch(Issue::isError);
  }

  @Test
  void theLastMarkIsNotTakenOverWhereTheSheetShowsAnother() {
    LastAnswers last =
        new LastAnswers(
            Map.of(), Map.of("i:1", new LastMark(ItemMark.NOT_ACHIEVED, null)), Map.of());
    SheetInHands sheet = full().put(MARKS_ANSWER, "i:1", "前回と同じ").put(MARKS_LAST, "i:1", "○");
    CellPlace at = place(sheet, MARKS_ANSWER, "i:1");
    assertThat(codes(sheet.read(last), at)).containsExactly(IssueCode.LAST_ANSWER_CHANGED);
    sheet.put(MARKS_LAST, "i:1", "×");
    assertThat(codes(sheet.read(last), at)).isEmpty();
  }

  @Test
  void anEventWhoseAnswerCannotBeReadIsNotTakenByItsDay() {
    SheetInHands sheet = full();
    String id = first(sheet, CheckSheetPage.EVENTS);
    sheet.put(EVENTS_ANSWER, id, "あったかも").put(EVENTS_DATES, id, "2026/6/1");
    SheetReading read = sheet.read();
    assertThat(read.answers().events()).noneMatch(one -> one.id().equals(id));
    assertThat(codes(read, place(sheet, EVENTS_ANSWER, id)))
        .containsExactly(IssueCode.NOT_AN_ANSWER);
    assertThat(isUnused(read, place(sheet, EVENTS_DATES, id))).isTrue();
  }

  @Test
  void aCopyWhoseAnswerCannotBeReadSpoilsTheOther() {
    SheetInHands sheet = full().copyOf(CheckSheetPage.MARKS, "控え");
    sheet.put(MARKS_ANSWER, "i:1", new CellValue("○", Flaw.MERGED));
    SheetReading read = sheet.read();
    assertThat(read.answers().items().get("i:1")).satisfies(row -> assertThat(row.mark()).isNull());
    assertThat(read.issues())
        .extracting(Issue::code)
        .contains(IssueCode.MERGED_CELL, IssueCode.ROW_TWICE);
  }
}
