package io.kijun.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.FilledSheet;
import io.kijun.runtime.PlainJson;
import io.kijun.runtime.Today;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Check sheets on a supplier's machine: an empty one, filled in, read and judged. */
class SheetReadCommandTests {

  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
  private static final Today TODAY =
      new Today(Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), TOKYO), TOKYO);

  @TempDir private static Path folder = Path.of("");

  private static Path standard = Path.of("");
  private static Path good = Path.of("");
  private static Path bad = Path.of("");

  private record Ran(int code, String out, String err) {}

  private static Ran run(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return run(words);
  }

  /** Under the small standard. */
  private static Ran small(Object... args) {
    List<Object> words = new ArrayList<>(List.of(args));
    words.addAll(List.of("--standard", standard));
    return run(words.toArray());
  }

  private static Ran run(String[] words) {
    return run("", words);
  }

  private static Ran run(String in, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        KijunCommand.run(
            words,
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out),
            new PrintWriter(err),
            TODAY);
    return new Ran(code, out.toString(), err.toString());
  }

  @BeforeAll
  static void fillIn() throws IOException {
    standard = Files.createDirectory(folder.resolve("standard"));
    SmallWorkbooks.write(standard);
    Path empty = folder.resolve("empty.xlsx");
    assertThat(small("sheet", "blank", "--output", empty).code()).isZero();
    good = folder.resolve("総務.xlsx");
    bad = folder.resolve("保守業者.xlsx");
    byte[] content = Files.readAllBytes(empty);
    Files.write(good, filledIn(content, "○"));
    Files.write(bad, filledIn(content, "○△"));
  }

  private static byte[] filledIn(byte[] empty, String markOf3) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
      for (Row row : book.getSheet("自己診断")) {
        String id = row.getCell(0) == null ? "" : row.getCell(0).toString();
        if (id.startsWith("i:")) {
          row.getCell(6).setCellValue(id.equals("i:3") ? markOf3 : "○");
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void theFactsOfASheetAreWritten() throws IOException {
    Path json = folder.resolve("facts.json");
    Ran ran = small("sheet", "read", good, "--json", json);
    assertThat(ran.code()).as(ran.err() + ran.out()).isZero();
    assertThat(ran.err()).contains("回答 5/5項目、エラー 0", "facts.json");
    assertThat(ran.out()).as("they are in the file").isEmpty();
    JsonNode facts = PlainJson.tree(Files.readString(json));
    assertThat(facts.path("declarations")).hasSize(5);
    assertThat(facts.path("supplier").path("id").asString()).isEqualTo("総務");
    assertThat(small("evaluate", json).code()).isZero();
  }

  @Test
  void problemsAreToldByCellAndWrittenIntoTheSheet() throws IOException, PackageRefused {
    Path annotated = folder.resolve("annotated");
    Ran ran = small("sheet", "read", bad, "--annotated", annotated, "--lang", "en");
    assertThat(ran.code()).isOne();
    assertThat(ran.err()).contains("保守業者.xlsx › 自己診断 › G8").contains("TWO_ANSWERS");
    byte[] file = Files.readAllBytes(annotated.resolve("保守業者.xlsx"));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(
              book.getSheet("自己診断").getRow(7).getCell(6).getCellComment().getString().getString())
          .contains("1つのセルに答えが2つ");
      assertThat(book.getSheet("問題 Problems")).isNotNull();
    }
    assertThat(CellsReader.read(new WorkbookFile("a.xlsx", file)).sheets().values())
        .as("formulas stay")
        .anyMatch(
            sheet ->
                sheet.rows().values().stream()
                    .anyMatch(
                        row -> row.values().stream().anyMatch(c -> c.flaw() == Flaw.FORMULA)));
  }

  @Test
  void whatIsReadIsJudgedByAPipe() {
    Ran read = small("sheet", "read", good);
    assertThat(read.code()).isZero();
    assertThat(read.err()).contains("回答 5/5項目、エラー 0");
    Ran judged = run(read.out(), "evaluate", "-", "--standard", standard.toString());
    assertThat(judged.code()).as(judged.err()).isZero();
    assertThat(judged.out()).contains("総務").isEqualTo(small("evaluate", json(read)).out());
  }

  private static Path json(Ran read) {
    try {
      return Files.writeString(Files.createTempFile(folder, "facts", ".json"), read.out());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void eachSupplierIsALineOfWhatIsRead() {
    Ran read = small("sheet", "read", good, bad);
    assertThat(read.code()).isOne();
    assertThat(read.out().lines()).hasSize(2);
    Ran judged = run(read.out(), "evaluate", "-", "--json", "--standard", standard.toString());
    assertThat(judged.err()).isEmpty();
    assertThat(judged.out().lines()).hasSize(2);
    String broken = read.out().replace("\"declarations\"", "\"declared\"");
    judged = run(broken, "evaluate", "-", "--standard", standard.toString());
    assertThat(judged.code()).isEqualTo(2);
    assertThat(judged.err()).contains("- (1)", "- (2)", "UNKNOWN_FIELD");
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    byte[] sheet = Files.readAllBytes(good);
    Ran forgotten = small("sheet", "read", "--json", good, bad);
    assertThat(forgotten.code()).isEqualTo(2);
    assertThat(forgotten.err()).contains(good.toString(), "上書きしません");
    assertThat(small("sheet", "read", good, "--annotated", folder).code()).isEqualTo(2);
    assertThat(Files.readAllBytes(good)).isEqualTo(sheet);
    assertThat(small("sheet", "read", bad, "--annotated", good).code()).as("a file").isEqualTo(2);
    Path json = Files.writeString(folder.resolve("mine.json"), "mine");
    Path annotated = folder.resolve("none");
    Ran both = small("sheet", "read", good, "--json", json, "--annotated", annotated);
    assertThat(both.code()).isEqualTo(2);
    assertThat(json).hasContent("mine");
    assertThat(annotated).as("all or nothing").doesNotExist();
  }

  /** The office's and the vendor's, each in a folder of its own. */
  private List<Path> ofOneName(String office, String vendor) throws IOException {
    List<Path> files = new ArrayList<>();
    byte[] empty = Files.readAllBytes(folder.resolve("empty.xlsx"));
    for (String mark : List.of(office, vendor)) {
      Path file = Files.createTempDirectory(folder, "sent").resolve("S-001.xlsx");
      files.add(Files.write(file, filledIn(empty, mark)));
    }
    return files;
  }

  private static String comment(Path file) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      var comment = book.getSheet("自己診断").getRow(7).getCell(6).getCellComment();
      return comment == null ? "" : comment.getString().getString();
    }
  }

  @Test
  void whereSheetsDifferBothAreShownAndNeitherIsTaken() throws IOException {
    List<Path> sent = ofOneName("○", "×");
    Path annotated = folder.resolve("differing");
    Ran ran = small("sheet", "read", sent.get(0), sent.get(1), "--annotated", annotated);
    assertThat(ran.code()).isOne();
    assertThat(ran.err())
        .contains(sent.get(0) + " › 自己診断 › G8 「○」", sent.get(1) + " › 自己診断 › G8 「×」")
        .contains("どれも使いません", "食い違い 1");
    assertThat(PlainJson.tree(ran.out()).path("declarations").valueStream())
        .hasSize(4)
        .noneMatch(one -> one.path("item").asString().equals("3"));
    assertThat(comment(annotated.resolve("S-001.xlsx"))).contains("シートにより答えが異なる");
    assertThat(comment(annotated.resolve("S-001-2.xlsx"))).contains("シートにより答えが異なる");
  }

  @Test
  void sheetsOfOneNameHaveTheirOwnProblems() throws IOException {
    List<Path> sent = ofOneName("○", "○△");
    Path annotated = folder.resolve("alike");
    Ran ran =
        small("sheet", "read", sent.get(0), sent.get(1), sent.get(1), "--annotated", annotated);
    assertThat(ran.err()).contains(sent.get(1) + " › 自己診断 › G8").contains("エラー 1");
    assertThat(comment(annotated.resolve("S-001.xlsx"))).isEmpty();
    assertThat(comment(annotated.resolve("S-001-2.xlsx"))).contains("1つのセルに答えが2つ");
    assertThat(annotated.resolve("S-001-3.xlsx")).doesNotExist();
  }

  @Test
  void whatIsWrongWithWhatAnswersMeanIsWrittenIntoTheSheetToo() throws IOException {
    Path sheet = folder.resolve("mean.xlsx");
    Path annotated = folder.resolve("meant");
    byte[] empty = Files.readAllBytes(folder.resolve("empty.xlsx"));
    Files.write(sheet, filledIn(empty, "前回と同じ"));
    Ran ran = small("sheet", "read", sheet, "--annotated", annotated);
    assertThat(ran.err()).contains("NO_LAST_ANSWER");
    assertThat(comment(annotated.resolve("mean.xlsx"))).contains("前回の答えがありません");
  }

  @Test
  void aSheetIsJudgedWithoutWhatCannotBeRead() {
    Ran ran = small("evaluate", bad);
    assertThat(ran.code()).isOne();
    assertThat(ran.err()).contains("自己診断 › G8").contains("TWO_ANSWERS");
    assertThat(ran.out()).isNotBlank();
  }

  @Test
  void whatIsNoCheckSheetIsRefused() {
    Path rules = standard.resolve("01-small.xlsx");
    Ran ran = small("sheet", "read", rules);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("NOT_A_CHECK_SHEET");
    assertThat(small("evaluate", rules).code()).isEqualTo(2);
  }

  @Test
  void whatOneSupplierAnsweredLastTimeIsNotAnothers() throws IOException {
    Path known = folder.resolve("known-before.json");
    Path other = folder.resolve("of-another.xlsx");
    run("sheet", "read", good, "--standard", standard, "--json", known);
    Files.write(other, FilledSheet.of(Files.readAllBytes(good)).stamp(3, "S-2").bytes());

    assertThat(small("sheet", "read", good, "--previous", known).code()).isNotEqualTo(2);
    Ran refused = small("sheet", "read", good, other, "--previous", known);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("of-another.xlsx", "--previous", "S-2");
    assertThat(refused.out()).doesNotContain("S-2");
  }
}
