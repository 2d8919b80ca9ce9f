package io.kijun.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kijun.fixture.BadWorkbooks;
import io.kijun.fixture.HugeWorkbooks;
import io.kijun.fixture.HugeWorkbooks.Huge;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.spreadsheet.SheetCells.CellValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading in one pass gives the cells that POI's model of the whole workbook would give, or tells
 * what is wrong with them.
 */
class SameCellsTests {

  private static final Path SHIPPED = Path.of("decision-tables", "kubota-2.1");
  private static final long SEED = 20261129;
  private static final int TIMES = 60;

  @TempDir private static Path folder = Path.of("");

  private interface Reading {
    Map<String, SheetCells> of(WorkbookFile file) throws PackageRefused;
  }

  /** What a reader says: sheets, or why it refuses; of damage POI says no more. */
  private static Object said(WorkbookFile file, Reading reading) {
    try {
      return reading.of(file);
    } catch (PackageRefused e) {
      UploadCheck.Rejection why = e.rejection();
      return why.kind() == UploadCheck.Kind.DAMAGED ? why.kind() : why;
    }
  }

  private static void assertSame(WorkbookFile file) {
    assertAgree(said(file, one -> CellsReader.read(one).sheets()), said(file, ModelReader::read));
  }

  /** The model refuses a workbook for one odd cell, and guesses where it can be told. */
  private static void assertAgree(Object read, Object model) {
    if (read instanceof Map<?, ?> sheets && model instanceof Map<?, ?> modelled) {
      modelled.forEach(
          (name, sheet) ->
              assertThat(problems((SheetCells) sheet, sheets.get(name))).as("%s", name).isEmpty());
    } else if (!(read instanceof Map)) {
      assertThat(read).isEqualTo(model);
    }
  }

  private static List<String> problems(SheetCells model, @Nullable Object other) {
    if (!(other instanceof SheetCells read)) {
      return List.of("missing");
    }
    if (read.isLost()) {
      return List.of();
    }
    List<String> problems = new ArrayList<>();
    for (int row = 1; row <= Math.max(model.lastRow(), read.lastRow()); row++) {
      Set<Integer> columns =
          new TreeSet<>(model.rows().getOrDefault(row, new TreeMap<>()).keySet());
      columns.addAll(read.rows().getOrDefault(row, new TreeMap<>()).keySet());
      for (int column : columns) {
        if (!agree(model.at(column, row), read.at(column, row))) {
          problems.add(column + "/" + row + model.at(column, row) + " " + read.at(column, row));
        }
      }
    }
    return problems;
  }

  private static boolean agree(CellValue model, CellValue read) {
    return switch (read.flaw()) {
      case UNREADABLE, FORMULA -> true;
      case DATE, ERROR -> model.flaw() == read.flaw() || model.text().startsWith("-");
      case RUNNABLE -> model.text().equals(read.text());
      case NONE, MERGED, CONTROL_CHARACTER, TOO_LONG -> model.equals(read);
    };
  }

  private static WorkbookFile file(byte[] content) {
    return new WorkbookFile("a.xlsx", content);
  }

  private static List<WorkbookFile> small() throws IOException {
    SmallWorkbooks.write(folder);
    return WorkbookFolder.read(folder);
  }

  private static BadWorkbooks bad() throws IOException {
    return new BadWorkbooks(small().get(1).content());
  }

  @Test
  void ofTheShippedWorkbooks() throws IOException {
    assertThat(WorkbookFolder.read(SHIPPED))
        .hasSizeGreaterThan(20)
        .allSatisfy(SameCellsTests::assertSame);
  }

  @Test
  void ofTheSmallStandard() throws IOException {
    assertThat(small()).hasSize(3).allSatisfy(SameCellsTests::assertSame);
  }

  static List<Huge> huge() throws IOException {
    return HugeWorkbooks.all(small().get(1).content());
  }

  @ParameterizedTest
  @MethodSource("huge")
  void ofHugeOnes(Huge huge) throws IOException {
    assertSame(file(huge.making().file()));
  }

