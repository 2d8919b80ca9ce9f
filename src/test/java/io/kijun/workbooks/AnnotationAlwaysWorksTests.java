package io.kijun.workbooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.fixture.BadWorkbooks;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook that is read is given back with its problems, whatever else is in it. */
class AnnotationAlwaysWorksTests {

  private static final String LIST = "問題 Problems";
  private static final String THREADS = "xl/threadedComments/threadedComment1.xml";

  private static Issue problem(@Nullable String cell) {
    return Issue.of(
        IssueCode.UNKNOWN_WORD,
        new CellPlace("a.xlsx", WrittenBook.SHEET, cell),
        new Text("使えない語です。", "No such word."),
        "=found");
  }

  private static XSSFWorkbook annotated(byte[] content, Issue... problems) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(content, problems)));
  }

  private static byte[] bytes(byte[] content, Issue... problems) {
    return AnnotatedWorkbook.of(new WorkbookFile("a.xlsx", content), List.of(problems));
  }

  private static byte[] made(Consumer<XSSFWorkbook> making) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet(WrittenBook.SHEET).createRow(0).createCell(0).setCellValue("値");
      making.accept(book);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static XSSFComment comment(XSSFSheet sheet, String cell, String author, String text) {
    CellAddress at = new CellAddress(cell);
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(at.getColumn());
    anchor.setRow1(at.getRow());
    anchor.setCol2(at.getColumn() + 2);
    anchor.setRow2(at.getRow() + 2);
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setAuthor(author);
    comment.setString(text);
    return comment;
  }

  private static byte[] commented(String cell, String author, String text) throws IOException {
    return made(book -> comment(book.getSheetAt(0), cell, author, text));
  }

  private static String note(XSSFWorkbook book, String cell) {
    return book.getSheet(WrittenBook.SHEET)
        .getCellComment(new CellAddress(cell))
        .getString()
        .getString();
  }

  private static void assertTold(byte[] content) throws IOException {
    try (XSSFWorkbook book = annotated(content, problem("A1"), problem("B7"))) {
      assertThat(note(book, "A1")).contains("使えない語です。", "No such word.", "=found");
      assertThat(note(book, "B7")).contains("使えない語です。");
      XSSFSheet list = book.getSheet(LIST);
      assertThat(list.getLastRowNum()).isEqualTo(2);
      XSSFCell found = list.getRow(1).getCell(4);
      assertThat(found.getStringCellValue()).isEqualTo("=found");
      assertThat(found.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  static Stream<Arguments> books() throws IOException {
    WrittenBook plain = WrittenBook.ofCells("<c r='A1' t='str'><v>値</v></c>");
    String rows = "<sheetData><row r='1'><c r='A1' t='str'><v>値</v></c></row></sheetData>";
    String styles = "<styleSheet xmlns='%s'/>".formatted(WrittenBook.MAIN);
    return Stream.of(
        arguments("plain", plain.content()),
        arguments("a comment at the cell", commented("A1", "sato", "確認済み")),
        arguments("a comment right of the cell", commented("B1", "sato", "確認済み")),
        arguments("styles without any", plain.with("xl/styles.xml", styles).content()),
        arguments(
            "styles without any, but named",
            WrittenBook.ofCells("<c r='A1' s='3'><v>1</v></c><c r='B1' s='1'/>")
                .with("xl/styles.xml", styles)
                .content()),
        arguments(
            "a drawing that is not there",
            plain.withSheet(rows + "<drawing r:id='no' xmlns:r='" + RELATIONS + "'/>").content()),
        arguments(
            "a drawing of comments that is not there",
            plain
                .withSheet(rows + "<legacyDrawing r:id='no' xmlns:r='" + RELATIONS + "'/>")
                .content()),
        arguments(
            "merges that are none",
            plain.withSheet(rows + "<mergeCells><mergeCell ref='x'/></mergeCells>").content()),
        arguments("an unknown type", WrittenBook.ofCells("<c r='A1' t='x'><v>1</v></c>").content()),
        arguments("a place that is none", WrittenBook.ofCells("<c r='1A'><v>1</v></c>").content()),
        arguments(
            "rows backwards",
            WrittenBook.ofData("<row r='9'><c r='A9'/></row><row r='1'><c r='A1'/></row>")
                .content()),
        arguments("rows of no number", WrittenBook.ofData("<row r='x'/>").content()),
        arguments(
            "alternatives",
            WrittenBook.ofData(
                    "<mc:AlternateContent><mc:Choice><row r='1'><c r='A1'><v>1</v></c></row>"
                        + "</mc:Choice></mc:AlternateContent>")
                .content()),
        arguments("no texts", plain.with("xl/sharedStrings.xml", "<x/>").content()),
        arguments("styles of another kind", plain.with("xl/styles.xml", "<x/>").content()));
  }

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  @ParameterizedTest(name = "{0}")
  @MethodSource("books")
  void whateverElseIsInIt(String what, byte[] content) throws IOException {
    assertTold(content);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("books")
  void whatIsAnErrorIsOneInTheAnnotatedCopyToo(String what, byte[] content) throws PackageRefused {
    SheetCells before = cells(content);
    SheetCells after = cells(bytes(content, problem("A1")));

    assertThat(after.at(1, 1).flaw() == SheetCells.Flaw.NONE)
        .isEqualTo(before.at(1, 1).flaw() == SheetCells.Flaw.NONE);
  }

  private static SheetCells cells(byte[] content) throws PackageRefused {
    return Objects.requireNonNull(
        CellsReader.read(new WorkbookFile("a.xlsx", content)).sheet(WrittenBook.SHEET));
  }

  @Test
  void whatCannotBeReadIsNotAnnotated() {
    assertThatThrownBy(() -> bytes("PK".getBytes(UTF_8), problem(null)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOfficersOwnSheetOfThatNameIsKept() throws IOException {
    byte[] own =
        made(book -> book.createSheet(LIST).createRow(0).createCell(0).setCellValue("自分のメモ"));
    byte[] twice = bytes(bytes(own, problem("A1")), problem("A1"), problem("A2"));

    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(twice))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
      assertThat(book.getSheet(LIST).getRow(0).getCell(0).getStringCellValue()).isEqualTo("自分のメモ");
      assertThat(book.getSheet(LIST + " (2)").getLastRowNum()).isEqualTo(2);
    }
  }

  @Test
  void notesDoNotPileUpAndNoneStaysThatIsSettled() throws IOException {
    byte[] once = bytes(commented("A1", "sato", "確認済み"), problem("A1"), problem("C3"));
    byte[] twice = bytes(once, problem("A1"));

    try (XSSFWorkbook first = new XSSFWorkbook(new ByteArrayInputStream(once));
        XSSFWorkbook second = new XSSFWorkbook(new ByteArrayInputStream(twice))) {
      assertThat(note(second, "A1")).startsWith("確認済み\n\n").isEqualTo(note(first, "A1"));
      XSSFSheet sheet = second.getSheet(WrittenBook.SHEET);
      assertThat(sheet.getCellComments()).containsOnlyKeys(new CellAddress("A1"));
      assertThat(sheet.getRow(2).getCell(2).getCellStyle().getFillPattern().name())
          .isEqualTo("NO_FILL");
      assertThat(second.getNumberOfSheets()).isEqualTo(2);
    }
  }

  @Test
  void aNoteSaysHowManyMoreThereAre() throws IOException {
    Issue[] many = Collections.nCopies(500, problem("A1")).toArray(new Issue[0]);
    byte[] long1 = commented("A1", "sato", "あ".repeat(32_000));

    try (XSSFWorkbook book = annotated(made(one -> {}), many);
        XSSFWorkbook full = annotated(long1, many)) {
      assertThat(note(book, "A1"))
          .hasSizeLessThan(2200)
          .containsPattern("ほか4\\d\\d件 / and 4\\d\\d more");
      assertThat(note(full, "A1")).hasSizeLessThan(32_767).contains("more");
      assertThat(book.getSheet(LIST).getLastRowNum()).isEqualTo(500);
    }
  }

  @Test
  void aThreadBecomesPartOfTheNote() throws IOException {
    byte[] threaded = threaded("A1");

    byte[] noted = bytes(threaded, problem("A1"));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(noted))) {
      assertThat(note(book, "A1")).startsWith("[Threaded comment] 相談").contains("使えない語");
      assertThat(book.getSheetAt(0).getCellComment(new CellAddress("A1")).getAuthor())
          .doesNotStartWith("tc=");
    }
    assertThat(threads(noted)).doesNotContain(">相談<").contains("別の相談");
    assertThat(threads(bytes(threaded, problem("C3")))).contains("別の相談").contains(">相談<");
  }

  @Test
  void aThreadWithoutACommentIsNotLost() throws IOException {
    try (XSSFWorkbook book = annotated(threaded("B1"), problem("A1"))) {
      assertThat(note(book, "A1")).startsWith("相談").contains("使えない語");
    }
  }

  private static byte[] threaded(String commented) throws IOException {
    Map<String, byte[]> parts =
        new BadWorkbooks(commented(commented, "tc={1}", "[Threaded comment] 相談")).parts();
    String thread =
        "<ThreadedComments xmlns='http://schemas.microsoft.com/office/spreadsheetml/2018/"
            + "threadedcomments'><threadedComment ref='A1' id='{1}'><text>相談</text>"
            + "</threadedComment><threadedComment ref='D9' id='{2}'><text>別の相談</text>"
            + "</threadedComment></ThreadedComments>";
    parts.put(THREADS, thread.getBytes(UTF_8));
    add(
        parts,
        "xl/worksheets/_rels/sheet1.xml.rels",
        "</Relationships>",
        "<Relationship Id='t1' Target='../threadedComments/threadedComment1.xml' Type='http://"
            + "schemas.microsoft.com/office/2017/10/relationships/threadedComment'/>");
    add(
        parts,
        "[Content_Types].xml",
        "</Types>",
        "<Override PartName='/"
            + THREADS
            + "' ContentType='application/vnd.ms-excel.threadedcomments+xml'/>");
    return BadWorkbooks.zipped(parts);
  }

  private static void add(Map<String, byte[]> parts, String part, String end, String more) {
    String xml = new String(parts.getOrDefault(part, new byte[0]), UTF_8);
    parts.put(part, xml.replace(end, more + end).getBytes(UTF_8));
  }

  private static String threads(byte[] content) throws IOException {
    return new String(new BadWorkbooks(content).parts().getOrDefault(THREADS, new byte[0]), UTF_8);
  }
}
