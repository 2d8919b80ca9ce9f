package io.kijun.supplier.checksheet.in;

import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.COMPANY_QUESTION;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_LAST_DATE;
import static io.kijun.supplier.checksheet.CheckSheetColumn.GROUNDS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_ANSWER;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_LAST;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_NO;
import static io.kijun.supplier.checksheet.CheckSheetColumn.MARKS_WHO;
import static io.kijun.supplier.checksheet.CheckSheetPage.COMPANY;
import static io.kijun.supplier.checksheet.CheckSheetPage.EVENTS;
import static io.kijun.supplier.checksheet.CheckSheetPage.GROUNDS;
import static io.kijun.supplier.checksheet.CheckSheetPage.MARKS;
import static io.kijun.supplier.checksheet.CheckSheetPage.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.fixture.SmallStandard;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellComment;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.spreadsheet.SheetLook;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.LastAnswers;
import io.kijun.supplier.checksheet.LastAnswers.LastMark;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.Unused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sheets of earlier rulesets, damaged stamps, and what people write where no answer belongs. */
class SheetsOutOfStepTests {

  private static final Ruleset RULESET = SmallStandard.ruleset();
  private static final String EARLIER = "0123456789ab";

  private static SheetInHands full() {
    return AnsweredSheets.full(RULESET, SheetLanguage.JA);
  }

  private static CellValue text(String text) {
    return new CellValue(text, Flaw.NONE);
  }

  private static String stamp(SheetInHands sheet, CheckSheetPage page) {
    return Objects.requireNonNull(sheet.row(page, 1).get(1)).text();
  }

  /** As it would have come from an earlier ruleset. */
  private static SheetInHands earlier() {
    SheetInHands sheet = full();
    for (CheckSheetPage page : CheckSheetPage.values()) {
      String now = stamp(sheet, page);
      sheet.row(page, 1).put(1, text(now.replace(RULESET.id().value(), EARLIER)));
    }
    return sheet;
  }

  /** Each question one further down, as behind one that is not asked any more. */
  private static SheetInHands shifted(SheetInHands sheet, CheckSheetColumn number) {
    for (String id : RowNumbers.of(number.page(), sheet.asked()).all().keySet()) {
      String now = seen(sheet, number, id).text();
      int dash = now.indexOf('-') + 1;
      int next = Integer.parseInt(now.substring(dash)) + 1;
      sheet.put(number, id, now.substring(0, dash) + next);
    }
    return sheet;
  }

  private static CellValue seen(SheetInHands sheet, CheckSheetColumn column, String id) {
    int row = sheet.row(column.page(), id);
    return Objects.requireNonNull(sheet.row(column.page(), row).get(column.number()));
  }

  private static Set<IssueCode> codes(SheetReading read) {
    return read.issues().stream().map(Issue::code).collect(Collectors.toSet());
  }

  private static Map<String, String> unused(SheetReading read) {
    Map<String, String> unused = new TreeMap<>();
    for (Unused one : read.unused()) {
      unused.put(one.at().sheet() + "!" + one.at().cell(), one.found());
    }
    return unused;
  }

  @Test
  void numbersThatSayWhereARowStoodAreNotHeldAgainstThoseOfNow() {
    SheetInHands sheet = earlier();
    shifted(sheet, COMPANY_NO);
    shifted(sheet, CheckSheetColumn.EVENTS_NO);
    shifted(sheet, GROUNDS_NO);
    SheetReading read = sheet.read();
    assertThat(codes(read)).containsExactly(IssueCode.OTHER_RULESET);
    assertThat(read.unused()).isEmpty();
    SheetReading now = full().read();
    assertThat(read.answers().profile()).hasSameSizeAs(now.answers().profile());
    assertThat(read.answers().evidence().keySet()).isEqualTo(now.answers().evidence().keySet());
    assertThat(read.answers().events()).hasSameSizeAs(now.answers().events());
  }

  @Test
  void numbersOfNowAreHeldAgainstASheetOfNow() {
    SheetReading read = shifted(full(), COMPANY_NO).read();
    assertThat(codes(read)).containsExactly(IssueCode.ROW_MISMATCH);
    assertThat(read.answers().profile()).isEmpty();
  }

  @Test
  void whatARulesetOnRecordAskedIsHeldAgainstItsSheets() {
    SheetInHands sheet = earlier();
    Questionnaire asked = sheet.asked();
    assertThat(codes(sheet.read(id -> id.equals(EARLIER) ? Optional.of(asked) : Optional.empty())))
        .containsExactly(IssueCode.OTHER_RULESET);
    assertThat(codes(shifted(sheet, COMPANY_NO).read(id -> Optional.of(asked))))
        .containsExactlyInAnyOrder(IssueCode.OTHER_RULESET, IssueCode.ROW_MISMATCH);
  }

