package io.kijun.supplier.checksheet.out;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.Verdict;
import io.kijun.fixture.AnsweredForm;
import io.kijun.fixture.MadeOnce;
import io.kijun.fixture.SmallStandard;
import io.kijun.shipped.Shipped;
import io.kijun.spreadsheet.form.FormBook;
import io.kijun.spreadsheet.form.FormCell;
import io.kijun.spreadsheet.form.FormRow;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.Questionnaire;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a check sheet shows while it is filled in. */
class CheckSheetsTests {

  private static final CheckSheets SHEETS = MadeOnce.CHECK_SHEETS;
  private static final Ruleset SMALL = SmallStandard.ruleset();
  private static final LocalDate DUE = LocalDate.parse("2026-12-01");
  private static final SheetRecipient SUPPLIER =
      new SheetRecipient("S-001", "丸山プレス", "c0de", LocalDate.parse("2026-11-01"), DUE, null);

  private static final Facts OF_LAST_YEAR =
      new Facts(
          "S-001",
          null,
          null,
          Map.of("remoteWork", false),
          List.of(
              new Evidence(
                  "policy.review",
                  null,
                  new TreeSet<>(Set.of(LocalDate.parse("2025-11-01"))),
                  Set.of("lawRevised"),
                  Set.of(),
                  Set.of(),
                  Set.of(),
                  null,
                  null,
                  null,
                  "議事録")),
          List.of(Declaration.of("1", Verdict.ACHIEVED, null)),
          List.of());

  private static AnsweredForm sheet(SheetLanguage language) {
    return new AnsweredForm(SHEETS.sheet(SMALL, language, SUPPLIER), language);
  }

  private static AnsweredForm sheet() {
    return sheet(SheetLanguage.JA);
  }

  private static List<String> headings(XSSFSheet sheet) {
    List<String> seen = new ArrayList<>();
    for (Cell cell : sheet.getRow(CheckSheetPage.HEADINGS_ROW - 1)) {
      if (!sheet.isColumnHidden(cell.getColumnIndex())) {
        seen.add(cell.getStringCellValue());
      }
    }
    return seen;
  }

  @Test
  void theHeadingsAreThoseOfTheContract() {
    assertThat(headings(sheet().page(CheckSheetPage.MARKS)))
        .containsExactly(
            "No.",
            "ラベル",
            "必須/任意",
            "項目",
            "聞いていること",
            "答え",
            "該当なしの理由／足りないこと",
            "予定日",
            "誰が",
            "前回",
            "根拠",
            "確認");
    assertThat(headings(sheet().page(CheckSheetPage.GROUNDS)))
        .containsExactly(
            "No.",
            "項目",
            "質問",
            "「すべて」とは",
            "答え",
            "足りないもの 1",
            "足りないもの 2",
            "前回の実施日",
            "実施日",
            "間隔・保管期間",
            "文書名・版・保管場所",
            "誰が",
            "前回の答え",
            "確認");
  }

  @Test
  void itemsStandUnderTheirHeadingsWithoutRowsBetween() {
    XSSFSheet marks = sheet().page(CheckSheetPage.MARKS);
    assertThat(
            IntStream.rangeClosed(6, 10)
                .mapToObj(row -> marks.getRow(row - 1))
                .map(row -> row.getCell(0) + " " + row.getCell(1)))
        .containsExactly("i:1 1", "i:2 2", "i:3 3", "i:4 4", "i:5 5");
    assertThat(marks.getLastRowNum()).isEqualTo(9);
  }

