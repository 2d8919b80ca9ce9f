package io.kijun.workbooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.fixture.BadWorkbooks;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Whatever is spoilt in the XML of cells, texts or styles: no cell reads as another value. */
class SpoiltCellsTests {

  private static final long SEED = 20261129;
  private static final int TIMES = Integer.getInteger("kijun.mutants", 300);

  /** Each so many is annotated, too: that takes longest. */
  private static final int ANNOTATED = 12;

  private static final List<String> PARTS =
      List.of(BadWorkbooks.SHEET, "xl/sharedStrings.xml", "xl/styles.xml");
  private static final List<String> BAD =
      List.of("x", "-1", "1.5", "1E400", "NaN", "99999999999", "\u3042", "A", "1 2");
  private static final List<String> NO_VALUES =
      List.of("x", "1E400", "NaN", "\u3042", "1 2", "0x1");
  private static final Pattern ATTRIBUTE = Pattern.compile(" (r|t|s|ref|si|numFmtId)='([^']*)'");
  private static final Pattern VALUE = Pattern.compile("(?<=<v>)[^<]+(?=</v>)");
  private static final Pattern ELEMENT =
      Pattern.compile("<(row|c|v|is|t|si|r|xf|numFmt|cellXfs|numFmts|sheetData|sst|f)\\b[^>]*>");

  private final Random random = new Random(SEED);

