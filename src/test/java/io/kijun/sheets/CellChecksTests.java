package io.kijun.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.CellCompletion;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellAt;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.shipped.Shipped;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell is checked while one types, as an upload of the workbook would check it. */
class CellChecksTests {

  private static final String EDUCATION = "07-education.xlsx";

  private static CellChecks checks = new CellChecks(List.of());

  @BeforeAll
  static void readWorkbooks() throws PackageRefused {
    List<BookCells> books = new ArrayList<>();
    for (WorkbookFile file : Shipped.files()) {
      books.add(CellsReader.read(file));
    }
    checks = new CellChecks(books);
  }

  private static CheckedCell checked(String book, String sheet, String cell, String text) {
    CellAt at = CellAt.parse(cell).orElseThrow();
    return checks.check(book, sheet, at.column(), at.row(), text).orElseThrow();
  }

  private static CheckedCell criterion(String cell, String text) {
    return checked(EDUCATION, "基準", cell, text);
  }

  private static List<String> texts(CheckedCell checked) {
    return checked.completions().stream().map(CellCompletion::text).toList();
  }

  @Test
  void aCadenceWithoutAUnitIsTold() {
    CheckedCell checked = criterion("H18", "1回以上/6");

    Issue problem = checked.problems().get(0);
    assertThat(checked.problems()).hasSize(1);
    assertThat(problem.code()).isEqualTo(IssueCode.UNKNOWN_WORD);
    assertThat(problem.place()).isEqualTo(new CellPlace(EDUCATION, "基準", "H18"));
    assertThat(problem.allowed()).contains("1回以上/年");
    assertThat(texts(checked)).startsWith("1回以上/6か月").contains("1回以上/6年");
  }

  @Test
  void whatTheRowAsksThenIsSaidInFull() {
    CheckedCell checked = criterion("H18", "２回以上／年");

    Text statement = Objects.requireNonNull(checked.statement());
    assertThat(checked.problems()).isEmpty();
    assertThat(statement.ja()).contains("頻度「2回以上/年」");
    assertThat(statement.en()).contains("Cadence: at least twice a year");
  }

  @Test
  void theNearestWordIsProposed() {
    assertThat(criterion("J18", "従業貝").problems().get(0).nearest()).isEqualTo("従業員");
  }

  @ParameterizedTest
  @CsvSource({
    "J18, 役員、従業, 役員、従業員",
    "J18, emplo, 従業員",
    "F18, drill, drill.mail",
    "F18, 標的型メール訓練, drill.mail",
    "M18, 6, 6か月以上",
    "H18, 1, 1回以上/年",
    "B18, 3, 31",
    "N18, 一, 一部達成",
    "G18, 済, 済"
  })
  void whatMayBeTypedOnIsOffered(String cell, String typed, String offered) {
    assertThat(texts(criterion(cell, typed)))
        .contains(offered)
        .hasSizeLessThanOrEqualTo(CellCompletion.MOST);
  }

  @Test
  void wordsThatStandInAListAreNotOfferedAgain() {
    assertThat(texts(criterion("J18", "役員、"))).isNotEmpty().doesNotContain("役員、役員");
  }

  @ParameterizedTest
  @CsvSource({
    EDUCATION + ", 助言, B18, なし, UNKNOWN_WORD",
    EDUCATION + ", 助言, A18, 999-9, UNKNOWN_TARGET",
    EDUCATION + ", 事例, E18, 031-1 = 充, CASE_LINE",
    EDUCATION + ", 基準, A18, 031-1, DUPLICATE_ID",
    EDUCATION + ", 基準, B18, 999, UNKNOWN_ITEM",
    EDUCATION + ", 基準, H18, =1+1, FORMULA_TEXT",
    "00-standard.xlsx, 語彙, A18, 証, UNKNOWN_WORD",
    "00-standard.xlsx, 項目, C18, 必, UNKNOWN_WORD",
    "00-standard.xlsx, 項目, A18, 16, DUPLICATE_ID",
    "00-standard.xlsx, ラベル, A3, 1, DUPLICATE_ID",
    "00-standard.xlsx, 設定, A3, なし, UNKNOWN_WORD",
    "90-verdict.xlsx, 総合, B10, 1.5, NOT_A_NUMBER",
    "90-verdict.xlsx, 総合, B4, 多分, UNKNOWN_WORD",
    "90-verdict.xlsx, 判定, E12, 良, UNKNOWN_WORD",
    "90-verdict.xlsx, 評点, B3, 多, NOT_A_NUMBER"
  })
  void everySheetIsChecked(String book, String sheet, String cell, String text, IssueCode code) {
    assertThat(checked(book, sheet, cell, text).problems()).extracting(Issue::code).contains(code);
  }

  @ParameterizedTest
  @CsvSource({"A9", "A1", "P10", "A20001"})
  void nobodyWritesBesideTheTable(String cell) {
    CellAt at = CellAt.parse(cell).orElseThrow();
    assertThat(checks.check(EDUCATION, "基準", at.column(), at.row(), "x")).isEmpty();
    assertThat(checks.check(EDUCATION, "リスト", 1, 3, "x")).isEmpty();
    assertThat(checks.check(EDUCATION, "なし", 1, 3, "x")).isEmpty();
    assertThat(checks.check("なし.xlsx", "基準", 1, 12, "x")).isEmpty();
  }

  @Test
  void whatStandsThereIsRight() {
    assertThat(criterion("H18", "1回以上/年").problems()).isEmpty();
    assertThat(criterion("H18", "").problems()).isEmpty();
  }

  @Test
  void aTextTooLongIsTold() {
    assertThat(criterion("C18", "あ".repeat(4001)).problems())
        .extracting(Issue::code)
        .contains(IssueCode.TOO_LONG);
  }
}
