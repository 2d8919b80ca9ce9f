package io.kijun.workbooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.runtime.Csv;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.spreadsheet.TableWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that a spreadsheet would run is an error in workbooks, and inert in what is exported. */
class RunnableTextsTests {

  private static CellValue read(String text) throws IOException, PackageRefused {
    return WrittenBook.ofCells("<c r='A1' t='str'><v>" + text + "</v></c>").read("A1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "＝1+1",
        "=",
        "@SUM(A1)",
        "＠SUM(A1)",
        "+1",
        "＋cmd",
        "-cmd|' /C calc'!A0",
        "－(1)",
        "-1+1",
        "  =1",
        "\t=1",
        "\r\n=1",
        "\u3000=1",
        "=HYPERLINK(\"http://x\")"
      })
  void isAnErrorInACell(String text) throws IOException, PackageRefused {
    assertThat(read(text.replace("\r", "&#13;")).flaw()).isEqualTo(Flaw.RUNNABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--",
        "-教育を実施する",
        "-",
        "－",
        "−",
        "ー",
        "-1",
        "-1.5%",
        "－１",
        "- 文書を見直す",
        "・=1",
        "1回以上/年",
        "a=b",
        "済",
        "policy.review 対象者 - 社外要員",
        "1+1",
        "x@example.com"
      })
  void otherTextsAreTexts(String text) throws IOException, PackageRefused {
    assertThat(read(text)).isEqualTo(new CellValue(text, Flaw.NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "＝1+1", "@x", "＠x", "+1", "＋1", "-1", "－1", "|x", "\t=1", " =1"})
  void isInertWhereItIsExported(String text) throws IOException {
    byte[] csv = Csv.of(List.of("題"), List.of(List.of(text)));
    byte[] table =
        TableWorkbook.of("表", List.of(new TableWorkbook.Heading("題", 9)), List.of(List.of(text)));

    assertThat(new String(csv, UTF_8)).contains("'" + text);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(table))) {
      XSSFCell cell = book.getSheetAt(0).getRow(1).getCell(0);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }
}
