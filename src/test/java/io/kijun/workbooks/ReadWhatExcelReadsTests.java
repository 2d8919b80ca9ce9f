package io.kijun.workbooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kijun.core.issue.Issue;
import io.kijun.fixture.BadWorkbooks;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a package is put together: it is read as Excel reads it, or refused with a way out. */
class ReadWhatExcelReadsTests {

  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

  @TempDir private Path folder = Path.of("");
  private Sample sample = Sample.NONE;

  @BeforeEach
  void write() throws IOException {
    sample = Sample.in(folder);
  }

  private interface Making {
    byte[] of(Sample sample) throws IOException;
  }

  static Stream<Arguments> packages() {
    return Stream.of(
        arguments("the main part elsewhere", (Making) ReadWhatExcelReadsTests::elsewhere),
        arguments(
            "absolute targets",
            (Making) s -> s.with(Sample.RELATIONS, t -> t.replace("Target=\"", "Target=\"/xl/"))),
        arguments(
            "targets with ..",
            (Making)
                s -> s.with(Sample.RELATIONS, t -> t.replace("Target=\"", "Target=\"../xl/./"))),
        arguments(
            "targets with backslashes",
            (Making)
                s ->
                    s.with(
                        Sample.RELATIONS, t -> t.replace("worksheets/sheet", "worksheets\\sheet"))),
        arguments(
            "percent escapes",
            (Making) s -> s.with(Sample.RELATIONS, t -> t.replace("sheet1.xml", "sh%65et1.xml"))),
        arguments(
            "the case of names", (Making) s -> s.renamed(part -> part.toUpperCase(Locale.ROOT))),
        arguments("backslashes", (Making) s -> s.renamed(part -> part.replace('/', '\\'))),
        arguments("./ in front", (Making) s -> s.renamed(part -> "./" + part)),
        arguments("/ in front", (Making) s -> s.renamed(part -> "/" + part)),
        arguments("folders", (Making) ReadWhatExcelReadsTests::folders),
        arguments("stored", (Making) ReadWhatExcelReadsTests::stored),
        arguments("zip64 and data descriptors", (Making) ReadWhatExcelReadsTests::zip64),
        arguments("bytes before", (Making) s -> joined("before\0".getBytes(UTF_8), s.content())),
        arguments("a comment behind", (Making) ReadWhatExcelReadsTests::commented),
        arguments(
            "types by ends of names",
            (Making)
                s ->
                    s.with(
                        Sample.TYPES,
                        t ->
                            t.replaceAll("<Override [^>]*workbook.xml\"/>", "")
                                .replace("application/xml", MAIN_TYPE))),
        arguments(
            "the case of types",
            (Making)
                s -> s.with(Sample.TYPES, t -> t.replace("sheet.main+xml", "Sheet.MAIN+xml"))));
  }

  private static byte[] elsewhere(Sample sample) throws IOException {
    byte[] moved =
        sample.renamed(
            part ->
                part.equals(Sample.RELATIONS)
                    ? "office/_rels/Mappe.xml.rels"
                    : part.equals(Sample.BOOK) ? "office/Mappe.xml" : part);
    Map<String, byte[]> parts = new BadWorkbooks(moved).parts();
    parts.put(
        Sample.ROOT,
        sample.text(Sample.ROOT).replace("xl/workbook", "office/Mappe").getBytes(UTF_8));
    parts.put(
        Sample.TYPES,
        sample.text(Sample.TYPES).replace("/xl/workbook", "/office/Mappe").getBytes(UTF_8));
    parts.put(
        "office/_rels/Mappe.xml.rels",
        sample.text(Sample.RELATIONS).replace("Target=\"", "Target=\"../xl/").getBytes(UTF_8));
    return BadWorkbooks.zipped(parts);
  }

  private static byte[] folders(Sample sample) throws IOException {
    Map<String, byte[]> parts = sample.parts();
    parts.put("xl/", new byte[0]);
    parts.put("xl\\worksheets\\", new byte[0]);
    return BadWorkbooks.zipped(parts);
  }

