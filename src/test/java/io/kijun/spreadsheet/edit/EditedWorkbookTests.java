package io.kijun.spreadsheet.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.ruleset.differences.Differences;
import io.kijun.core.standard.CellAt;
import io.kijun.core.standard.Standard;
import io.kijun.sheets.DataArea;
import io.kijun.sheets.StandardReader;
import io.kijun.shipped.Shipped;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is changed in a browser is changed in the workbook, and nothing else is. */
class EditedWorkbookTests {

  private static WorkbookFile edited(WorkbookFile file, String sheet, Consumer<SheetEdit> change)
      throws Exception {
    BookCells book = CellsReader.read(file);
    SheetCells cells = Objects.requireNonNull(book.sheet(sheet));
    int header = DataArea.of(file.name(), cells).map(DataArea::headerRow).orElse(1);
    SheetEdit edit = new SheetEdit(cells, header);
    change.accept(edit);
    return EditedWorkbook.of(file, List.of(edit));
  }

  private static WorkbookFile saved(String program, String name) throws IOException {
    Path folder = Path.of("src", "test", "resources", "saved", program);
    return new WorkbookFile(name, Files.readAllBytes(folder.resolve(name)));
  }

  private static WorkbookFile shipped(String name) {
    return Shipped.files().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, byte[]> parts(WorkbookFile file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  /** The names of the parts that two files have otherwise. */
  private static List<String> changedParts(WorkbookFile before, WorkbookFile after)
      throws IOException {
    Map<String, byte[]> were = parts(before);
    Map<String, byte[]> are = parts(after);
    assertThat(are.keySet()).containsExactlyElementsOf(were.keySet());
    return are.entrySet().stream()
        .filter(part -> !Arrays.equals(part.getValue(), were.get(part.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, String> texts(WorkbookFile file) throws Exception {
    Map<String, String> texts = new TreeMap<>();
    for (SheetCells sheet : CellsReader.read(file).sheets().values()) {
      sheet
          .rows()
          .forEach(
              (row, cells) ->
                  cells.forEach(
                      (column, cell) ->
                          texts.put(
                              sheet.name() + "!" + new CellAt(column, row),
                              cell.flaw() + " " + cell.text())));
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("io.kijun.shipped.Shipped#files")
  void oneCellOfEachShippedWorkbookIsChangedAlone(WorkbookFile file) throws Exception {
    String sheet = CellsReader.read(file).sheets().keySet().iterator().next();
    WorkbookFile after = edited(file, sheet, edit -> edit.write(3, 12, "変更 <&> _x0041_\n2行目"));

    assertThat(changedParts(file, after))
        .hasSize(1)
        .first()
        .asString()
        .contains("worksheets/sheet");
    Map<String, String> expected = texts(file);
    expected.put(sheet + "!C12", "NONE 変更 <&> _x0041_\n2行目");
    assertThat(texts(after)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "original, 16-physical.xlsx", "libreoffice, 16-physical.xlsx", "openpyxl, 16-physical.xlsx",
    "libreoffice, 01-small.xlsx", "openpyxl, 01-small.xlsx", "sheetjs, 01-small.xlsx"
  })
  void whatOtherProgramsSavedIsChangedAlone(String program, String name) throws Exception {
    WorkbookFile file = saved(program, name);
    WorkbookFile after =
        edited(
            file,
            "基準",
            edit -> {
              edit.write(8, 12, "2回以上/年");
              edit.write(5, 40, "新しい行");
              edit.write(3, 12, "");
            });

    assertThat(changedParts(file, after)).hasSize(1);
    Map<String, String> expected = texts(file);
    expected.put("基準!H12", "NONE 2回以上/年");
    expected.put("基準!E40", "NONE 新しい行");
    expected.remove("基準!C12");
    assertThat(texts(after)).isEqualTo(expected);
  }

  @Test
  void theRulesetDiffersByThatCellAlone() throws Exception {
    WorkbookFile file = shipped("07-education.xlsx");
    List<WorkbookFile> files = new ArrayList<>(Shipped.files());
    files.removeIf(one -> one.name().equals(file.name()));
    files.add(edited(file, "基準", edit -> edit.write(8, 16, "2回以上/年")));

    Standard changed = new StandardReader().read(files).standard().orElseThrow();
    List<Difference> differences = Differences.between(Shipped.standard(), changed);

    assertThat(differences).hasSize(1);
    List<CellDifference> cells = differences.get(0).cells();
    assertThat(cells).hasSize(1);
    assertThat(cells.get(0).toString()).contains("1回以上/年").contains("2回以上/年");
  }

  @Test
  void theSameChangesGiveTheSameBytes() throws Exception {
    WorkbookFile file = shipped("16-physical.xlsx");
    Consumer<SheetEdit> change =
        edit -> {
          edit.insertAfter(12);
          edit.write(1, 13, "x-1");
        };
    assertThat(edited(file, "基準", change).content())
        .isEqualTo(edited(file, "基準", change).content());
  }

  @Test
  void whatIsWrittenAsItWasLeavesTheFileAsItIs() throws Exception {
    WorkbookFile file = shipped("16-physical.xlsx");
    String there = Objects.requireNonNull(CellsReader.read(file).sheet("基準")).text(1, 10);
    assertThat(edited(file, "基準", edit -> edit.write(1, 10, there)).content())
        .isEqualTo(file.content());
  }

  @Test
  void aTextThatLooksLikeAFormulaIsNone() throws Exception {
    WorkbookFile after =
        edited(shipped("16-physical.xlsx"), "基準", edit -> edit.write(3, 12, "=1+1"));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(after.content()))) {
      assertThat(book.getSheet("基準").getRow(11).getCell(2).getStringCellValue()).isEqualTo("=1+1");
    }
    assertThat(texts(after)).containsEntry("基準!C12", "RUNNABLE =1+1");
  }

  @ParameterizedTest
  @CsvSource({"original", "libreoffice", "openpyxl"})
  void rowsAreAddedMovedAndRemovedInTheirOrder(String program) throws Exception {
    WorkbookFile file = saved(program, "16-physical.xlsx");
    SheetCells before = Objects.requireNonNull(CellsReader.read(file).sheet("基準"));
    WorkbookFile after =
        edited(
            file,
            "基準",
            edit -> {
              edit.insertAfter(12);
              edit.write(1, 13, "新-1");
              edit.remove(14);
              edit.move(10, 20);
              edit.move(52, 9);
            });

    SheetCells sheet = Objects.requireNonNull(CellsReader.read(after).sheet("基準"));
    List<String> expected = new ArrayList<>();
    for (int row = 10; row <= 52; row++) {
      expected.add(before.text(1, row));
    }
    expected.add(3, "新-1");
    expected.remove(4);
    expected.add(10, expected.remove(0));
    expected.add(0, expected.remove(42));
    List<String> ids = new ArrayList<>();
    for (int row = 10; row <= sheet.lastRow(); row++) {
      ids.add(sheet.text(1, row));
    }
    assertThat(ids).isEqualTo(expected);
  }

  @Test
  void whatBelongsToRowsMovesWithThem() throws Exception {
    WorkbookFile file = new WorkbookFile("01-x.xlsx", richBook());
    WorkbookFile after =
        edited(
            file,
            "基準",
            edit -> {
              edit.insertAfter(11);
              edit.remove(10);
              edit.move(14, 11);
            });
    // rows 10 to 20 are now: 11, new, 14, 12, 13, 15 …
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(after.content()))) {
      XSSFSheet sheet = book.getSheet("基準");
      assertThat(sheet.getRow(9).getCell(0).getStringCellValue()).isEqualTo("row 11");
      assertThat(sheet.getRow(11).getCell(0).getStringCellValue()).isEqualTo("row 14");
      assertThat(sheet.getRow(12).getCell(0).getStringCellValue()).isEqualTo("row 12");
      assertThat(
              sheet
                  .getDataValidations()
                  .get(0)
                  .getRegions()
                  .getCellRangeAddress(0)
                  .formatAsString())
          .isEqualTo("B10:B30");
      SheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
      assertThat(rules.getConditionalFormattingAt(0).getFormattingRanges()[0].formatAsString())
          .isEqualTo("C10:C20");
      assertThat(rules.getConditionalFormattingAt(0).getRule(0).getFormula1())
          .isEqualTo("A10=\"x\"");
      assertThat(sheet.getCellComments().keySet())
          .containsExactlyInAnyOrder(new CellAddress("A13"), new CellAddress("A9"));
      assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("F15:G15"));
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A9:D20");
      assertThat(book.getName("named").getRefersToFormula()).isEqualTo("'基準'!$A$13");
      assertThat(book.getSheet("集計").getRow(0).getCell(0).getCellFormula())
          .isEqualTo("COUNTA(基準!A10:A20)&\"基準!A12\"");
      assertThat(book.getSheet("集計").getRow(1).getCell(0).getCellFormula()).isEqualTo("基準!A13&A12");
      assertThat(book.getSheet("集計").getRow(2).getCell(0).getCellFormula()).isEqualTo("基準!#REF!");
    }
  }

  private static byte[] richBook() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("基準");
      for (int row = 9; row <= 20; row++) {
        sheet.createRow(row - 1).createCell(0).setCellValue("row " + row);
      }
      var helper = sheet.getDataValidationHelper();
      DataValidationConstraint words = helper.createExplicitListConstraint(new String[] {"a", "b"});
      DataValidation validation =
          helper.createValidation(words, new CellRangeAddressList(9, 29, 1, 1));
      sheet.addValidationData(validation);
      SheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
      rules.addConditionalFormatting(
          new CellRangeAddress[] {CellRangeAddress.valueOf("C10:C20")},
          rules.createConditionalFormattingRule("A10=\"x\""));
      comment(sheet, "A9");
      comment(sheet, "A12");
      comment(sheet, "A10");
      sheet.addMergedRegion(CellRangeAddress.valueOf("F15:G15"));
      sheet.setAutoFilter(CellRangeAddress.valueOf("A9:D20"));
      var name = book.createName();
      name.setNameName("named");
      name.setRefersToFormula("'基準'!$A$12");
      XSSFSheet sums = book.createSheet("集計");
      sums.createRow(0).createCell(0).setCellFormula("COUNTA(基準!A10:A20)&\"基準!A12\"");
      sums.createRow(1).createCell(0).setCellFormula("基準!A12&A12");
      sums.createRow(2).createCell(0).setCellFormula("基準!A10");
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void comment(XSSFSheet sheet, String cell) {
    CellAddress at = new CellAddress(cell);
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    anchor.setRow1(at.getRow());
    anchor.setRow2(at.getRow() + 3);
    anchor.setCol1(2);
    anchor.setCol2(5);
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAddress(at);
    comment.setString(cell);
  }

  @Test
  void aNewRowLooksLikeTheOneAbove() throws Exception {
    WorkbookFile after =
        edited(
            shipped("16-physical.xlsx"),
            "基準",
            edit -> {
              edit.insertAfter(52);
              edit.write(1, 53, "x-1");
            });
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(after.content()))) {
      XSSFSheet sheet = book.getSheet("基準");
      for (int column = 0; column < 15; column++) {
        assertThat(sheet.getRow(52).getCell(column).getCellStyle())
            .isEqualTo(sheet.getRow(51).getCell(column).getCellStyle());
      }
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A9:O53");
      assertThat(sheet.getCTWorksheet().getDimension().getRef()).isEqualTo("A1:O53");
    }
  }

  @Test
  void aFormulaOverSeveralCellsIsLeftToExcel() throws Exception {
    byte[] content;
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet("基準");
      sheet.createRow(8).createCell(0).setCellValue("x");
      sheet.createRow(9);
      sheet.setArrayFormula("A9&\"y\"", CellRangeAddress.valueOf("A10:A11"));
      book.write(out);
      content = out.toByteArray();
    }
    WorkbookFile file = new WorkbookFile("01-x.xlsx", content);

    assertThatThrownBy(() -> edited(file, "基準", edit -> edit.insertAfter(10)))
        .isInstanceOf(EditImpossible.class);
    assertThatThrownBy(() -> edited(file, "基準", edit -> edit.write(1, 10, "z")))
        .isInstanceOf(EditImpossible.class);
  }
}