  static Stream<Arguments> sheets() {
    return Stream.of(
        arguments("a number", "<c r='A1'><v>1.50</v></c><c r='B1'><v>1e3</v></c>"),
        arguments("a date by a format that all know", "<c r='A1' s='1'><v>46000</v></c>"),
        arguments("a date by a format of its own", "<c r='A1' s='2'><v>46000.5</v></c>"),
        arguments("a number by a format of its own", "<c r='A1' s='3'><v>46000.5</v></c>"),
        arguments("a style that is not there", "<c r='A1' s='9'><v>46000</v></c>"),
        arguments("a date by its column", "<c r='D1'><v>46000</v></c><c r='D1' s='0'><v>4</v></c>"),
        arguments("no date, for it is below zero", "<c r='A1' s='1'><v>-1</v></c>"),
        arguments("truth", "<c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c>"),
        arguments("an error", "<c r='A1' t='e'><v>#REF!</v></c>"),
        arguments("a shared text", "<c r='A1' t='s'><v>0</v></c><c t='s'><v> 1 </v></c><c t='s'/>"),
        arguments(
            "a shared text that is not there", "<c t='s'><v>99999</v></c><c t='s'><v>x</v></c>"),
        arguments("a text", "<c t='str'><v> a\nb </v></c><c t='str'/>"),
        arguments("a text here", "<c t='inlineStr'><is><t>a_x000A_b</t></is></c>"),
        arguments("a value for a text here", "<c t='inlineStr'><v>a_x0007_b</v></c>"),
        arguments(
            "furigana",
            "<c t='inlineStr'><is><t>役員</t><rPh sb='0' eb='2'><t>ヤクイン</t></rPh></is></c>"),
        arguments(
            "runs", "<c t='inlineStr'><is><r><rPr><b/></rPr><t>太</t></r><r><t> 字</t></r></is></c>"),
        arguments("a formula", "<c r='A1'><f>B1+\"&lt;\"</f><v>1</v></c><c><f/></c>"),
        arguments("a formula of a text", "<c r='A1' t='str'><f>B1&amp;1</f><v>x</v></c>"),
        arguments(
            "a formula dragged along",
            "<c r='A1'><f t='shared' ref='A1:C1' si='0'>SUM($A2,A3)</f></c>"
                + "<c r='B1'><f t='shared' si='0'/></c><c r='C1'><f t='shared' si='0'/></c>"),
        arguments(
            "a formula of an array",
            "<c r='A1'><f t='array' ref='A1:C1'>TRANSPOSE(A3:A5)</f></c><c r='B1'><v>2</v></c>"),
        arguments(
            "a table of data", "<c r='A1'><f t='dataTable' ref='A1:A2' r1='B1'/><v>7</v></c>"),
        arguments("merged", "<c r='F1' t='str'><v>a</v></c><c r='G1'/><c r='H1'><v>1</v></c>"),
        arguments("no places", "<c><v>1</v></c><c r='E1'><v>2</v></c><c><v>3</v></c>"),
        arguments("places backwards", "<c r='E1'><v>1</v></c><c r='B1'><v>2</v></c>"),
        arguments("twice", "<c r='B1'><v>1</v></c><c r='B1'><v>2</v></c>"),
        arguments("far to the right", "<c r='GR1'><v>1</v></c><c><v>2</v></c><c r='XFD1'/>"),
        arguments("of no known type", "<c r='B1' t='x'><v>1</v></c>"),
        arguments("no number", "<c r='B1'><v>one</v></c>"),
        arguments("endless", "<c r='B1'><v>NaN</v></c>"),
        arguments("CDATA and comments", "<c t='str'><v>a<![CDATA[<b>]]><!-- c -->d</v></c>"),
        arguments(
            "another vocabulary", "<x:c xmlns:x='x' r='B1'><x:v>1</x:v></x:c><c><v>2</v></c>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sheets")
  void ofEveryKind(String what, String cells) throws IOException {
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String styles =
        "<styleSheet xmlns='%s'><numFmts><numFmt numFmtId='200' formatCode='yyyy\"年\"m\"月\"'/>"
            + "<numFmt numFmtId='201' formatCode='0.0'/></numFmts><cellXfs><xf/>"
            + "<xf numFmtId='14'/><xf numFmtId='200'/><xf numFmtId='201'/></cellXfs></styleSheet>";
    String sheet =
        "<worksheet xmlns='%s'><cols><col min='4' max='5' style='1'/></cols><sheetData><row>%s</row>"
            + "<row r='7'><c><v>1</v></c></row><row><c t='str'><v>8</v></c></row>"
            + "</sheetData><mergeCells><mergeCell ref='F1:G2'/></mergeCells></worksheet>";
    BadWorkbooks styled =
        new BadWorkbooks(bad().with("xl/styles.xml", styles.formatted(main).getBytes(UTF_8)));
    byte[] content = styled.with(BadWorkbooks.SHEET, sheet.formatted(main, cells).getBytes(UTF_8));

    assertSame(file(content));
    assertSame(
        file(
            new BadWorkbooks(content)
                .with(
                    BadWorkbooks.SHEET,
                    sheet
                        .formatted(main, cells)
                        .replaceAll("<(/?)(\\w+)(?=[ />])", "<$1y:$2")
                        .replace("y:x:", "x:")
                        .replace("xmlns=", "xmlns:y=")
                        .getBytes(UTF_8))));
  }

  @Test
  void whereverLettersDiffer() throws IOException {
    Random random = new Random(SEED);
    List<WorkbookFile> small = small();
    int read = 0;
    for (int i = 0; i < TIMES; i++) {
      BadWorkbooks bad = new BadWorkbooks(small.get(i % small.size()).content());
      Map<String, byte[]> parts = bad.parts();
      String part = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
      WorkbookFile file =
          file(bad.with(part, respelt(parts.getOrDefault(part, new byte[1]), random)));
      assertSame(file);
      read += said(file, one -> CellsReader.read(one).sheets()) instanceof Map ? 1 : 0;
    }
    assertThat(read).isBetween(1, TIMES - 1);
  }

  private static byte[] respelt(byte[] xml, Random random) {
    byte[] respelt = xml.clone();
    for (int i = 0; i < 5; i++) {
      int at = random.nextInt(respelt.length);
      if (Character.isLetterOrDigit(respelt[at])) {
        respelt[at] = (byte) "0129-AZaz".charAt(random.nextInt(9));
      }
    }
    return respelt;
  }
}
