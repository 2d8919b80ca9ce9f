package io.kijun.draft.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.ruleset.workbook.SmallWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Bad files are answered clearly and soon, and what is in force is untouched. */
@KijunService
class UploadTests {

  private static final String SMALL = "01-small.xlsx";
  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir private static Path folder = Path.of("");
  private final Api api;
  private final People people;

  @Autowired
  UploadTests(Api api, People people) {
    this.api = api;
    this.people = people;
  }

  @BeforeEach
  void officer() throws IOException {
    people.join("sato", "OFFICER");
    SmallWorkbooks.write(folder);
  }

  private interface Change {
    void in(XSSFWorkbook book);
  }

  private static byte[] small() throws IOException {
    SmallWorkbooks.write(folder);
    return Files.readAllBytes(folder.resolve(SMALL));
  }

  private static byte[] changed(Change change) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(small()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      change.in(book);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] old() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet("基準");
      book.write(out);
      return out.toByteArray();
    }
  }

  /** The parts of the workbook with some replaced or added. */
  private static byte[] zip(Map<String, byte[]> more) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(small()))) {
      for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
        parts.put(part.getName(), in.readAllBytes());
      }
    }
    parts.putAll(more);
    return zipped(parts);
  }

  private static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] millionRows() throws IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(100);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("基準");
      for (int row = 0; row < 1_000_000; row++) {
        sheet.createRow(row).createCell(0).setCellValue(row);
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  static Stream<Arguments> refused() throws IOException {
    byte[] small = small();
    String external =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet>&e;</worksheet>";
    return Stream.of(
        arguments("an old .xls", "01-small.xls", old(), 400),
        arguments("an old .xls called .xlsx", SMALL, old(), 415),
        arguments("a .csv", "01-small.csv", text("基準ID,項番\n"), 400),
        arguments("a .csv called .xlsx", SMALL, text("基準ID,項番\n"), 415),
        arguments(
            "an .ods called .xlsx",
            SMALL,
            zipped(Map.of("mimetype", text("application/vnd.oasis.opendocument.spreadsheet"))),
            415),
        arguments("macros", "01-small.xlsm", small, 400),
        arguments(
            "macros under another name",
            SMALL,
            zip(Map.of("xl/vbaProject.bin", new byte[] {1, 2, 3})),
            415),
        arguments("nothing", SMALL, new byte[0], 422),
        arguments("a truncated file", SMALL, Arrays.copyOf(small, small.length / 2), 422),
        arguments("100 MB", SMALL, new byte[100 << 20], 413),
        arguments("a bomb", SMALL, zip(Map.of("xl/bomb.xml", new byte[60 << 20])), 413),
        arguments("a million rows", SMALL, millionRows(), 413),
        arguments("a path for a name", "../../01-small.xlsx\u0000", small, 400),
        arguments(
            "an external entity",
            SMALL,
            zip(Map.of("xl/worksheets/sheet1.xml", text(external))),
            201));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void aFileThatIsNoWorkbook(String what, String name, byte[] content, int status)
      throws IOException {
    long start = System.nanoTime();
    Map<String, byte[]> files = new HashMap<>(workbooks());
    files.remove(SMALL);
    files.put(name, content);
    Answer answer = people.draft("sato", "題名", files);

    assertThat(answer.status()).as(what + answer.text()).isEqualTo(status);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    if (status == 201) {
      assertThat(answer.json().at("/problems").toString()).contains("UNREADABLE");
      assertThat(answer.text()).doesNotContain("root:");
    } else {
      assertThat(answer.json().at("/issues/0/message/ja").asString()).isNotEmpty();
    }
    assertThat(api.get("/api/standard").status()).isEqualTo(200);
  }

  private static Map<String, byte[]> workbooks() throws IOException {
    SmallWorkbooks.write(folder);
    return SmallWorkbooks.files(folder);
  }

  private JsonNode report(byte[] content) throws IOException {
    Map<String, byte[]> files = new HashMap<>(workbooks());
    files.put(SMALL, content);
    Answer answer = people.draft("sato", "題名", files);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.json();
  }

  private static void set(XSSFWorkbook book, int row, int column, String text) {
    book.getSheet("基準").getRow(row - 1).getCell(column - 1).setCellValue(text);
  }

  static Stream<Arguments> problems() {
    return Stream.of(
        arguments("a formula", (Change) b -> formula(b), "FORMULA"),
        arguments(
            "merged cells",
            (Change) b -> b.getSheet("基準").addMergedRegion(new CellRangeAddress(10, 11, 6, 6)),
            "MERGED_CELL"),
        arguments("a date", (Change) b -> date(b), "DATE_CELL"),
        arguments("a sheet renamed", (Change) b -> b.setSheetName(0, "基準のコピー"), "MISSING_SHEET"),
        arguments("a column renamed", (Change) b -> set(b, 9, 8, "ひんど"), "HEADER"),
        arguments("an emoji", (Change) b -> set(b, 11, 8, "1回以上/年😀"), "UNKNOWN_WORD"),
        arguments(
            "a right-to-left mark", (Change) b -> set(b, 11, 8, "\u202e年/上以回1"), "UNKNOWN_WORD"));
  }

  private static void formula(XSSFWorkbook book) {
    book.getSheet("基準").getRow(10).getCell(7).setCellFormula("HYPERLINK(\"http://x\")");
  }

  private static void date(XSSFWorkbook book) {
    CellStyle style = book.createCellStyle();
    style.setDataFormat((short) 14);
    var cell = book.getSheet("基準").getRow(10).getCell(0);
    cell.setCellValue(LocalDate.of(2026, 2, 1));
    cell.setCellStyle(style);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("problems")
  void aProblemIsToldByItsCell(String what, Change change, String code) throws IOException {
    JsonNode report = report(changed(change));

    assertThat(report.at("/problems").valueStream().map(one -> one.at("/code").asString()))
        .as(what + report.at("/problems"))
        .contains(code);
  }

  @Test
  void widthsQuotesTabsAndExtraSheetsAreNoProblem() throws IOException {
    JsonNode report =
        report(
            changed(
                book -> {
                  set(book, 11, 8, "\u3000１回以上／年\t");
                  book.createSheet("メモ").createRow(0).createCell(0).setCellValue("見直し中");
                  book.getSheet("基準").setColumnHidden(2, true);
                }));

    assertThat(report.at("/problems").valueStream().map(JsonNode::toString)).isEmpty();
    assertThat(report.at("/differences").valueStream().map(JsonNode::toString)).isEmpty();
  }

  @Test
  void theWorkbookComesBackWithItsProblemsAndItsBytes() throws IOException {
    byte[] bad = changed(book -> set(book, 11, 8, "ときどき"));
    String draft = "/api/drafts/" + report(bad).at("/id").asString() + "/workbooks/" + SMALL;

    assertThat(bytes(draft)).isEqualTo(bad);
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(bytes(draft + "?annotated=true")))) {
      var cell = book.getSheet("基準").getRow(10).getCell(7);
      assertThat(cell.getStringCellValue()).isEqualTo("ときどき");
      assertThat(cell.getCellComment().getString().getString()).contains("この列で使えない語");
      var list = book.getSheet("問題 Problems");
      assertThat(list.getRow(1).getCell(0).getHyperlink().getAddress()).isEqualTo("'基準'!H11");
    }
  }

  private byte[] bytes(String path) {
    try {
      return java.net.http.HttpClient.newHttpClient()
          .send(
              api.request(path, "Authorization", People.basic("sato")).GET().build(),
              java.net.http.HttpResponse.BodyHandlers.ofByteArray())
          .body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
