package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong is told once, by its cause; what follows from it stands under it. */
class CausesFirstTests {

  private static final int MOST = 3;
  private static final Path SHIPPED = Path.of("decision-tables", "kubota-2.1");

  @TempDir private Path folder = Path.of("");
  private final StandardReader reader = new StandardReader();

  /** A change of a workbook. */
  private interface BookChange {
    void in(XSSFWorkbook book);
  }

  private static WorkbookFile changed(WorkbookFile file, BookChange change) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
      change.in(book);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return new WorkbookFile(file.name(), out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Issue> after(List<WorkbookFile> files, String workbook, BookChange change) {
    return reader
        .read(
            files.stream()
                .map(file -> file.name().equals(workbook) ? changed(file, change) : file)
                .toList())
        .problems();
  }

  private static void write(XSSFWorkbook book, String sheet, String cell, String text) {
    CellAddress at = new CellAddress(cell);
    Row row = book.getSheet(sheet).getRow(at.getRow());
    row.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(text);
  }

  private List<WorkbookFile> small() throws IOException {
    ChangedStandard.in(folder)
        .withCase(
            "2026-11-24",
            "policy 対象者 - 社外要員\n発生 法令の改正 2026-04-01\n申告 3 = 達成\n企業属性 リモートワーク = 無",
            "001-1 = 未充足\nNo.2 = 達成\n002-1 = 充足");
    return WorkbookFolder.read(folder);
  }

  /** A cell that gives a name. */
  private record NameCell(String workbook, String sheet, String cell, String text) {

    String place() {
      return workbook + " › " + sheet + " › " + cell;
    }
  }

  private static List<NameCell> names(List<WorkbookFile> files, int step) {
    Map<String, List<Integer>> columns =
        Map.of(
            "ラベル",
            List.of(0),
            "項目",
            List.of(0),
            "語彙",
            List.of(1, 2),
            "基準",
            List.of(0),
            "設定",
            List.of(0));
    List<NameCell> names = new ArrayList<>();
    for (WorkbookFile file : files) {
      var unused =
          changed(
              file,
              book -> {
                for (Sheet sheet : book) {
                  for (int column : columns.getOrDefault(sheet.getSheetName(), List.of())) {
                    names.addAll(names(file.name(), sheet, column));
                  }
                }
              });
    }
    List<NameCell> some = new ArrayList<>();
    for (int i = 0; i < names.size(); i += step) {
      some.add(names.get(i));
    }
    return some;
  }

  private static List<NameCell> names(String workbook, Sheet sheet, int column) {
    List<NameCell> names = new ArrayList<>();
    int first = sheet.getSheetName().equals("基準") ? 9 : 1;
    for (int row = first; row <= sheet.getLastRowNum(); row++) {
      Cell cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
      if (cell != null && !cell.getStringCellValue().isEmpty()) {
        names.add(
            new NameCell(
                workbook,
                sheet.getSheetName(),
                cell.getAddress().formatAsString(),
                cell.getStringCellValue()));
      }
    }
    return names;
  }

  @TestFactory
  Stream<DynamicTest> eachNameOfTheSmallStandard() throws IOException {
    List<WorkbookFile> files = small();
    assertThat(reader.read(files).problems()).isEmpty();
    return names(files, 1).stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name.place() + " " + name.text(),
                    () -> {
                      for (String other :
                          List.of(name.text() + "x", "q" + name.text(), "これ！", "")) {
                        isToldByItsCause(name, other, mistyped(files, name, other));
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> someNamesOfTheShippedStandard() throws IOException {
    List<WorkbookFile> files = WorkbookFolder.read(SHIPPED);
    return names(files, 397).stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name.place() + " " + name.text(),
                    () ->
                        isToldByItsCause(
                            name, name.text() + "x", mistyped(files, name, name.text() + "x"))));
  }

  private List<Issue> mistyped(List<WorkbookFile> files, NameCell name, String text) {
    return after(files, name.workbook(), book -> write(book, name.sheet(), name.cell(), text));
  }

  private static void isToldByItsCause(NameCell name, String text, List<Issue> problems) {
    assertThat(problems).as("„%s“: %s", text, told(problems)).hasSizeLessThanOrEqualTo(MOST);
    boolean near = text.contains(name.text());
    boolean often = problems.stream().anyMatch(one -> !one.consequences().isEmpty());
    if (!problems.isEmpty() && (near || often)) {
      Issue first = problems.get(0);
      assertThat(first.place() + " " + first.message().ja() + told(first.consequences()))
          .as("„%s“: %s", text, told(problems))
          .contains(name.place());
    }
  }

  private static String told(List<Issue> problems) {
    StringBuilder all = new StringBuilder();
    for (Issue one : problems) {
      all.append("\n").append(one.place()).append(" ").append(one.code()).append(" ");
      all.append(one.found()).append(" +").append(one.consequences().size());
    }
    return all.toString();
  }

  @Test
  void oneUnreadableWorkbookIsOneProblem() throws IOException {
    for (String name : List.of("00-standard.xlsx", "07-education.xlsx", "90-verdict.xlsx")) {
      List<WorkbookFile> files = new ArrayList<>();
      for (WorkbookFile file : WorkbookFolder.read(SHIPPED)) {
        files.add(
            file.name().equals(name)
                ? new WorkbookFile(name, "no workbook".getBytes(StandardCharsets.UTF_8))
                : file);
      }
      assertThat(reader.read(files).problems())
          .as(name)
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.code()).isEqualTo(IssueCode.UNREADABLE);
                assertThat(one.consequences()).allMatch(Issue::isError);
              });
    }
  }

  @Test
  void oneMissingWorkbookIsOneProblem() throws IOException {
    List<WorkbookFile> files = WorkbookFolder.read(SHIPPED);
    for (String name : List.of("00-standard.xlsx", "90-verdict.xlsx")) {
      assertThat(
              reader
                  .read(files.stream().filter(file -> !file.name().equals(name)).toList())
                  .problems())
          .singleElement()
          .satisfies(one -> assertThat(one.code()).isEqualTo(IssueCode.MISSING_WORKBOOK));
    }
  }

  @Test
  void aRenamedSheetIsOneProblem() throws IOException {
    Map<String, List<String>> sheets = new HashMap<>();
    sheets.put("00-standard.xlsx", List.of("ラベル", "項目", "語彙", "設定"));
    sheets.put("07-education.xlsx", List.of("基準", "助言"));
    sheets.put("90-verdict.xlsx", List.of("判定", "総合", "評点", "助言"));
    List<WorkbookFile> files = WorkbookFolder.read(SHIPPED);
    sheets.forEach(
        (workbook, names) ->
            names.forEach(
                sheet -> {
                  List<Issue> problems =
                      after(
                          files,
                          workbook,
                          book -> book.setSheetName(book.getSheetIndex(sheet), sheet + " (2)"));
                  assertThat(problems).as(workbook + sheet + told(problems)).isNotEmpty();
                  assertThat(problems.get(0).code()).isEqualTo(IssueCode.MISSING_SHEET);
                  assertThat(
                          problems.stream()
                              .filter(one -> one.code() != IssueCode.TOO_MANY_PROBLEMS))
                      .as(workbook + sheet + told(problems))
                      .hasSize(1);
                }));
  }

  @Test
  void aRenamedHeadingAndAShiftedTableAreOneProblem() throws IOException {
    List<WorkbookFile> files = small();
    List<BookChange> changes =
        List.of(
            book -> write(book, "基準", "H9", "ひんど"),
            book -> book.getSheet("基準").shiftColumns(7, 14, 1),
            book -> book.getSheet("基準").shiftColumns(8, 14, -1));
    for (BookChange change : changes) {
      List<Issue> problems = after(files, "01-small.xlsx", change);
      assertThat(problems.stream().filter(one -> one.code() != IssueCode.TECHNICAL_ROW))
          .as(told(problems))
          .singleElement()
          .satisfies(one -> assertThat(one.place()).hasToString("01-small.xlsx › 基準 › H9"));
    }
  }

  @Test
  void whatHasACauseOfItsOwnIsNotFoldedAway() throws IOException {
    List<WorkbookFile> files = small();
    List<Issue> alone = after(files, "01-small.xlsx", book -> write(book, "基準", "J10", "宇宙人"));
    List<WorkbookFile> mistyped =
        files.stream()
            .map(
                file ->
                    file.name().equals("01-small.xlsx")
                        ? changed(file, book -> write(book, "基準", "J10", "宇宙人"))
                        : file)
            .toList();
    List<String> changes =
        List.of("項目 A2 1x", "ラベル A2 1x", "語彙 B2 policyx", "語彙 C8 誰か", "設定 A8 graceDay");
    for (String change : changes) {
      String[] parts = change.split(" ", -1);
      List<Issue> both =
          after(mistyped, "00-standard.xlsx", book -> write(book, parts[0], parts[1], parts[2]));
      List<Issue> one =
          after(files, "00-standard.xlsx", book -> write(book, parts[0], parts[1], parts[2]));
      assertThat(both)
          .as(change + told(both))
          .extracting(Issue::place)
          .contains(alone.get(0).place());
      assertThat(both).hasSize(one.size() + alone.size());
    }
  }

  /** Every issue that was told without causes is told with them, at its place in the tree. */
  @Test
  void nothingIsLost() throws IOException {
    List<Issue> problems =
        after(small(), "00-standard.xlsx", book -> write(book, "項目", "A2", "1x"));
    assertThat(problems.stream().flatMap(one -> one.andConsequences().stream()))
        .extracting(Issue::code)
        .contains(
            IssueCode.NAMED_OTHERWISE, IssueCode.UNKNOWN_ITEM, IssueCode.ITEM_WITHOUT_CRITERIA);
    assertThat(problems.get(0).consequences()).hasSizeGreaterThan(1);
  }
}
