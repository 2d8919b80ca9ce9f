package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.spreadsheet.SheetCells.OddKind;
import io.kijun.spreadsheet.SheetCells.Oddity;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell in which something stands is read as Excel reads it, or told; all others are read. */
class NothingIsReadAsBlankTests {

  private static final String TEXTS =
      "<si><t>零</t></si><si/><si><t/></si><si><r><rPr><b/></rPr><t>太</t></r><r><t>字</t></r>"
          + "<rPh sb='0' eb='1'><t>フト</t></rPh><phoneticPr fontId='1'/></si>";

  private static final String SOUND = "<c r='Z1'><v>7</v></c>";

  private static SheetCells cells(String cells) throws IOException, PackageRefused {
    return WrittenBook.ofCells(cells + SOUND).withTexts(TEXTS).read();
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments("an index that is text", "<c r='A1' t='s'><v>x</v></c>"),
        arguments("an index below zero", "<c r='A1' t='s'><v>-1</v></c>"),
        arguments("an index with a fraction", "<c r='A1' t='s'><v>0.5</v></c>"),
        arguments("an index out of range", "<c r='A1' t='s'><v>4</v></c>"),
        arguments("an index without end", "<c r='A1' t='s'><v>99999999999999</v></c>"),
        arguments("no index", "<c r='A1' t='s'><v/></c>"),
        arguments("an unknown type", "<c r='A1' t='x'><v>0</v></c>"),
        arguments("no number", "<c r='A1'><v>one</v></c>"),
        arguments("not a number", "<c r='A1'><v>NaN</v></c>"),
        arguments("Java's own numbers", "<c r='A1'><v>1d</v></c>"),
        arguments("too large a number", "<c r='A1'><v>1E400</v></c>"),
        arguments("neither true nor false", "<c r='A1' t='b'><v>2</v></c>"),
        arguments("a style out of range", "<c r='A1' s='99'><v>1</v></c>"),
        arguments("a style that is none", "<c r='A1' s='x'><v>1</v></c>"),
        arguments("a text that its type leaves out", "<c r='A1'><is><t>a</t></is></c>"),
        arguments("two values", "<c r='A1'><v>1</v><v>2</v></c>"),
        arguments("a value and a text", "<c r='A1' t='inlineStr'><v>1</v><is><t>a</t></is></c>"),
        arguments("a value of an unknown name", "<c r='A1'><w>1</w></c>"),
        arguments("a value without an element", "<c r='A1'>1</c>"),
        arguments("a value within a value", "<c r='A1'><v>1<v>2</v></v></c>"),
        arguments("alternative values", alternative("", "<c r='A1'>", "<v>1</v>", "</c>")),
        arguments("alternative cells", alternative("", "", "<c r='A1'><v>1</v></c>", "")),
        arguments(
            "alternative texts",
            alternative("", "<c r='A1' t='inlineStr'><is>", "<t>a</t>", "</is></c>")),
        arguments("another vocabulary", "<x:c xmlns:x='x' r='A1'><x:v>1</x:v></x:c>"),
        arguments("a cell of another name", "<b r='A1'><v>1</v></b>"),
        arguments("a cell taken for text", "<![CDATA[<c r='A1'><v>1</v></c>]]>"),
        arguments("an address of another row", "<c r='A2'><v>1</v></c>"),
        arguments("no address", "<c r='1A'><v>1</v></c>"),
        arguments("an address only here and there", "<c><v>1</v></c>"),
        arguments("twice", "<c r='A1'><v>1</v></c><c r='A1'><v>1</v></c>"),
        arguments("backwards", "<c r='B1'><v>1</v></c><c r='A1'><v>1</v></c>"));
  }

  private static String alternative(String requires, String before, String within, String after) {
    return before
        + "<mc:AlternateContent><mc:Choice Requires='"
        + requires
        + "'>"
        + within
        + "</mc:Choice><mc:Fallback>"
        + within
        + "</mc:Fallback></mc:AlternateContent>"
        + after;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unreadable")
  void whatCannotBeReadIsToldAtItsCell(String what, String cells)
      throws IOException, PackageRefused {
    SheetCells read = cells(cells);

    assertThat(read.at(1, 1).flaw()).isEqualTo(Flaw.UNREADABLE);
    assertThat(read.at(26, 1)).isEqualTo(new CellValue("7", Flaw.NONE));
  }

  static Stream<Arguments> readable() {
    return Stream.of(
        arguments("<c r='A1' t='s'><v> 0 </v></c>", "零"),
        arguments("<c r='A1' t='s'><v>3</v></c>", "太字"),
        arguments("<c r='A1' t='s'><v>1</v></c>", ""),
        arguments("<c r='A1' t='s'><v>2</v></c>", ""),
        arguments("<c r='A1' t='s'/>", ""),
        arguments("<c r='A1' t='inlineStr'><is/></c>", ""),
        arguments("<c r='A1' t='inlineStr'><is><t>a<!-- -->b<![CDATA[<c>]]></t></is></c>", "ab<c>"),
        arguments("<c r='A1' t='str'><v xml:space='preserve'> a </v></c>", " a "),
        arguments("<c r='A1' t='' s=''><v>1</v></c>", "1"),
        arguments("<c r='A1'><v/></c>", ""),
        arguments("<c r='A1'><v>&#10;1.50 </v></c>", "1.5"),
        arguments("<c r='A1' t='b'><v>true</v></c>", "TRUE"),
        arguments("<c r='A1' t='x'/>", ""),
        arguments("<c r='A1' s='99'/>", ""),
        arguments("<c r='A1'><v>1</v><extLst><ext><v>2</v></ext></extLst></c>", "1"));
  }

  @ParameterizedTest
  @MethodSource("readable")
  void whatCanBeReadIsRead(String cells, String text) throws IOException, PackageRefused {
    assertThat(cells(cells).at(1, 1)).isEqualTo(new CellValue(text, Flaw.NONE));
  }

  @Test
  void cellsWithoutAnyAddressFollowEachOther() throws IOException, PackageRefused {
    SheetCells read =
        WrittenBook.ofData(
                "<row><c r=''><v>1</v></c><c/><c><v>3</v></c></row><row r=''><c><v>4</v></c></row>")
            .read();

    assertThat(read.text(1, 1) + read.text(2, 1) + read.text(3, 1) + read.text(1, 2))
        .isEqualTo("134");
    assertThat(read.lastRow()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>",
        "<row r='1'><c r='B1'><v>1</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>",
        "<row r='x'><c r='A1'><v>1</v></c></row>",
        "<row r='0'><c r='A1'><v>1</v></c></row>",
        "<row r='9'><c r='A1'><v>1</v></c></row>",
        "<rows r='1'><c r='A1'><v>1</v></c></rows>",
        "<mc:AlternateContent><mc:Choice><row r='1'><c r='A1'><v>1</v></c></row></mc:Choice>"
            + "</mc:AlternateContent>",
        "<c r='A1'><v>1</v></c>"
      })
  void rowsOutOfPlaceAreToldAtTheirCells(String data) throws IOException, PackageRefused {
    SheetCells read = WrittenBook.ofData(data + "<row r='30'><c r='A30'><v>7</v></c></row>").read();

    assertThat(read.at(1, 1).flaw()).isEqualTo(Flaw.UNREADABLE);
    assertThat(read.text(1, 30)).isEqualTo("7");
  }

  @Test
  void cellsOfOneFormulaAreFormulas() throws IOException, PackageRefused {
    SheetCells read =
        cells(
            "<c r='A1'><f t='array' ref='A1:B1'>C1:D1</f><v>1</v></c><c r='B1'><v>2</v></c>"
                + "<c r='C1'><f t='dataTable' ref='C1:D1' r1='F1'/><v>3</v></c><c r='D1'><v>4</v></c>"
                + "<c r='E1'><f t='shared' ref='E1:F1' si='0'>A1</f><v>5</v></c>"
                + "<c r='F1'><f t='shared' si='0'/><v>6</v></c><c r='G1'><f t='shared' si='9'/></c>");

    assertThat(read.rows().getOrDefault(1, new TreeMap<>()).headMap(7, true).values())
        .extracting(CellValue::flaw)
        .containsOnly(Flaw.FORMULA)
        .hasSize(7);
    assertThat(read.text(3, 1)).isEqualTo("=TABLE(F1)");
    assertThat(read.text(6, 1)).isEqualTo("=A1");
  }

  @Test
  void anErrorIsShownAsItStands() throws IOException, PackageRefused {
    assertThat(cells("<c r='A1' t='e'><v>#N/A</v></c>").at(1, 1))
        .isEqualTo(new CellValue("#N/A", Flaw.ERROR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<x/>", "<m:a xmlns:m='m'/>", "<sj><t>a</t></sj>", "lost"})
  void fromWhereATextIsLostAllAreDoubtful(String odd) throws IOException, PackageRefused {
    SheetCells read =
        WrittenBook.ofCells("<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>" + SOUND)
            .withTexts("<si><t>a</t></si>" + odd + "<si><t>b</t></si>")
            .read();

    assertThat(read.text(1, 1)).isEqualTo("a");
    assertThat(read.at(2, 1).flaw()).isEqualTo(Flaw.UNREADABLE);
  }

  @Test
  void anOddTextLeavesTheOthersAlone() throws IOException, PackageRefused {
    SheetCells read =
        WrittenBook.ofCells("<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>")
            .withTexts("<si><u>a</u></si><si><t>b</t></si>")
            .read();

    assertThat(read.at(1, 1).flaw()).isEqualTo(Flaw.UNREADABLE);
    assertThat(read.text(2, 1)).isEqualTo("b");
  }

  @Test
  void numbersOfStylesThatAreLostMayBeDays() throws IOException, PackageRefused {
    WrittenBook book = WrittenBook.ofCells("<c r='A1' s='1'><v>1</v></c><c r='B1'><v>2</v></c>");

    for (String styles : new String[] {"<styleSheet xmlns='%s'/>", "<styles xmlns='%s'/>"}) {
      SheetCells read = book.with("xl/styles.xml", styles.formatted(WrittenBook.MAIN)).read();
      assertThat(read.at(1, 1).flaw()).isEqualTo(Flaw.UNREADABLE);
      assertThat(read.text(2, 1)).isEqualTo("2");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mergeCells><mergeCell ref='A1:'/></mergeCells>",
        "<mergeCells><mergeCell/></mergeCells>",
        "<mergeCells><mergeCell ref='Z9:Q'/></mergeCells>"
      })
  void aBadMergeIsToldAtTheSheet(String merges) throws IOException, PackageRefused {
    SheetCells read =
        new WrittenBook(Map.of())
            .withSheet(
                "<cols><col min='x' max='' style='y'/><col/></cols><sheetData><row r='1'>"
                    + SOUND
                    + "</row></sheetData>"
                    + merges)
            .read();

    assertThat(read.oddities()).extracting(Oddity::kind).containsExactly(OddKind.MERGE);
    assertThat(read.text(26, 1)).isEqualTo("7");
  }

  @Test
  void aCellTooFarToTheRightIsTold() throws IOException, PackageRefused {
    assertThat(cells("").oddities()).isEmpty();
    assertThat(
            WrittenBook.ofCells("<c r='A1'/><c r='GR1'><v>1</v></c><c r='GS1'><v>2</v></c>")
                .read()
                .oddities())
        .containsExactly(new Oddity(OddKind.TOO_FAR_RIGHT, "GS1", "2"));
  }

  @Test
  void aSheetWithoutItsCellsIsNotEmpty() throws IOException, PackageRefused {
    WrittenBook none = new WrittenBook(Map.of());

    assertThat(none.withSheet("<sheetDatum/>").read().isLost()).isTrue();
    assertThat(none.withSheet("<sheetData/>").read().isLost()).isFalse();
    assertThat(none.with("xl/worksheets/sheet1.xml", "<other/>").read().isLost()).isTrue();
  }
}
