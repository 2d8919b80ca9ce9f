package io.kijun.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Officers keep workbooks from earlier versions, with the technical rows that these had. */
class EarlierTechnicalRowsTests {

  private static final Map<String, String> CRITERIA =
      Map.ofEntries(
          Map.entry("B2", "io.kijun.criterion.Question"),
          Map.entry("B3", "io.kijun.criterion.Questions questions"),
          Map.entry("E7", "$question : Question() from questions.ask()\n eval($question.holds())"),
          Map.entry("B8", "eval(questions.itemApplies(\"$param\"))"),
          Map.entry("E8", "appliesWhen(\"$param\")"),
          Map.entry("F8", "evidence(\"$param\")"),
          Map.entry("G8", "established(\"$param\")"),
          Map.entry("H8", "cadence(\"$param\")"),
          Map.entry("I8", "occasions(\"$param\")"),
          Map.entry("J8", "audience(\"$param\")"),
          Map.entry("K8", "scope(\"$param\")"),
          Map.entry("L8", "contents(\"$param\")"),
          Map.entry("M8", "retention(\"$param\")"));

  private static final Map<String, String> VERDICTS =
      Map.of("B2", "io.kijun.ruleset.fact.ItemCase");

  private static final Map<String, String> DECISIONS =
      Map.of("B2", "io.kijun.ruleset.fact.Overall, io.kijun.criterion.Spelling");

  @Test
  void workbooksWithTheTechnicalRowsOfTheFirstVersionSayTheSame() throws IOException {
    List<WorkbookFile> now = WorkbookFolder.read(Path.of("decision-tables/kubota-2.1"));
    List<WorkbookFile> before = new ArrayList<>();
    for (WorkbookFile file : now) {
      before.add(
          switch (file.name()) {
            case "00-standard.xlsx" -> file;
            case "90-verdict.xlsx" -> changed(changed(file, "判定", VERDICTS), "総合", DECISIONS);
            default -> changed(file, "基準", CRITERIA);
          });
    }
    StandardReader reader = new StandardReader();
    StandardReader.StandardRead read = reader.read(before);
    assertThat(read.problems()).isEmpty();
    assertThat(read.standard()).isEqualTo(reader.read(now).standard());
  }

  @Test
  void atTheWrongCellTheyAreRefused() throws IOException {
    List<WorkbookFile> files =
        new ArrayList<>(WorkbookFolder.read(Path.of("decision-tables/kubota-2.1")));
    files.replaceAll(
        file ->
            file.name().equals("01-policy.xlsx")
                ? changed(file, "基準", Map.of("F8", "appliesWhen(\"$param\")"))
                : file);
    assertThat(new StandardReader().read(files).problems())
        .extracting(issue -> issue.code().name(), issue -> ((CellPlace) issue.place()).cell())
        .containsExactly(tuple("TECHNICAL_ROW", "F8"));
  }

  private static WorkbookFile changed(WorkbookFile file, String sheet, Map<String, String> cells) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      XSSFSheet table = book.getSheet(sheet);
      cells.forEach(
          (address, text) -> {
            CellAddress at = new CellAddress(address);
            table.getRow(at.getRow()).getCell(at.getColumn()).setCellValue(text);
          });
      book.write(out);
      return new WorkbookFile(file.name(), out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
