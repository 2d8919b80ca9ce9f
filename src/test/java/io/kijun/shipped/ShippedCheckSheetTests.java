package io.kijun.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.AnsweredForm;
import io.kijun.fixture.MadeOnce;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.out.CheckSheets;
import io.kijun.supplier.checksheet.out.SheetRecipient;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** The check sheet of the shipped standard. */
class ShippedCheckSheetTests {

  private static final int ITEMS = 153;
  private static final int QUESTIONS = 287;

  private static final CheckSheets SHEETS = MadeOnce.CHECK_SHEETS;

  private static AnsweredForm sheet(SheetLanguage language) {
    return new AnsweredForm(
        SHEETS.sheet(Shipped.ruleset(), language, SheetRecipient.NOBODY), language);
  }

  @Test
  void itAsksForAllItemsAndQuestionsOnceAndNoFormulaFails() {
    AnsweredForm sheet = sheet(SheetLanguage.JA);
    Set<String> ids = new HashSet<>();
    assertThat(rows(sheet.page(CheckSheetPage.MARKS), "i:", ids)).hasSize(ITEMS);
    assertThat(rows(sheet.page(CheckSheetPage.GROUNDS), "q:", ids)).hasSize(QUESTIONS);
    assertThat(ids).hasSize(ITEMS + QUESTIONS);
    for (Cell formula : sheet.formulas()) {
      assertThat(AnsweredForm.kept(formula))
          .as(formula.getSheet().getSheetName() + "!" + formula.getAddress())
          .doesNotStartWith("#");
    }
    XSSFSheet marks = sheet.page(CheckSheetPage.MARKS);
    assertThat(marks.getRow(5).getCell(CheckSheetColumn.MARKS_GROUNDS.number() - 1))
        .extracting(AnsweredForm::kept)
        .isEqualTo("0／1 →");
  }

  private static List<String> rows(XSSFSheet page, String kind, Set<String> ids) {
    List<String> found =
        IntStream.rangeClosed(CheckSheetPage.FIRST_ROW - 1, page.getLastRowNum())
            .mapToObj(row -> page.getRow(row).getCell(0).getStringCellValue())
            .filter(id -> id.startsWith(kind))
            .toList();
    ids.addAll(found);
    return found;
  }
}
