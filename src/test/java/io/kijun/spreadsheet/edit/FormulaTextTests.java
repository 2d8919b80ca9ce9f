package io.kijun.spreadsheet.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas name the same cells after rows have moved. */
class FormulaTextTests {

  private static RowOps insertedAbove(int row) {
    RowOps ops = new RowOps();
    ops.add(new RowOp.InsertedRow(row, true));
    return ops;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          A9                  | A9
          A10                 | A11
          $A$10+a10           | $A$11+a11
          SUM(A9:A20)         | SUM(A9:A21)
          SUM($9:$9)          | SUM($9:$9)
          SUM($10:$12)        | SUM($11:$13)
          SUM(A:A)            | SUM(A:A)
          "A10"&A10           | "A10"&A11
          "say ""A10\"""      | "say ""A10\"""
          基準!A10            | 基準!A11
          '基準'!A10          | '基準'!A11
          他!A10+A10          | 他!A10+A11
          'it''s'!A10         | 'it''s'!A10
          LOG10(A10)          | LOG10(A11)
          A10_name+x.A10      | A10_name+x.A10
          表[A10]             | 表[A10]
          10*2                | 10*2
          ABCD10              | ABCD10
          """)
  void rowsBelowANewOneMoveDown(String before, String after) {
    assertThat(FormulaText.moved(before, "基準", true, false, insertedAbove(10))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"A10, #REF!", "A11, A10", "SUM(A10:A12), SUM(A10:A11)", "SUM(A10:A10), SUM(#REF!)"})
  void whatIsGoneIsSaidToBe(String before, String after) {
    RowOps ops = new RowOps();
    ops.add(new RowOp.RemovedRow(10));
    assertThat(FormulaText.moved(before, "基準", true, false, ops)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"A10, A12", "A11, A10", "A12, A11", "A13, A13", "SUM(A9:A13), SUM(A9:A13)"})
  void aCellIsNamedWhereItsRowHasGone(String before, String after) {
    RowOps ops = new RowOps();
    ops.add(new RowOp.MovedRow(10, 12));
    assertThat(FormulaText.moved(before, "基準", true, false, ops)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({"$A10, $A11", "A$10, #REF!", "$A$11, $A$10", "B10:B$12, B11:B$11", "9, 9"})
  void aRuleCountsFromItsFirstCell(String before, String after) {
    RowOps ops = new RowOps();
    ops.add(new RowOp.RemovedRow(10));
    assertThat(FormulaText.ofRule(before, "基準", ops, 1)).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "A10:A20, 10, 12, A10:A20",
    "A10:A20, 5, 15, A9:A14 A16:A20",
    "A10:A20, 12, 25, A10:A19 A25:A25",
    "A10:A20, 25, 5, A11:A21",
    "A10, 10, 12, A12",
    "A11:A12, 10, 12, A10:A11",
    "A10:A11, 12, 10, A11:A12"
  })
  void aRuleStaysWithTheRowsThatItIsFor(String before, int from, int to, String after) {
    RowOps ops = new RowOps();
    ops.add(new RowOp.MovedRow(from, to));
    assertThat(RegionText.covered(before, ops)).isEqualTo(after);
  }
}