  @Test
  void idsAreThereAndNotSeen() {
    AnsweredForm sheet = sheet();
    for (CheckSheetPage page : CheckSheetPage.values()) {
      XSSFSheet written = sheet.page(page);
      assertThat(written.getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("kijun-check-sheet/1;%s;%s;S-001;ja;c0de".formatted(page.id(), SMALL.id()));
      assertThat(written.isColumnHidden(0)).isTrue();
      assertThat(written.getRow(CheckSheetPage.IDS_ROW - 1).getZeroHeight()).isTrue();
      for (CheckSheetColumn column : CheckSheetColumn.of(page)) {
        assertThat(
                written
                    .getRow(CheckSheetPage.IDS_ROW - 1)
                    .getCell(column.number() - 1)
                    .getStringCellValue())
            .isEqualTo(column.id());
      }
    }
    assertThat(sheet.book().isSheetHidden(6)).isTrue();
  }

  @Test
  void theEmptySheetIsForNobody() {
    AnsweredForm blank =
        new AnsweredForm(
            SHEETS.sheet(SMALL, SheetLanguage.EN, SheetRecipient.NOBODY), SheetLanguage.EN);
    assertThat(blank.page(CheckSheetPage.START).getRow(0).getCell(0).getStringCellValue())
        .isEqualTo("kijun-check-sheet/1;start;%s;-;en;-".formatted(SMALL.id()));
  }

  @ParameterizedTest
  @EnumSource(SheetLanguage.class)
  void whatFormulasHaveWithThemIsWhatTheyGive(SheetLanguage language) {
    AnsweredForm sheet = sheet(language);
    List<Cell> formulas = sheet.formulas();
    assertThat(formulas).hasSizeGreaterThan(100);
    for (Cell cell : formulas) {
      assertThat(AnsweredForm.kept(cell))
          .as(cell.getSheet().getSheetName() + "!" + cell.getAddress())
          .isEqualTo(sheet.shown(cell))
          .doesNotStartWith("#");
    }
  }

  @ParameterizedTest
  @EnumSource(SheetLanguage.class)
  void theShippedStandardStaysWithinWhatExcelHolds(SheetLanguage language) {
    FormBook book =
        WrittenSheet.book(
            new SheetPlan(Questionnaire.of(Shipped.standard()), "0123456789ab", language));
    int formulas = 0;
    for (FormSheet sheet : book.sheets()) {
      for (FormRow row : sheet.rows().values()) {
        for (FormCell cell : row.cells().values()) {
          if (cell.value() instanceof FormValue.PlainText words) {
            assertThat(words.text()).hasSizeLessThanOrEqualTo(32_767);
          } else if (cell.value() instanceof FormValue.Formula formula) {
            assertThat(formula.formula()).hasSizeLessThanOrEqualTo(8_192);
            formulas++;
          }
        }
      }
    }
    assertThat(formulas).isGreaterThan(3_000);
  }

  @Test
  void theSameSheetIsTheSameBytes() {
    assertThat(new CheckSheets().sheet(SMALL, SheetLanguage.JA, SUPPLIER))
        .isEqualTo(SHEETS.sheet(SMALL, SheetLanguage.JA, SUPPLIER));
  }

  @Test
  void whatWasAnsweredLastTimeStandsBesideTheAnswers() {
    AnsweredForm sheet =
        new AnsweredForm(
            SHEETS.sheet(
                SMALL,
                SheetLanguage.JA,
                new SheetRecipient("S-001", "丸山プレス", "c0de", null, DUE, OF_LAST_YEAR)),
            SheetLanguage.JA);
    assertThat(sheet.shown("p:remoteWork", CheckSheetColumn.COMPANY_LAST)).isEqualTo("いいえ");
    assertThat(sheet.shown("i:1", CheckSheetColumn.MARKS_LAST)).isEqualTo("○");
    assertThat(sheet.shown("q:policy.review", CheckSheetColumn.GROUNDS_LAST_DATE))
        .isEqualTo("2025/11/1");
    for (Cell input :
        List.of(
            sheet.cell("p:remoteWork", CheckSheetColumn.COMPANY_ANSWER),
            sheet.cell("i:1", CheckSheetColumn.MARKS_ANSWER),
            sheet.cell("q:policy.review", CheckSheetColumn.GROUNDS_DATES))) {
      assertThat(sheet.shown(input)).isEmpty();
    }
    sheet.answer("i:1", CheckSheetColumn.MARKS_ANSWER, "前回と同じ");
    assertThat(sheet.shown("i:1", CheckSheetColumn.MARKS_MARK)).isEqualTo("○");
  }

  @Test
  void sameAsLastTimeIsOfferedWhereThereIsALastAnswer() {
    DataValidation marks =
        sheet().page(CheckSheetPage.MARKS).getDataValidations().stream()
            .filter(it -> it.getRegions().getCellRangeAddresses()[0].getFirstColumn() == 6)
            .findFirst()
            .orElseThrow();
    assertThat(marks.getValidationConstraint().getFormula1()).startsWith("IF($K6=\"\",");
  }
}
