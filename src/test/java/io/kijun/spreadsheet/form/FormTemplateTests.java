package io.kijun.spreadsheet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Forms are written with the values of their formulas, and filled without being written again. */
class FormTemplateTests {

  private static final FormPlace NAME = new FormPlace("Form", "A1");
  private static final FormPlace DAY = new FormPlace("Form", "B2");

  private static FormBook form() {
    NavigableMap<Integer, FormRow> rows = new TreeMap<>();
    rows.put(1, row(new FormValue.Nothing(), new FormValue.PlainText("=1+1")));
    rows.put(2, row(new FormValue.Formula("1+2"), new FormValue.Formula("IF(TRUE,\"\",0)")));
    return new FormBook(
        "A form",
        "Meiryo UI",
        List.of(
            new FormSheet(
                "Form",
                Map.of("A", 12.0),
                Set.of("C"),
                rows,
                1,
                "A1:B2",
                FormTemplate.FOOTER,
                List.of(new FormList("A1:A2", "\"a,b\"", "title", "hint")),
                List.of(new FormCondition("A1:A2", "$A1=\"x\"", "FF0000", "", true, false)),
                false)));
  }

  private static FormRow row(FormValue... values) {
    NavigableMap<Integer, FormCell> cells = new TreeMap<>();
    for (FormValue value : values) {
      cells.put(cells.size() + 1, new FormCell(value, FormStyle.PLAIN.boxed()));
    }
    return new FormRow(0, false, cells);
  }

  private static FormTemplate template() {
    return FormTemplate.of(form(), List.of(NAME, DAY));
  }

  private static XSSFSheet sheet(byte[] bytes) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheet("Form");
  }

  @Test
  void formulasHaveTheirValuesWithThem() throws Exception {
    XSSFSheet sheet = sheet(template().filled(Map.of(), ""));
    assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(3);
    assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEmpty();
  }

  @Test
  void whatLooksLikeAFormulaIsAText() throws Exception {
    byte[] filled =
        template().filled(Map.of(NAME, new FormValue.PlainText("=HYPERLINK(\"x\")")), "");
    XSSFSheet sheet = sheet(filled);
    assertThat(sheet.getRow(0).getCell(0).getCellType()).isEqualTo(CellType.STRING);
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("=HYPERLINK(\"x\")");
    assertThat(sheet.getRow(0).getCell(1).getCellType()).isEqualTo(CellType.STRING);
  }

  @Test
  void anyNameStandsInCellsAndFooters() throws Exception {
    String name = "A&B <株> \"&P\" 𠮷\u0001";
    XSSFSheet sheet = sheet(template().filled(Map.of(NAME, new FormValue.PlainText(name)), name));
    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("A&B <株> \"&P\" 𠮷");
    assertThat(sheet.getFooter().getCenter()).isEqualTo("A&&B <株> \"&&P\" 𠮷");
  }

  @Test
  void whatAProgramWritesOverATextIsAllThatStandsThere() throws Exception {
    byte[] filled = template().filled(Map.of(NAME, new FormValue.PlainText("old")), "");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.getSheet("Form").getRow(0).getCell(0).setCellValue("new");
      book.write(out);
      assertThat(sheet(out.toByteArray()).getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("new");
    }
  }

  @Test
  void aFilledFormulaStaysOneAndHasTheValue() throws Exception {
    LocalDate day = LocalDate.parse("2026-11-24");
    XSSFSheet sheet = sheet(template().filled(Map.of(DAY, new FormValue.Day(day)), ""));
    assertThat(sheet.getRow(1).getCell(1).getCellFormula()).startsWith("IF(TRUE");
    assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day);
  }

  @Test
  void aFilledCellCanBeANumberOrBlank() throws Exception {
    assertThat(
            sheet(template().filled(Map.of(NAME, new FormValue.Count(7)), ""))
                .getRow(0)
                .getCell(0)
                .getNumericCellValue())
        .isEqualTo(7);
    assertThat(
            sheet(template().filled(Map.of(NAME, FormValue.of("")), ""))
                .getRow(0)
                .getCell(0)
                .getCellType())
        .isEqualTo(CellType.BLANK);
  }

  @Test
  void whatIsTypedBesideAListIsWarnedOfAndNotRefused() throws Exception {
    DataValidation list = sheet(template().filled(Map.of(), "")).getDataValidations().get(0);
    assertThat(list.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
    assertThat(list.getPromptBoxText()).isEqualTo("hint");
  }

  @Test
  void theSameFormMakesTheSameBytes() {
    Map<FormPlace, FormValue> values = Map.of(NAME, new FormValue.PlainText("x"));
    assertThat(template().filled(values, "x")).isEqualTo(template().filled(values, "x"));
  }

  @Test
  void aCellThatIsNotThereCannotBeFilled() {
    assertThatThrownBy(() -> FormTemplate.of(form(), List.of(new FormPlace("Form", "Z9"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> template().filled(Map.of(NAME, new FormValue.Formula("1")), ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatExcelDoesNotHoldIsRefused() {
    assertThatThrownBy(() -> new FormList("A1", "", "t".repeat(33), ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FormList("A1", "", "", "h".repeat(256)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new FormList("A1", "s".repeat(256), "", ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(FormList.shortened("h".repeat(300))).hasSize(255).endsWith("…");
  }
}
