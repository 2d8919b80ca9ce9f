package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.sheets.StandardReader;
import io.kijun.sheets.StandardReader.StandardRead;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program opened and saved says the same. */
class SavedByOthersTests {

  private static final Path SAVED = Path.of("src", "test", "resources", "saved");
  private static final String LARGE = "16-physical.xlsx";

  private static List<WorkbookFile> small(String program) throws IOException {
    return WorkbookFolder.read(SAVED.resolve(program)).stream()
        .filter(file -> !file.name().equals(LARGE))
        .toList();
  }

  private static RulesetHash hash(String program) throws IOException {
    StandardRead read = new StandardReader().read(small(program));
    assertThat(read.problems().stream().filter(Issue::isError)).as(program).isEmpty();
    return Ruleset.of(read.standard().orElseThrow(), DrlFiles.all()).hash();
  }

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice", "openpyxl", "sheetjs"})
  void aStandardHasTheSameHash(String program) throws IOException {
    assertThat(small(program)).hasSize(3);
    assertThat(hash(program)).isEqualTo(hash("original"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"original", "libreoffice", "openpyxl", "sheetjs"})
  void theirFilesAreTakenAsUploads(String program) throws IOException {
    for (WorkbookFile file : WorkbookFolder.read(SAVED.resolve(program))) {
      assertThat(UploadCheck.of(file)).as(file.name()).isEmpty();
    }
  }

  private static Map<String, SheetCells> cells(String program) throws IOException, PackageRefused {
    byte[] content = Files.readAllBytes(SAVED.resolve(program).resolve(LARGE));
    return CellsReader.read(new WorkbookFile(LARGE, content)).sheets();
  }

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice", "openpyxl"})
  void aLargeWorkbookHasTheSameCells(String program) throws IOException, PackageRefused {
    Map<String, SheetCells> original = cells("original");
    Map<String, SheetCells> saved = cells(program);

    assertThat(saved.keySet()).isEqualTo(original.keySet());
    original.forEach(
        (sheet, cells) -> {
          assertThat(cells.rows()).isNotEmpty();
          assertThat(saved.get(sheet))
              .as(sheet)
              .usingRecursiveComparison()
              .ignoringFields("look") // LibreOffice keeps no frozen rows
              .isEqualTo(cells);
        });
  }

  @Test
  void theProgramsDidWriteOtherFiles() throws IOException {
    byte[] original = Files.readAllBytes(SAVED.resolve("original").resolve(LARGE));
    for (String program : List.of("libreoffice", "openpyxl")) {
      assertThat(Files.readAllBytes(SAVED.resolve(program).resolve(LARGE))).isNotEqualTo(original);
    }
  }
}