  @Test
  void itemsKeepTheirNumbersWhateverTheRuleset() {
    SheetInHands sheet = earlier().put(MARKS_NO, "i:2", "3");
    Issue issue = mismatch(sheet.read());
    assertThat(issue.found()).isEqualTo("3");
    sheet = earlier();
    String id = sheet.asked().evidence().get(0).id();
    assertThat(mismatch(sheet.put(GROUNDS_NO, id, "5-1").read()).isError()).isTrue();
  }

  private static Issue mismatch(SheetReading read) {
    return read.issues().stream()
        .filter(one -> one.code() == IssueCode.ROW_MISMATCH)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void rowsOfWhichOnlySomeColumnsWereSortedShowInTheWordsOfTheQuestion() {
    SheetInHands sheet = earlier();
    List<String> ids = List.copyOf(RowNumbers.of(COMPANY, sheet.asked()).all().keySet());
    CellValue first = seen(sheet, COMPANY_QUESTION, ids.get(0));
    sheet.put(COMPANY_QUESTION, ids.get(1), first);
    assertThat(mismatch(sheet.read()).isError()).isTrue();
  }

  @Test
  void aNumberAloneIsBelievedOnlyWhereTheQuestionIsTheSame() {
    SheetInHands sheet = earlier();
    String id = sheet.asked().profile().get(0).id();
    int row = sheet.row(COMPANY, id);
    sheet.row(COMPANY, row).remove(1);
    assertThat(sheet.read().answers().profile()).containsKey(id);
    sheet.row(COMPANY, row).put(COMPANY_QUESTION.number(), text("工場はありますか。"));
    SheetReading read = sheet.read();
    assertThat(read.answers().profile()).doesNotContainKey(id);
    assertThat(mismatch(read).isError()).isTrue();
    assertThat(unused(read)).containsEntry("会社のこと!" + COMPANY_ANSWER.letter() + row, "はい");
  }

  @Test
  void anAnswerByFormulaIsKeptInARowThatIsSetAside() {
    SheetInHands sheet = full().put(MARKS_NO, "i:2", "99");
    sheet.put(MARKS_ANSWER, "i:2", new CellValue("=G6", Flaw.FORMULA, text("○")));
    assertThat(unused(sheet.read())).containsEntry("自己診断!" + sheet.cell(MARKS_ANSWER, "i:2"), "○");
    sheet.put(MARKS_ANSWER, "i:2", new CellValue("=G6", Flaw.FORMULA));
    assertThat(unused(sheet.read()))
        .containsEntry("自己診断!" + sheet.cell(MARKS_ANSWER, "i:2"), "=G6");
  }

  @Test
  void aNameTypedInARowThatIsSetAsideIsKept() {
    SheetInHands sheet = full().put(MARKS_NO, "i:2", "99");
    String cell = "自己診断!" + sheet.cell(MARKS_WHO, "i:2");
    sheet.put(MARKS_WHO, "i:2", "田中");
    assertThat(unused(sheet.read())).containsEntry(cell, "田中");
    sheet.put(MARKS_WHO, "i:2", "総務");
    assertThat(unused(sheet.read())).doesNotContainKey(cell);
  }

  @Test
  void aPageIsOneWhateverItIsCalled() {
    SheetReading read = full().renamed(MARKS, "_kijun (2)").read();
    assertThat(read.answers().items()).hasSameSizeAs(full().read().answers().items());
  }

  @ParameterizedTest
  @CsvSource({
    "kijun-check-sheet/1;",
    "kijun-check-sheet/1;mark;x;S-001;ja;code-1",
    "KIJUN-CHECK",
    "''"
  })
  void aPageWhoseStampIsDamagedIsFoundByItsIdsAndHeadings(String damaged) {
    SheetReading whole = full().read();
    for (CheckSheetPage page : List.of(START, COMPANY, MARKS, GROUNDS, EVENTS)) {
      SheetInHands sheet = full();
      sheet.row(page, 1).put(1, text(damaged.replace(";x;", ";" + RULESET.id().value() + ";")));
      SheetReading read = sheet.read();
      assertThat(codes(read)).as("%s", page).containsExactly(IssueCode.STAMP_DAMAGED);
      assertThat(read.issues()).noneMatch(Issue::isError);
      assertThat(read.unused()).isEmpty();
      assertThat(read.answers().items()).hasSameSizeAs(whole.answers().items());
      assertThat(read.answers().profile()).hasSameSizeAs(whole.answers().profile());
      assertThat(read.answers().evidence()).hasSameSizeAs(whole.answers().evidence());
      assertThat(read.answers().meta()).isEqualTo(whole.answers().meta());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = CheckSheetPage.class,
      names = {"COMPANY", "MARKS", "GROUNDS", "EVENTS", "REVIEW"})
  void headingsAreEnoughWhereTheIdsAreGoneToo(CheckSheetPage page) {
    SheetInHands sheet = full();
    sheet.cells(
        page,
        cells -> {
          cells.remove(1);
          return cells;
        });
    sheet.rows(page).remove(CheckSheetPage.IDS_ROW);
    sheet.row(page, 1).put(1, text("kijun-check-sheet/1;"));
    SheetReading read = sheet.read();
    assertThat(codes(read)).contains(IssueCode.STAMP_DAMAGED).doesNotContain(IssueCode.EXTRA_SHEET);
    assertThat(read.answers().items()).hasSize(sheet.asked().items().size());
  }

  @Test
  void aSheetOfNoFormWithAStampIsNotHidden() {
    TreeMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
    rows.put(1, new TreeMap<>(Map.of(1, text("kijun-check-sheet/1;x"), 2, text("メモ"))));
    SheetReading read = full().with(new SheetCells("メモ", rows, 0, List.of())).read();
    assertThat(codes(read)).containsExactly(IssueCode.EXTRA_SHEET);
    assertThat(unused(read)).containsKeys("メモ!A1", "メモ!B1");
  }

  @Test
  void whatAFirstTimeSupplierTypesIntoLastAnswersIsKept() {
    SheetInHands sheet = full();
    String evidence = sheet.asked().evidence().get(0).id();
    String fact = sheet.asked().profile().get(0).id();
    sheet.put(MARKS_LAST, "i:1", "○").put(MARKS_LAST, "i:2", "社長に確認中");
    sheet.put(GROUNDS_LAST_DATE, evidence, "2025/4/1").put(COMPANY_LAST, fact, "はい");
    SheetReading read = sheet.read(LastAnswers.NONE);
    assertThat(unused(read))
        .containsEntry("自己診断!" + sheet.cell(MARKS_LAST, "i:1"), "○")
        .containsEntry("自己診断!" + sheet.cell(MARKS_LAST, "i:2"), "社長に確認中")
        .containsEntry("根拠!" + sheet.cell(GROUNDS_LAST_DATE, evidence), "2025/4/1")
        .containsEntry("会社のこと!" + sheet.cell(COMPANY_LAST, fact), "はい")
        .hasSize(4);
    assertThat(read.issues()).as("the rows are answered").isEmpty();
  }

  @Test
  void whatDiffersFromTheLastAnswerIsKeptAndWhatDoesNotIsLeftAlone() {
    LastAnswers last =
        new LastAnswers(
            Map.of(),
            Map.of(
                "i:1", new LastMark(ItemMark.ACHIEVED, null),
                "i:2", new LastMark(ItemMark.ACHIEVED, null)),
            Map.of());
    SheetInHands sheet = full().put(MARKS_LAST, "i:1", "○").put(MARKS_LAST, "i:2", "×");
    assertThat(unused(sheet.read(last)))
        .isEqualTo(Map.of("自己診断!" + sheet.cell(MARKS_LAST, "i:2"), "×"));
  }

  @Test
  void whereLastAnswersAreNotKnownOnlyWhatCanBeNoneIsKept() {
    SheetInHands sheet = full().put(MARKS_LAST, "i:1", "○").put(MARKS_LAST, "i:2", "確認中");
    assertThat(unused(sheet.read()))
        .isEqualTo(Map.of("自己診断!" + sheet.cell(MARKS_LAST, "i:2"), "確認中"));
  }

  @Test
  void commentsOnCellsAreKept() throws IOException, PackageRefused {
    byte[] file = SheetInHands.file(RULESET, SheetLanguage.JA);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      comment(book.getSheet("自己診断"), 5, 6, "○ですが、来月から");
      comment(book.getSheet("自己診断"), 6, 6, "―― Kijun ――\n前回の問題");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      SheetReading read =
          SheetInHands.reader(RULESET)
              .read(CellsReader.read(new WorkbookFile("sheet.xlsx", out.toByteArray())), null);
      assertThat(unused(read)).isEqualTo(Map.of("自己診断!G6", "○ですが、来月から"));
      assertThat(read.issues()).noneMatch(Issue::isError);
    }
  }

  private static void comment(XSSFSheet sheet, int row, int column, String text) {
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 2, row + 3);
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAddress(row, column);
    comment.setString(text);
  }

  @Test
  void commentsOnSheetsOfSomebodysOwnAreKeptToo() {
    SheetCells own =
        new SheetCells(
            "メモ",
            new TreeMap<>(),
            0,
            List.of(),
            List.of(),
            List.of(new CellComment("B2", "見て")),
            SheetLook.PLAIN);
    assertThat(unused(full().with(own).read())).isEqualTo(Map.of("メモ!B2", "見て"));
  }
}
