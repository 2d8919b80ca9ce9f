package io.kijun.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evaluation.Evaluator;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.Issue;
import io.kijun.core.standard.Standard;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a cell is plain data or a problem, and never runs. */
class HostileCellTests {

  private static final String CANARY = "kijun.canary";

  @TempDir private Path folder = Path.of("");
  private final StandardReader reader = new StandardReader();

  @BeforeEach
  void writeWorkbooks() throws IOException {
    SmallWorkbooks.write(folder);
    System.clearProperty(CANARY);
  }

  /** Texts that would do harm if anything compiled, evaluated, formatted or shell-expanded them. */
  static List<String> hostile() {
    String set = "System.setProperty(\"" + CANARY + "\",\"1\")";
    List<String> texts = new ArrayList<>();
    for (String harm : List.of(set, "System.exit(0)", "new java.io.File(\"x\").delete()")) {
      texts.addAll(
          List.of(
              harm,
              harm + ";",
              "\"); " + harm + "; //",
              "\" + " + harm + " + \"",
              "\\\"); " + harm + "; (\\\"",
              "0 && " + harm,
              "x) || eval(" + harm + ")",
              "eval(" + harm + ")",
              "${" + harm + "}",
              "#{" + harm + "}",
              "@{" + harm + "}",
              "%{" + harm + "}",
              "{{" + harm + "}}",
              "T(java.lang.System)." + harm,
              "*/ " + harm + " /*",
              "end rule \"r\" when then " + harm + "; end",
              "import function java.lang.System.setProperty; " + harm,
              "accumulate(Object(), init(" + harm + "), action(), result(1))",
              "function void f() { " + harm + "; }",
              "with (x) { " + harm + " }",
              "if (true) { " + harm + " }",
              "$param); " + harm + "; ($param",
              "<%= " + harm + " %>",
              "'''+" + harm + "+'''",
              "=" + harm));
    }
    texts.addAll(
        List.of(
            "\"",
            "'",
            "\\",
            "\\\\\"",
            "\"\"\"",
            "\\u0022); " + set + "; //",
            "$1",
            "$param",
            "forall(,){$}",
            "RuleTable x",
            "RuleSet",
            "CONDITION",
            "ACTION",
            "Functions",
            "Queries",
            "=1+1",
            "=HYPERLINK(\"http://x\")",
            "@SUM(1)",
            "+1",
            "-1",
            "=cmd|' /C calc'!A0",
            "<script>alert(1)</script>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "]]>",
            "&amp;&#x0;",
            "'; drop table ruleset; --",
            "../../etc/passwd",
            "\u202Eegarots",
            "\uFEFF済",
            "😀👩‍👩‍👧",
            "_x0000_",
            "_x0007_",
            "_xD800_",
            "１２３",
            "1,2、3\n4",
            "\t\t",
            "%s%n%d",
            "{0}{missing}{",
            "null",
            "NaN",
            "1e308",
            "-0",
            "TRUE",
            "x".repeat(4000),
            "x".repeat(32767),
            "済".repeat(10000),
            ",".repeat(20000),
            "(".repeat(5000),
            "a+".repeat(3000) + "!"));
    return texts;
  }

  /** A filled row of each sheet: workbook, sheet, row, and all its columns. */
  private static final List<String> COLUMNS =
      List.of(
          "00-standard.xlsx ラベル 2 ABC",
          "00-standard.xlsx 項目 2 ABCDEFGH",
          "00-standard.xlsx 語彙 15 ABCDEFGHIJK",
          "00-standard.xlsx 設定 2 ABCDE",
          "01-small.xlsx 基準 10 ABCDEFGHIJKLMNO",
          "01-small.xlsx 助言 2 ABCDEFGH",
          "90-verdict.xlsx 判定 10 ABCDEFG",
          "90-verdict.xlsx 総合 10 ABCDEFGHI",
          "90-verdict.xlsx 評点 2 ABC");

  /** The columns of those rows that may say anything. */
  private static final List<String> FREE_TEXT =
      List.of(
          "00-standard.xlsx ラベル 2 BC",
          "00-standard.xlsx 項目 2 DEH",
          "00-standard.xlsx 語彙 2 CD",
          "00-standard.xlsx 設定 4 C",
          "01-small.xlsx 基準 10 CD",
          "01-small.xlsx 助言 2 DEFG",
          "90-verdict.xlsx 総合 10 GHI");

  @Test
  void thereAreMoreThanAHundredOfThem() {
    assertThat(hostile()).doesNotHaveDuplicates().hasSizeGreaterThan(100);
  }

  static List<String> sound() {
    return hostile().stream().filter(text -> text.length() <= 4000).toList();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void inEveryColumnItIsToldAndNeverRuns(String text) throws IOException {
    List<Issue> problems = reader.read(changed(COLUMNS, text)).problems();

    assertThat(problems)
        .extracting(issue -> issue.place().toString())
        .anyMatch(place -> place.startsWith("00-standard.xlsx › 項目"))
        .anyMatch(place -> place.startsWith("01-small.xlsx › 基準"))
        .anyMatch(place -> place.startsWith("90-verdict.xlsx › 判定"));
    assertThat(System.getProperty(CANARY)).isNull();
  }

  @ParameterizedTest
  @MethodSource("sound")
  void whereAnythingMayStandItStaysWhatItIs(String text) throws IOException {
    StandardReader.StandardRead reading = reader.read(changed(FREE_TEXT, text));

    if (reading.standard().isPresent()) {
      Standard standard = reading.standard().get();
      assertThat(standard.criteria().get(0).statement().ja()).isEqualTo(text.strip());
      assertThat(standard.items().get(0).title().en()).isEqualTo(text.strip());
      evaluate(standard);
    } else {
      assertThat(reading.problems())
          .as("refused only for what no text may hold, or for what a spreadsheet would run")
          .extracting(issue -> issue.code().name())
          .containsAnyOf(
              "CONTROL_CHARACTER",
              "INVISIBLE_CHARACTER",
              "MISSING_VALUE",
              "UNKNOWN_WORD",
              "FORMULA_TEXT");
    }
    assertThat(System.getProperty(CANARY)).isNull();
  }

  private List<WorkbookFile> changed(List<String> places, String text) throws IOException {
    List<WorkbookFile> changed = new ArrayList<>();
    for (WorkbookFile file : WorkbookFolder.read(folder)) {
      changed.add(new WorkbookFile(file.name(), with(file, places, text)));
    }
    return changed;
  }

  private static void evaluate(Standard standard) {
    Evaluator evaluator = new Evaluator(standard);
    Facts nothing = new Facts("S-1", null, Map.of(), List.of(), List.of(), List.of());
    SupplierFile file = evaluator.file(nothing, LocalDate.of(2026, 11, 24));
    assertThat(evaluator.evaluate(file).findings()).isNotEmpty();
  }

  private static byte[] with(WorkbookFile file, List<String> places, String text)
      throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
      for (String place : places) {
        String[] part = place.split(" ", -1);
        if (part[0].equals(file.name())) {
          Row row = book.getSheet(part[1]).getRow(Integer.parseInt(part[2]) - 1);
          part[3].chars().forEach(letter -> row.createCell(letter - 'A').setCellValue(text));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }
}
