package io.kijun.workbooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.fixture.BadWorkbooks;
import io.kijun.sheets.StandardReader;
import io.kijun.sheets.StandardReader.StandardRead;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What acts is refused by the name of its part, all of it at once; the rest is kept and told. */
class ActiveByPartTests {

  private static final String SHEET_RELATIONS = "xl/worksheets/_rels/sheet1.xml.rels";

  @TempDir private Path folder = Path.of("");
  private Sample sample = Sample.NONE;

  @BeforeEach
  void write() throws IOException {
    sample = Sample.in(folder);
  }

  private static List<String> places(byte[] content) {
    return Sample.refused(content).stream().map(one -> one.place("x").toString()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "externalLink, externalLinks/externalLink1.xml, <externalLink/>",
    "connections, connections.xml, <connections/>",
    "oleObject, embeddings/oleObject1.bin, x",
    "package, embeddings/Book1.xlsx, x",
    "control, activeX/activeX1.xml, <ocx/>",
    "ctrlProp, ctrlProps/ctrlProp1.xml, <formControlPr/>",
    "queryTable, queryTables/queryTable1.xml, <queryTable/>",
    "dialogsheet, dialogsheets/sheet1.xml, <dialogsheet/>",
    "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet, macrosheets/m.xml, <m/>",
    "http://schemas.microsoft.com/office/2011/relationships/webextension, webextensions/w.xml, <w/>",
    "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility, ui/ui.xml, <customUI/>",
    "http://schemas.microsoft.com/office/2011/relationships/powerPivotData, model/item.data, x",
    "volatileDependencies, volatileDependencies.xml, <volTypes/>",
    "xmlMaps, xmlMaps.xml, <MapInfo/>",
    "customXml, ../customXml/item1.xml, <own xmlns='urn:own'/>",
    "pivotCacheDefinition, pivotCache/p.xml, <p><cacheSource type='external'/></p>",
    "pivotCacheDefinition, pivotCache/p.xml, <p><worksheetSource id='rId1'/></p>",
    "http://example.com/later, later.xml, <later/>"
  })
  void isRefusedByItsPart(String kind, String target, String content) throws IOException {
    String part = target.startsWith("../") ? target.substring(3) : "xl/" + target;
    byte[] active = sample.related(Sample.RELATIONS, kind, target, part, content);

    assertThat(places(active)).contains("x › " + part);
    assertThat(Sample.refused(active)).extracting(Rejection::kind).containsOnly(Kind.ACTIVE);
  }

  @Test
  void allOfItIsToldAtOnce() throws IOException {
    BadWorkbooks link =
        new BadWorkbooks(
            sample.related(
                Sample.RELATIONS,
                "externalLink",
                "externalLinks/externalLink1.xml",
                "xl/externalLinks/externalLink1.xml",
                "<externalBook/>"));
    BadWorkbooks embedded =
        new BadWorkbooks(link.with("xl/embeddings/oleObject1.bin", "MZ".getBytes(UTF_8)));
    byte[] all =
        embedded.with(
            BadWorkbooks.SHEET, "", "<x><c r=\"B3\"><f>cmd|'/c calc'!A0</f></c><oleObject/></x>");

    assertThat(places(all))
        .containsExactlyInAnyOrder(
            "x › xl/externalLinks/externalLink1.xml",
            "x › xl/embeddings/oleObject1.bin",
            "x › 基準 › B3",
            "x › 基準");
    Files.write(folder.resolve(Sample.NAME), all);
    assertThat(read().problems())
        .filteredOn(Issue::isError)
        .filteredOn(one -> one.code() == IssueCode.ACTIVE_CONTENT)
        .hasSize(4);
  }

  @Test
  void manyPlacesAreABoundedList() throws IOException {
    byte[] many =
        new BadWorkbooks(sample.content())
            .sheet(
                5000,
                i -> "<row r=\"" + i + "\"><c r=\"A" + i + "\"><f>cmd|'x'!A0</f></c></row>",
                "");
    assertThat(Sample.refused(many)).hasSize(100);
  }

  private StandardRead read() throws IOException {
    return StandardReader.ofBroughtIn().read(WorkbookFolder.read(folder));
  }

  @ParameterizedTest
  @CsvSource({
    "printerSettings, printerSettings/printerSettings1.bin, x, プリンターの設定",
    "table, tables/table1.xml, <table/>, テーブルの定義",
    "pivotTable, pivotTables/pivotTable1.xml, <pivotTableDefinition/>, ピボットテーブル",
    "drawing, drawings/drawing1.xml, <wsDr><sp/></wsDr>, 図形",
    "image, media/image1.png, x, 画像",
    "http://schemas.microsoft.com/office/2007/relationships/slicer, slicers/s.xml, <s/>, スライサー"
  })
  void whatIsNotUsedIsKeptAndTold(String kind, String target, String content, String said)
      throws IOException {
    byte[] more = sample.related(SHEET_RELATIONS, kind, "../" + target, "xl/" + target, content);
    assertThat(Sample.refused(more)).isEmpty();
    Files.write(folder.resolve(Sample.NAME), more);

    StandardRead read = read();
    assertThat(read.standard()).isPresent();
    assertThat(read.problems()).singleElement().satisfies(one -> told(one, said, "xl/" + target));
  }

  /** LibreOffice writes one beside each sheet that can be filtered. */
  @Test
  void aDrawingWithNothingInItIsNotTold() throws IOException {
    byte[] more =
        sample.related(
            SHEET_RELATIONS,
            "drawing",
            "../drawings/drawing1.xml",
            "xl/drawings/drawing1.xml",
            "<wsDr/>");
    Files.write(folder.resolve(Sample.NAME), more);

    assertThat(read().problems()).isEmpty();
  }

  private static void told(Issue one, String said, String part) {
    assertThat(one.severity()).isEqualTo(Issue.Level.WARNING);
    assertThat(one.code()).isEqualTo(IssueCode.UNUSED_CONTENT);
    assertThat(one.place()).hasToString(Sample.NAME + " › 基準");
    assertThat(one.message().ja()).startsWith(said);
    assertThat(one.found()).isEqualTo(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://schemas.microsoft.com/office/2006/metadata/properties",
        "http://schemas.microsoft.com/sharepoint/v3/contenttype/forms",
        "http://schemas.microsoft.com/office/2020/mipLabelMetadata"
      })
  void whatOfficeKeepsAsCustomXmlIsKept(String vocabulary) throws IOException {
    byte[] known =
        sample.related(
            Sample.RELATIONS,
            "customXml",
            "../customXml/item1.xml",
            "customXml/item1.xml",
            "<x xmlns=\"" + vocabulary + "\"/>");
    assertThat(Sample.refused(known)).isEmpty();
  }
}
