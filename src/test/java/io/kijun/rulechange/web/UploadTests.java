package io.kijun.rulechange.web;

import static io.kijun.fixture.BadWorkbooks.SHEET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kijun.fixture.Api;
import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.BadWorkbooks;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.sheets.SmallWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
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

  private static byte[] zip(String part, byte[] content) throws IOException {
    return new BadWorkbooks(small()).with(part, content);
  }

  private static byte[] encryptedParts() throws IOException {
    byte[] zip = small().clone();
    for (int i = 0; i < zip.length - 10; i++) {
      boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
      boolean listed = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
      if (local || listed) {
        zip[i + (local ? 6 : 8)] |= 1;
      }
    }
    return zip;
  }

  private static byte[] encrypted() throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.createDocument(new ByteArrayInputStream(small()), "EncryptedPackage");
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  /** Where in the workbook it is; a status. */
  static Stream<Arguments> refused() throws IOException {
    byte[] small = small();
    byte[] macros =
        text(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                + "\"application/vnd.ms-excel.sheet.&#109;acroEnabled.main+xml\"/></Types>");
    Map<String, byte[]> types = Map.of("[Content_Types].xml", text("<Types/>"));
    return Stream.of(
        arguments("an old .xls", "01-small.xls", old(), 400, ""),
        arguments("an old .xls called .xlsx", SMALL, old(), 415, ""),
        arguments("a .csv", "01-small.csv", text("基準ID,項番\n"), 400, ""),
        arguments("a .csv called .xlsx", SMALL, text("\uFEFF基準ID,項番\n"), 415, ""),
        arguments("an .ods", "01-small.ods", small, 400, ""),
        arguments(
            "an .ods called .xlsx",
            SMALL,
            BadWorkbooks.zipped(
                Map.of("mimetype", text("application/vnd.oasis.opendocument.spreadsheet"))),
            415,
            ""),
        arguments("macros", "01-small.xlsm", small, 400, ""),
        arguments(
            "macros under another name",
            SMALL,
            zip("xl/vbaProject.bin", new byte[] {1, 2, 3}),
            415,
            " › xl/vbaProject.bin"),
        arguments(
            "an .xlsm called .xlsx",
            SMALL,
            zip("[Content_Types].xml", macros),
            415,
            " › [Content_Types].xml"),
        arguments("a zip of other things", SMALL, BadWorkbooks.zipped(types), 415, ""),
        arguments(
            "a .docx called .xlsx",
            SMALL,
            BadWorkbooks.zipped(Map.of("word/document.xml", text("<w/>"))),
            415,
            ""),
        arguments("an empty zip", SMALL, BadWorkbooks.zipped(Map.of()), 415, ""),
        arguments("encrypted by Excel", SMALL, encrypted(), 415, ""),
        arguments("encrypted as a zip", SMALL, encryptedParts(), 422, " › [Content_Types].xml"),
        arguments("nothing", SMALL, new byte[0], 422, ""),
        arguments("a truncated file", SMALL, Arrays.copyOf(small, small.length / 2), 422, ""),
        arguments("a sheet that is no XML", SMALL, zip(SHEET, text("<a><b></a>")), 422, " › 基準"),
        arguments("a sheet that ends early", SMALL, zip(SHEET, text("<a>")), 422, " › 基準"),
        arguments("a sheet without anything", SMALL, zip(SHEET, new byte[0]), 422, " › 基準"),
        arguments("100 MB", SMALL, new byte[100 << 20], 413, null),
        arguments("a bomb", SMALL, zip("xl/bomb.xml", new byte[60 << 20]), 413, " › xl/bomb.xml"),
        arguments("a control character for a name", "01-\u0007small.xlsx", small, 400, ""),
        arguments("no name", "", small, 400, null),
        arguments("a name of points", "...xlsx", small, 400, ""),
        arguments("a right-to-left mark for a name", "01-\u202exslx.xlsx", small, 400, ""),
        arguments("an emoji for a name", "01-😀.xlsx", small, 400, ""),
        arguments("a long name", "x".repeat(120) + ".xlsx", small, 400, ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void aFileThatIsNoWorkbook(
      String what, String name, byte[] content, int status, @Nullable String place)
      throws IOException {
    String before = api.get("/api/standard").text();
    Map<String, byte[]> files = new HashMap<>(workbooks());
    files.remove(SMALL);
    files.put(name, content);
    Answer answer = people.draft("sato", "題名", files);

    assertThat(answer.status()).as(what + answer.text()).isEqualTo(status);
    JsonNode issue = answer.json().at("/issues/0");
    assertThat(issue.at("/message/ja").asString()).isNotEmpty();
    if (place != null) {
      assertThat(issue.at("/code").asString()).isEqualTo("WORKBOOK_REFUSED");
      assertThat(issue.at("/path").asString()).isEqualTo(name + place);
    }
    assertThat(api.get("/api/standard").text()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isNotPutIntoADraftEither(
      String what, String name, byte[] content, int status, @Nullable String place)
      throws IOException {
    String draft = "/api/drafts/" + report(small()).at("/id").asString();
    String path = URLEncoder.encode(name.isEmpty() ? " " : name, UTF_8).replace("+", "%20");
    Answer answer =
        people.bytes("sato", "PUT", draft + "/workbooks/" + path, content, "If-Match", "1");

    boolean refusedByTomcat = name.contains("\u0007") || name.isEmpty();
    assertThat(answer.status()).as(what + answer.text()).isEqualTo(refusedByTomcat ? 400 : status);
    assertThat(people.ask("sato", "GET", draft).json().at("/version").asInt()).isEqualTo(1);
  }

  static Stream<String> xmlParts() {
    return Stream.of(
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "xl/worksheets/sheet2.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/drawings/drawing1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/media/image1.png");
  }

  @ParameterizedTest
  @MethodSource("xmlParts")
  void aDocumentTypeIsRefusedInEveryPart(String part) throws IOException {
    byte[] external = bad().with(part, "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">", "");
    Map<String, byte[]> files = new HashMap<>(workbooks());
    files.put(SMALL, external);
    Answer answer = people.draft("sato", "題名", files);

    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    assertThat(answer.json().at("/issues/0/found").asString()).isEqualTo("<!DOCTYPE x>");
    String shown = part.equals("xl/worksheets/sheet2.xml") ? "助言" : part;
    assertThat(answer.json().at("/issues/0/path").asString()).isEqualTo(SMALL + " › " + shown);
  }

  private static BadWorkbooks bad() throws IOException {
    byte[] small = small();
    BadWorkbooks bad = new BadWorkbooks(small);
    Map<String, byte[]> parts = bad.parts();
    xmlParts().forEach(part -> parts.putIfAbsent(part, text("<x></x>")));
    return new BadWorkbooks(BadWorkbooks.zipped(parts));
  }

  @Test
  void laughsAndFilesOfTheServerAreNotRead() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE l [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY l" + i + " \"&l" + (i - 1) + ";&l" + (i - 1) + ";\">");
    }
    String secret = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    for (String type : List.of(laughs + "]>", secret)) {
      String entity = type.equals(secret) ? "&e;" : "&l29;";
      Map<String, byte[]> files = new HashMap<>(workbooks());
      files.put(SMALL, bad().with("xl/sharedStrings.xml", type, "<si><t>" + entity + "</t></si>"));
      Answer answer = people.draft("sato", "題名", files);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.text()).doesNotContain("root:");
    }
  }

  @Test
  void linksToPagesAreKeptAndNeverFollowed() throws IOException {
    try (ServerSocket elsewhere = new ServerSocket(0)) {
      String there = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/book.xlsx";
      JsonNode report =
          report(
              changed(
                  book -> {
                    CreationHelper helper = book.getCreationHelper();
                    Hyperlink link = helper.createHyperlink(HyperlinkType.URL);
                    link.setAddress(there);
                    book.getSheet("基準").getRow(10).getCell(2).setHyperlink(link);
                  }));

      assertThat(report.at("/problems")).isEmpty();
      elsewhere.setSoTimeout(1);
      assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void linksToOtherWorkbooksAreRefusedAndNeverFollowed() throws IOException {
    try (ServerSocket elsewhere = new ServerSocket(0)) {
      String there = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/book.xlsx";
      Map<String, byte[]> files = new HashMap<>(workbooks());
      files.put(
          SMALL,
          changed(
              book ->
                  book.getPackagePart()
                      .addExternalRelationship(
                          there, PackageRelationshipTypes.EXTERNAL_LINK_PATH)));
      Answer answer = people.draft("sato", "題名", files);

      assertThat(answer.status()).as(answer.text()).isEqualTo(422);
      assertThat(answer.json().at("/issues/0/code").asString()).isEqualTo("ACTIVE_CONTENT");
      assertThat(answer.json().at("/issues/0/found").asString()).isEqualTo(there);
      elsewhere.setSoTimeout(1);
      assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
    }
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
        arguments("a formula", (Change) b -> formula(b), "FORMULA", "H11"),
        arguments(
            "merged cells",
            (Change) b -> b.getSheet("基準").addMergedRegion(new CellRangeAddress(10, 11, 6, 6)),
            "MERGED_CELL",
            "G12"),
        arguments("a date", (Change) b -> date(b), "DATE_CELL", "A11"),
        arguments(
            "a date as text", (Change) b -> set(b, 11, 8, "2026/02/01"), "UNKNOWN_WORD", "H11"),
        arguments(
            "a sheet renamed", (Change) b -> b.setSheetName(0, "基準のコピー"), "MISSING_SHEET", null),
        arguments("a column renamed", (Change) b -> set(b, 9, 8, "ひんど"), "HEADER", "H9"),
        arguments(
            "columns moved", (Change) b -> b.getSheet("基準").shiftColumns(7, 14, 1), "HEADER", "H9"),
        arguments(
            "a column missing",
            (Change) b -> b.getSheet("基準").shiftColumns(8, 14, -1),
            "HEADER",
            "H9"),
        arguments("an emoji", (Change) b -> set(b, 11, 8, "1回以上/年😀"), "UNKNOWN_WORD", "H11"),
        arguments("smart quotes", (Change) b -> set(b, 11, 8, "“常時”"), "UNKNOWN_WORD", "H11"),
        arguments(
            "a byte order mark", (Change) b -> set(b, 11, 8, "\uFEFFときどき"), "UNKNOWN_WORD", "H11"),
        arguments(
            "a text of 32,767 characters",
            (Change) b -> set(b, 11, 3, "x".repeat(32_767)),
            "TOO_LONG",
            "C11"),
        arguments(
            "a right-to-left mark",
            (Change) b -> set(b, 11, 8, "\u202e年/上以回1"),
            "UNKNOWN_WORD",
            "H11"));
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
  void aProblemIsToldByItsCell(String what, Change change, String code, @Nullable String cell)
      throws IOException {
    JsonNode problems = report(changed(change)).at("/problems");

    assertThat(problems.valueStream())
        .as(what + problems)
        .anySatisfy(
            one -> {
              assertThat(one.at("/code").asString()).isEqualTo(code);
              assertThat(one.at("/workbook").asString()).isEqualTo(SMALL);
              assertThat(one.at("/sheet").asString()).isEqualTo(cell == null ? "" : "基準");
              assertThat(one.at("/cell").asString()).isEqualTo(cell == null ? "" : cell);
            });
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

    assertThat(report.at("/problems")).hasSize(1);
    assertThat(report.at("/problems/0/severity").asString()).isEqualTo("WARNING");
    assertThat(report.at("/problems/0/code").asString()).isEqualTo("EXTRA_SHEET");
    assertThat(report.at("/problems/0/sheet").asString()).isEqualTo("メモ");
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
