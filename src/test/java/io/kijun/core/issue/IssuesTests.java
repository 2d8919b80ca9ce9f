package io.kijun.core.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.FilePlace;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong is collected, told in order, and never without end. */
class IssuesTests {

  private static final RowPlace ROW = new RowPlace("01-policy.xlsx", "基準", 12);
  private static final Text WRONG = new Text("誤り。", "It is wrong.");

  private static void wrong(Issues issues, CellPlace where) {
    issues.error(where, IssueCode.MISSING_VALUE, WRONG.ja(), WRONG.en(), null);
  }

  @Test
  void cellsAreToldInTheOrderInWhichTheyAreReadEachOnce() {
    Issues issues = Issues.ofWorkbooks();
    CellPlace book = CellPlace.book("01-policy.xlsx");
    List<CellPlace> read =
        List.of(book, new RowPlace("01-policy.xlsx", "基準", 9).cell(2), ROW.cell(2), ROW.cell(27));
    List.of(3, 1, 2, 0, 1).forEach(i -> wrong(issues, read.get(i)));
    assertThat(issues.byCell()).extracting(Issue::place).isEqualTo(read);
    assertThat(issues.all()).extracting(Issue::place).startsWith(ROW.cell(27));
  }

  @Test
  void anErrorIsKnownOfItsSheetAndAWarningIsNone() {
    Issues issues = Issues.ofWorkbooks();
    issues.warning(ROW.cell(1), IssueCode.LIST_WORD, "語。", "A word.", "x", List.of("y"));
    assertThat(issues.hasErrors()).isFalse();
    wrong(issues, ROW.cell(1));
    assertThat(issues.hasErrorsIn("01-policy.xlsx", "基準")).isTrue();
    assertThat(issues.hasErrorsIn("01-policy.xlsx", "助言")).isFalse();
    assertThat(issues.all()).extracting(Issue::isError).containsExactly(false, true);
  }

  @Test
  void beyondAThousandOfARequestTheLastOneSaysSo() {
    Issues issues = Issues.ofRequest();
    for (int i = 0; i < 1500; i++) {
      issues.missing("$.evidence[" + i + "]");
    }
    assertThat(issues.all()).hasSize(1001);
    assertThat(issues.all().get(1000).code()).isEqualTo(IssueCode.TOO_MANY_ISSUES);
  }

  @Test
  void beyondTwoThousandOfWorkbooksTheFirstOneSaysHowMany() {
    Issues issues = Issues.ofWorkbooks();
    for (int row = 1; row <= 2010; row++) {
      wrong(issues, new RowPlace("01-policy.xlsx", "基準", row).cell(1));
    }
    assertThat(issues.byCell()).hasSize(2001);
    assertThat(issues.byCell().get(0).code()).isEqualTo(IssueCode.TOO_MANY_PROBLEMS);
    assertThat(issues.byCell().get(0).found()).isEqualTo("2010");
  }

  @Test
  void errorsAreToldBeforeWarningsWhereSomeAreLeftOut() {
    Issues issues = Issues.ofWorkbook("sheet.xlsx");
    for (int row = 1; row <= 2005; row++) {
      CellPlace at = new RowPlace("sheet.xlsx", "根拠", row).cell(1);
      issues.warning(at, IssueCode.LIST_WORD, "語。", "A word.", "x");
    }
    for (int row = 1; row <= 1500; row++) {
      wrong(issues, new RowPlace("sheet.xlsx", "自己診断", row).cell(1));
    }
    assertThat(issues.all()).hasSize(2001);
    assertThat(issues.all().stream().filter(Issue::isError)).hasSize(1501);
    for (int row = 1501; row <= 2010; row++) {
      wrong(issues, new RowPlace("sheet.xlsx", "自己診断", row).cell(1));
    }
    assertThat(issues.all()).hasSize(2001).allMatch(Issue::isError);
    assertThat(issues.byCell().get(0).found()).isEqualTo("4015");
    assertThat(issues.byCell().get(0).place()).isEqualTo(CellPlace.book("sheet.xlsx"));
  }

  @Test
  void whatWasFoundIsShortenedAndFitToBeShown() {
    String face = "\uD83D\uDE00";
    assertThat(Shown.of("a\0b\uD800")).isEqualTo("a\uFFFDb\uFFFD");
    assertThat(Shown.of("x".repeat(100))).hasSize(100);
    assertThat(Shown.of("x".repeat(101))).isEqualTo("x".repeat(100) + "…");
    assertThat(Shown.of("x".repeat(99) + face)).isEqualTo("x".repeat(99) + "…");
    assertThat(Shown.ofCell("a\u0007\n" + face)).isEqualTo("a\uFFFD\n" + face);
  }

  @Test
  void aLineHasPlaceCodeMessageFindingAndWhatWasMeant() {
    Issue issue =
        Issue.unknown(IssueCode.UNKNOWN_WORD, ROW.cell(8), WRONG, "polcy\n", List.of("policy"));
    assertThat(IssueText.of(issue, Text::en))
        .isEqualTo("01-policy.xlsx › 基準 › H12  UNKNOWN_WORD  It is wrong.  polcy  → policy");
    assertThat(IssueText.of(issue.at(new FilePlace("a.json", FieldPlace.ALL)), Text::ja))
        .isEqualTo("a.json  $  UNKNOWN_WORD  誤り。  polcy  → policy");
  }
}