  private static byte[] stored(Sample sample) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : sample.parts().entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        CRC32 sum = new CRC32();
        sum.update(part.getValue());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.getValue().length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] zip64(Sample sample) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setUseZip64(Zip64Mode.Always);
      for (Map.Entry<String, byte[]> part : sample.parts().entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] joined(byte[] first, byte[] then) {
    byte[] all = Arrays.copyOf(first, first.length + then.length);
    System.arraycopy(then, 0, all, first.length, then.length);
    return all;
  }

  private static byte[] commented(Sample sample) {
    byte[] comment = "made by another program".getBytes(UTF_8);
    byte[] all = joined(sample.content(), comment);
    all[sample.content().length - 2] = (byte) comment.length;
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packages")
  void isReadAsItIsMeant(String what, Making making) throws Exception {
    byte[] other = making.of(sample);
    sample.sameAs(other);
    assertThat(AnnotatedWorkbook.of(new WorkbookFile(Sample.NAME, other), List.of())).isNotEmpty();
  }

  @Test
  void sharedTextsMayBeEmptyWhereNoCellNamesOne() throws Exception {
    WrittenBook inline = WrittenBook.ofCells("<c r='A1' t='inlineStr'><is><t>a</t></is></c>");
    for (String empty : List.of("", "<sst xmlns=\"" + ns() + "\"/>")) {
      WrittenBook book = inline.with("xl/sharedStrings.xml", empty);
      assertThat(book.read().text(1, 1)).isEqualTo("a");
      assertThat(Sample.refused(book.content())).isEmpty();
    }
  }

  @Test
  void thatAllSharedTextsAreLostIsOneProblem() throws Exception {
    for (String empty : List.of("", "<sst xmlns=\"" + ns() + "\"/>")) {
      byte[] other = sample.with("xl/sharedStrings.xml", text -> empty);
      Files.write(folder.resolve(Sample.NAME), other);
      List<Issue> problems =
          StandardReader.ofBroughtIn().read(WorkbookFolder.read(folder)).problems();

      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).place()).hasToString(Sample.NAME + " › xl/sharedStrings.xml");
    }
  }

  private static String ns() {
    return "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  }

  static Stream<Arguments> others() {
    return Stream.of(
        arguments("Strict", (Making) s -> s.with(Sample.ROOT, t -> strict(t)), "Strict"),
        arguments(
            "a sheet in Strict",
            (Making) s -> s.with(BadWorkbooks.SHEET, t -> strict(t)),
            "Strict"),
        arguments("encrypted", (Making) ReadWhatExcelReadsTests::encrypted, "remove the password"),
        arguments("old", (Making) s -> old(), "(.xls)"),
        arguments(
            "binary",
            (Making) s -> typed(s, "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
            "(.xlsb)"),
        arguments(
            "macros",
            (Making) s -> typed(s, "application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
            "(.xlsm"),
        arguments(
            "a template with macros",
            (Making) s -> typed(s, "application/vnd.ms-excel.template.macroEnabled.main+xml"),
            "macros"),
        arguments(
            "a template",
            (Making) s -> typed(s, MAIN_TYPE.replace("sheet.main", "template.main")),
            "(.xltx)"),
        arguments(
            "Word",
            (Making)
                s ->
                    typed(
                        s,
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
            "Word"),
        arguments(
            "PowerPoint",
            (Making)
                s ->
                    typed(
                        s,
                        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
            "PowerPoint"),
        arguments("no type", (Making) s -> typed(s, ""), "type of the main part"),
        arguments("OpenDocument", (Making) s -> zip("mimetype"), "OpenDocument"),
        arguments("a zip of workbooks", (Making) s -> zip("01-small.xlsx"), "unpack it"),
        arguments("another zip", (Making) s -> zip("a.txt"), "no Excel workbook"),
        arguments(
            "no types",
            (Making) s -> s.renamed(p -> p.equals(Sample.TYPES) ? "" : p),
            "types is missing"),
        arguments(
            "no relations",
            (Making) s -> s.renamed(p -> p.equals(Sample.ROOT) ? "" : p),
            "which part"),
        arguments("HTML", (Making) s -> text("\n<html><table>"), "HTML"),
        arguments(
            "XML 2003",
            (Making)
                s ->
                    text(
                        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>"),
            "2003"),
        arguments("CSV", (Making) s -> text("基準ID,項番\n"), "CSV"),
        arguments(
            "CSV of Japanese Windows",
            (Making) s -> new byte[] {(byte) 0x8A, (byte) 0xEE, ','},
            "CSV"),
        arguments("a PDF", (Making) s -> text("%PDF-1.7"), "PDF"),
        arguments("nothing", (Making) s -> new byte[0], "empty"),
        arguments(
            "a download that broke off",
            (Making) s -> Arrays.copyOf(s.content(), 3000),
            "download it again"),
        arguments("two parts of one name", (Making) ReadWhatExcelReadsTests::twice, "Two parts"),
        arguments(
            "two workbooks",
            (Making)
                s ->
                    s.with(
                        Sample.ROOT,
                        t ->
                            t.replace(
                                "<Relationship ",
                                "<Relationship Id=\"x\" Type=\""
                                    + Sample.OFFICE
                                    + "officeDocument\" Target=\"xl/styles.xml\"/><Relationship ")),
            "which part"));
  }

  private static String strict(String text) {
    return text.replace(Sample.OFFICE, "http://purl.oclc.org/ooxml/officeDocument/relationships/")
        .replace(ns(), "http://purl.oclc.org/ooxml/spreadsheetml/main");
  }

  private static byte[] typed(Sample sample, String type) throws IOException {
    return sample.with(Sample.TYPES, text -> text.replace(MAIN_TYPE, type));
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] zip(String entry) throws IOException {
    return BadWorkbooks.zipped(Map.of(entry, text("x")));
  }

  private static byte[] twice(Sample sample) throws IOException {
    Map<String, byte[]> parts = sample.parts();
    parts.put("XL/worksheets/Sheet1.xml", text("<x/>"));
    return BadWorkbooks.zipped(parts);
  }

  private static byte[] old() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet("基準");
      book.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] encrypted(Sample sample) throws IOException {
    try (POIFSFileSystem file = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      file.createDocument(new ByteArrayInputStream(sample.content()), "EncryptedPackage");
      file.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void isRefusedWithAWayOut(String what, Making making, String said) throws IOException {
    byte[] other = making.of(sample);
    List<Rejection> refused = Sample.refused(other);
    assertThat(refused).hasSize(1);
    assertThat(refused.get(0).message().en()).contains(said);
    assertThat(refused.get(0).message().ja()).matches("(?s).*(ください|しません)。.*");

    Files.write(folder.resolve(Sample.NAME), other);
    List<Issue> problems =
        StandardReader.ofBroughtIn().read(WorkbookFolder.read(folder)).problems();
    assertThat(problems.get(0))
        .usingRecursiveComparison()
        .ignoringFields("consequences")
        .isEqualTo(refused.get(0).issue(Sample.NAME));
  }

  @Test
  void whatProgramsLeaveBesideWorkbooksIsPassedOver() throws IOException {
    for (String name : List.of("~$01-small.xlsx", "._01-small.xlsx", ".~lock.01-small.xlsx")) {
      Files.writeString(folder.resolve(name), "x");
    }
    assertThat(WorkbookFolder.read(folder)).hasSize(3);
  }
}
