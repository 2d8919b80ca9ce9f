package io.kijun.supplier.checksheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.fixture.SmallStandard;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.SheetLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as the small fixtures, made anew by the real programs (profile {@code office}). */
class OfficeProgramsIT {

  private static final Path SCRIPT = Path.of("src", "test", "checksheets", "fill-in.py");

  @TempDir private Path folder = Path.of("");

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(said).isZero();
  }

  private static void assertReads(Path file) throws IOException {
    SheetReading read =
        SheetInHands.reader(SmallStandard.ruleset())
            .read(new WorkbookFile("saved.xlsx", Files.readAllBytes(file)), null);
    assertThat(read.issues()).noneMatch(Issue::isError);
    assertThat(read.unused()).isEmpty();
    SavedByOtherProgramsTests.assertFilledIn(read.answers());
  }

  @Test
  void openpyxlAndLibreOfficeSaveWhatIsRead() throws IOException, InterruptedException {
    Path empty = folder.resolve("empty.xlsx");
    Path filled = folder.resolve("filled.xlsx");
    Files.write(empty, SheetInHands.file(SmallStandard.ruleset(), SheetLanguage.JA));
    run(
        List.of(
            System.getProperty("kijun.python", "python3"),
            SCRIPT.toString(),
            empty.toString(),
            filled.toString()));
    assertReads(filled);
    run(
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            folder.resolve("saved").toString(),
            filled.toString()));
    assertReads(folder.resolve("saved").resolve("filled.xlsx"));
  }
}