  private static WrittenBook sound() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1; row <= 4; row++) {
      rows.append("<row r='").append(row).append("'>");
      rows.append(cell("A", row, "t='s'", "<v>" + (row - 1) + "</v>"));
      rows.append(cell("B", row, "s='1'", "<v>4635" + row + "</v>"));
      rows.append(cell("C", row, "s='2'", "<v>12." + row + "</v>"));
      rows.append(cell("D", row, "t='inlineStr'", "<is><t>語" + row + "</t></is>"));
      rows.append(cell("E", row, "t='b'", "<v>1</v>"));
      rows.append(cell("F", row, "", "<f>A" + row + "</f><v>3</v>"));
      rows.append("</row>");
    }
    return WrittenBook.ofData(rows.toString())
        .withTexts("<si><t>零</t></si><si><r><t>太</t></r></si><si><t>二</t></si><si><t>三</t></si>")
        .withStyles("<numFmt numFmtId='170' formatCode='yyyy/m/d'/>", 0, 170, 2);
  }

  private static String cell(String column, int row, String attributes, String within) {
    return "<c r='%s%d' %s>%s</c>".formatted(column, row, attributes, within);
  }

  private static SheetCells read(byte[] content) throws PackageRefused {
    return Objects.requireNonNull(
        CellsReader.read(new WorkbookFile("a.xlsx", content)).sheet(WrittenBook.SHEET));
  }

  @Test
  void noneReadsAsAnother() throws IOException, PackageRefused {
    WrittenBook sound = sound();
    Map<String, byte[]> parts = new BadWorkbooks(sound.content()).parts();
    SheetCells before = read(sound.content());
    int told = 0;
    for (int i = 0; i < TIMES; i++) {
      String part = PARTS.get(i % PARTS.size());
      String xml = new String(Objects.requireNonNull(parts.get(part)), UTF_8);
      String spoilt = spoilt(xml);
      Map<String, byte[]> mutant = new LinkedHashMap<>(parts);
      mutant.put(part, spoilt.getBytes(UTF_8));
      Optional<SheetCells> after = maybe(BadWorkbooks.zipped(mutant));
      if (after.isPresent()) {
        List<String> problems = problems(before, after.get(), spoilt);
        told += problems.isEmpty() ? 0 : 1;
        if (i % ANNOTATED == 0 && !problems.isEmpty()) {
          assertAnnotated(BadWorkbooks.zipped(mutant), problems, spoilt);
        }
      }
    }
    assertThat(told).isGreaterThan(TIMES / 3);
  }

  private static Optional<SheetCells> maybe(byte[] content) {
    try {
      return Optional.of(read(content));
    } catch (PackageRefused e) {
      return Optional.empty();
    }
  }

  /** The cells that are told. All others are what they were, or there is one that is told. */
  private static List<String> problems(SheetCells before, SheetCells after, String spoilt) {
    List<String> told = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (int row = 1; row <= Math.max(before.lastRow(), after.lastRow()); row++) {
      for (int column = 1; column <= 7; column++) {
        CellValue was = before.at(column, row);
        CellValue is = after.at(column, row);
        if (is.flaw() == Flaw.UNREADABLE || hasUnreadableResult(is)) {
          told.add(Address.of(column, row));
        } else if (!is.text().isEmpty()) {
          assertThat(is).as(spoilt).isEqualTo(was);
        } else if (!was.text().isEmpty()) {
          gone.add(Address.of(column, row));
        }
      }
    }
    if (!gone.isEmpty()) {
      assertThat(!told.isEmpty() || !after.oddities().isEmpty())
          .as("%s went without a word: %s", gone, spoilt)
          .isTrue();
    }
    return told;
  }

  private static boolean hasUnreadableResult(CellValue cell) {
    return cell.result() != null && cell.result().flaw() == Flaw.UNREADABLE;
  }

  private static void assertAnnotated(byte[] content, List<String> cells, String spoilt)
      throws IOException {
    List<Issue> problems =
        cells.stream()
            .map(cell -> new CellPlace("a.xlsx", WrittenBook.SHEET, cell))
            .map(at -> Issue.of(IssueCode.CELL_UNREADABLE, at, new Text("日", "English")))
            .toList();
    byte[] annotated = AnnotatedWorkbook.of(new WorkbookFile("a.xlsx", content), problems);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(annotated))) {
      assertThat(book.getSheet("問題 Problems").getLastRowNum())
          .as(spoilt)
          .isEqualTo(problems.size());
      assertThat(book.getSheet(WrittenBook.SHEET).getCellComments())
          .as(spoilt)
          .hasSize(problems.size());
    }
  }

  private String spoilt(String xml) {
    return switch (random.nextInt(5)) {
      case 0 -> replaced(xml, ATTRIBUTE, found -> " " + found.group(1) + "='" + bad() + "'");
      case 1 -> replaced(xml, VALUE, found -> NO_VALUES.get(random.nextInt(NO_VALUES.size())));
      case 2 -> replaced(xml, ELEMENT, found -> found.group().replace("<", "<x"));
      case 3 -> replaced(xml, ELEMENT, found -> "<odd/>" + found.group());
      default ->
          replaced(
              xml,
              ELEMENT,
              found ->
                  "<m:AlternateContent xmlns:m='http://schemas.openxmlformats.org/"
                      + "markup-compatibility/2006'>"
                      + found.group());
    };
  }

  private String bad() {
    return BAD.get(random.nextInt(BAD.size()));
  }

  private interface Spoiling {
    String of(MatchResult found);
  }

  /** With one of the places changed; elements that were opened otherwise are closed likewise. */
  private String replaced(String xml, Pattern pattern, Spoiling spoiling) {
    List<MatchResult> found = pattern.matcher(xml).results().toList();
    if (found.isEmpty()) {
      return xml;
    }
    MatchResult one = found.get(random.nextInt(found.size()));
    String put = spoiling.of(one);
    String rest = xml.substring(one.end());
    return xml.substring(0, one.start()) + put + closed(one, put, rest);
  }

  private static String closed(MatchResult one, String put, String rest) {
    boolean renamed = put.startsWith("<x");
    boolean wrapped = put.startsWith("<m:");
    if (!renamed && !wrapped) {
      return rest;
    }
    String name = one.group(1);
    String end = wrapped ? "</" + name + "></m:AlternateContent>" : "</x" + name + ">";
    if (one.group().endsWith("/>")) {
      return wrapped ? "</m:AlternateContent>" + rest : rest;
    }
    int at = rest.indexOf("</" + name + ">");
    return rest.substring(0, at) + end + rest.substring(at + name.length() + 3);
  }
}
