package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.standard.CellPlace;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A shipped workbook whose layout somebody changed comes back with what is wrong at its cells. */
class ChangedLayoutsTests {

  private static final String BOOK = "01-policy.xlsx";
  private static final StandardReader READER = new StandardReader();

  static Stream<Consumer<XSSFSheet>> changes() {
    return Stream.of(
        sheet -> sheet.getRow(8).getCell(7).setCellValue("別の見出し"),
        sheet -> sheet.shiftColumns(7, 12, 1),
        sheet -> {
          XSSFRow technical = sheet.getRow(3);
          sheet.removeRow(technical);
          sheet.shiftRows(4, sheet.getLastRowNum(), -1);
        });
  }

  @ParameterizedTest
  @MethodSource("changes")
  void comeBackWithTheirProblems(Consumer<XSSFSheet> change) throws IOException {
    List<WorkbookFile> files =
        WorkbookFolder.read(Path.of("decision-tables", "kubota-2.1")).stream()
            .map(file -> file.name().equals(BOOK) ? changed(file, change) : file)
            .toList();
    List<Issue> own =
        READER.read(files).problems().stream()
            .filter(one -> CellPlace.of(one.place()).workbook().equals(BOOK))
            .toList();
    assertThat(own).isNotEmpty();

    WorkbookFile file =
        files.stream().filter(one -> one.name().equals(BOOK)).findFirst().orElseThrow();
    byte[] annotated = AnnotatedWorkbook.of(file, own);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
      assertThat(book.getSheet("問題 Problems").getLastRowNum()).isEqualTo(own.size());
      for (Issue one : own) {
        CellPlace at = CellPlace.of(one.place());
        if (at.cell() != null) {
          assertThat(
                  book.getSheet(at.sheet())
                      .getCellComment(new CellAddress(at.cell()))
                      .getString()
                      .getString())
              .contains(one.message().ja());
        }
      }
    }
  }

  private static WorkbookFile changed(WorkbookFile file, Consumer<XSSFSheet> change) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.accept(book.getSheet("基準"));
      book.write(out);
      return new WorkbookFile(file.name(), out.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
