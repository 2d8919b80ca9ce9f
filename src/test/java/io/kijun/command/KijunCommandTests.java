package io.kijun.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.SupplierJson;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.Today;
import io.kijun.sheets.SmallWorkbooks;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the commands print, and with which code they end. */
class KijunCommandTests {

  private static final Today TODAY =
      new Today(
          Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC),
          ZoneId.of("Asia/Tokyo"));

  @TempDir private Path folder = Path.of("");

  /** What was printed, and the exit code. */
  private record Ended(int code, String out, String err) {}

  @BeforeEach
  void writeWorkbooks() throws Exception {
    SmallWorkbooks.write(standard());
  }

  private Path standard() throws Exception {
    return Files.createDirectories(folder.resolve("standard"));
  }

  private static Ended kijun(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        KijunCommand.run(
            Stream.of(arguments).map(Object::toString).toArray(String[]::new),
            new PrintWriter(out),
            new PrintWriter(err),
            TODAY);
    return new Ended(code, out.toString(), err.toString());
  }

  private Ended evaluate(Object... arguments) throws Exception {
    List<Object> all = new ArrayList<>(List.of("evaluate", "--standard", standard()));
    all.addAll(Arrays.asList(arguments));
    return kijun(all.toArray());
  }

  private Path file(String name, Object content) throws Exception {
    String text = content instanceof JsonNode json ? PlainJson.text(json) : content.toString();
    return Files.writeString(folder.resolve(name), text);
  }

  private Path compliant() throws Exception {
    return file("compliant.json", SupplierJson.compliant());
  }

  private Path overdue() throws Exception {
    return file(
        "overdue.json",
        SupplierJson.compliantBut(
            json -> SupplierJson.evidence(json, 1).putArray("performances").add("2025-10-01")));
  }

  @ParameterizedTest
  @CsvSource({
    "check, true",
    "evaluate, true",
    "evalute, true",
    "--help, true",
    "--version, true",
    "--server.port=1, false",
    "--kijun.data=x, false"
  })
  void springsOwnArgumentsAreNotForTheCommandLine(String first, boolean meant) {
    assertThat(KijunCommand.isMeantBy(new String[] {first})).isEqualTo(meant);
    assertThat(KijunCommand.isMeantBy(new String[0])).isFalse();
  }

  @Test
  void allAllowedEndsWithZero() throws Exception {
    Ended ended = evaluate(compliant());

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("S-001 株式会社サンプル").contains("総合判定: 許可");
  }

  @Test
  void oneThatIsNotAllowedEndsWithOne() throws Exception {
    Ended ended = evaluate(compliant(), overdue());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).contains("総合判定: 許可").contains("総合判定: 条件付き");
  }

  @Test
  void everyProblemOfEveryFileIsPrintedAndEndsWithTwo() throws Exception {
    Path words =
        file(
            "words.json",
            SupplierJson.compliantBut(
                json -> {
                  SupplierJson.evidence(json, 0).put("key", "polcy");
                  json.put("asof", "x").put("ruleset", "feedfeedfeed");
                }));
    Path contradictory =
        file(
            "contradictory.json",
            SupplierJson.compliantBut(
                json -> ((ObjectNode) json.at("/supplier/profile")).put("externalStaff", false)));
    Path broken = file("broken.json", "{\n  \"supplier\"");
    Ended ended = evaluate(words, contradictory, broken, folder.resolve("gone.json"), compliant());

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err().lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(words + "  $.evidence[0].key  UNKNOWN_WORD  ")
                    .endsWith("polcy → policy"))
        .anySatisfy(
            line -> assertThat(line).contains("$.asof  UNKNOWN_FIELD").endsWith("asof → asOf"))
        .anySatisfy(line -> assertThat(line).contains("$.ruleset  UNKNOWN_RULESET"))
        .anySatisfy(line -> assertThat(line).startsWith(broken + "  $  TRUNCATED").contains("2行"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith(contradictory + "  $.supplier.profile.externalStaff  CONTRADICTION")
                    .contains("「派遣社員」", "「社外要員」"))
        .anySatisfy(line -> assertThat(line).contains("gone.json  $  UNREADABLE"))
        .hasSize(6);
  }

  @Test
  void resultsInJsonAreALineEach() throws Exception {
    Ended ended = evaluate("--json", compliant(), overdue());
    List<JsonNode> results = ended.out().lines().map(PlainJson::tree).toList();

    assertThat(ended.code()).isEqualTo(1);
    assertThat(results).hasSize(2);
    assertThat(results.get(0).at("/decision/sharing").stringValue()).isEqualTo("ALLOWED");
    assertThat(results.get(0).at("/supplier/name").stringValue()).isEqualTo("株式会社サンプル");
    assertThat(results.get(0).required("resultHash").stringValue()).startsWith("sha256:");
  }

  @Test
  void theDayCanBeGiven() throws Exception {
    assertThat(evaluate("--as-of", "2027-05-01", compliant()).out()).contains("基準日 2027-05-01");
    assertThat(evaluate("--as-of", "2027-05-02", compliant()).code()).isEqualTo(1);
  }

  @Test
  void withoutADayItIsToday() throws Exception {
    Path undated = file("undated.json", SupplierJson.compliantBut(json -> json.remove("asOf")));

    assertThat(evaluate(undated).out()).contains("基準日 2026-11-24");
  }

  @Test
  void englishIsSpokenWhenAskedFor() throws Exception {
    assertThat(evaluate("--lang", "en", compliant()).out()).contains("decision: allowed");
    assertThat(kijun("check", "--lang=en", standard()).out())
        .contains("3 workbooks, 0 errors, 0 warnings");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evaluate",
        "evaluate --as-of=x a.json",
        "evaluate --as-of=0001-01-01 a.json",
        "evaluate --lang=fr a.json",
        "check",
        "check a b",
        "nonsense"
      })
  void argumentsThatAreWrongEndWithTwo(String arguments) {
    Ended ended = kijun((Object[]) arguments.split(" "));

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "evaluate --help", "check --help", "help", "--version"})
  void helpEndsWithZero(String arguments) {
    Ended ended = kijun((Object[]) arguments.split(" "));

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).isNotBlank();
  }

  @Test
  void aFolderWithoutErrorsIsCheckedWithItsHash() throws Exception {
    Ended ended = kijun("check", standard());

    assertThat(ended.out())
        .matches(
            "(?s)ブック 3、エラー 0、警告 0\\R"
                + "ルールセット [0-9a-f]{12}  sha256:[0-9a-f]{64}\\R"
                + "事例 0件、不一致 0件、確認できたセル 0/[1-9]\\d*\\R");
    assertThat(ended.code()).isZero();
  }

  @Test
  void everyProblemOfAFolderIsPrinted() throws Exception {
    Path book = standard().resolve("01-small.xlsx");
    SmallWorkbooks.change(book, "基準", "J10", "oficers");
    SmallWorkbooks.change(book, "基準", "H11", "たまに");
    Ended ended = kijun("check", standard());

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out().lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("01-small.xlsx › 基準 › J10  UNKNOWN_WORD  ")
                    .contains("  oficers"))
        .anySatisfy(line -> assertThat(line).startsWith("01-small.xlsx › 基準 › H11  "))
        .last()
        .isEqualTo("ブック 3、エラー 2、警告 0");
    assertThat(evaluate(compliant()))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(2))
        .satisfies(refused -> assertThat(refused.err()).contains("› J10"));
  }

  @Test
  void aFolderWithoutWorkbooksIsUnusable() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    for (Path path : List.of(empty, folder.resolve("gone"), compliant())) {
      assertThat(kijun("check", path).code()).isEqualTo(2);
      assertThat(kijun("evaluate", "--standard", path, compliant()).code()).isEqualTo(2);
    }
  }

  @Test
  void theEmptyCheckSheetIsWrittenAndNoFileIsWrittenOver() throws Exception {
    Path sheet = folder.resolve("sheet.xlsx");
    Object[] command = {
      "sheet", "blank", "--lang", "en", "--standard", standard(), "--output", sheet
    };
    Ended written = kijun(command);
    assertThat(written.code()).isZero();
    assertThat(written.out()).contains("sheet.xlsx");
    assertThat(sheet).isNotEmptyFile();
    Ended again = kijun(command);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("sheet.xlsx");
  }

  @Test
  void sampleWritesSuppliersOnceAndNeverOverAnything() throws Exception {
    Path made = folder.resolve("made");
    Ended ended = kijun("sample", 3, made, "--standard", standard(), "--on", "2026-11-30");

    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).contains("架空の取引先3社（基準日 2026-11-30、種 1）");
    assertThat(made.resolve("suppliers.csv")).content().contains("X-00003");
    Ended again = kijun("sample", 3, made, "--standard", standard(), "--lang", "en");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("no empty folder");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100_001})
  void sampleMakesSomeSuppliersAndNotTooMany(int number) throws Exception {
    Ended ended = kijun("sample", "--standard", standard(), "--", number, folder.resolve("made"));

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err()).contains("100,000");
    assertThat(folder.resolve("made")).doesNotExist();
  }
}
