package io.kijun.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.ruleset.DrlFiles;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.fixture.SmallStandard;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ruleset beside the workbooks that it was read from. */
class WrittenRulesetTests {

  private static final Ruleset MADE = Ruleset.of(SmallStandard.standard("1.0"), DrlFiles.all());

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException {
    SmallWorkbooks.write(folder);
    WrittenRuleset.write(file(), MADE, workbooks());
  }

  private Path file() {
    return folder.resolve(WrittenRuleset.NAME);
  }

  private Path sums() {
    return folder.resolve(WrittenRuleset.NAME + ".sha256");
  }

  private List<WorkbookFile> workbooks() throws IOException {
    return WorkbookFolder.read(folder);
  }

  @Test
  void standsForTheWorkbooksAsLongAsNothingChanged() throws IOException {
    assertThat(WrittenRuleset.of(folder, workbooks())).map(Ruleset::hash).contains(MADE.hash());
  }

  @Test
  void isLeftWhereAWorkbookIsAnother() throws Exception {
    SmallWorkbooks.change(folder.resolve("01-small.xlsx"), "基準", "H11", "1回以上/2年");

    assertThat(WrittenRuleset.of(folder, workbooks())).isEmpty();
  }

  @Test
  void isLeftWhereAWorkbookCameOrWent() throws IOException {
    Files.copy(folder.resolve("01-small.xlsx"), folder.resolve("02-small.xlsx"));
    assertThat(WrittenRuleset.of(folder, workbooks())).isEmpty();

    Files.delete(folder.resolve("02-small.xlsx"));
    assertThat(WrittenRuleset.of(folder, workbooks())).isPresent();

    Files.delete(folder.resolve("01-small.xlsx"));
    assertThat(WrittenRuleset.of(folder, workbooks())).isEmpty();
  }

  @Test
  void isLeftWhereItWasChangedByHand() throws IOException {
    Files.writeString(file(), Files.readString(file()) + " ");

    assertThat(WrittenRuleset.of(folder, workbooks())).isEmpty();
  }

  @Test
  void isLeftWhereItOrItsHashesAreMissingOrNonsense() throws IOException {
    String hashes = Files.readString(sums());
    Files.writeString(sums(), "");
    assertThat(WrittenRuleset.of(folder, workbooks())).isEmpty();
    Files.delete(sums());
    assertThat(WrittenRuleset.of(folder, workbooks())).isEmpty();

    Files.writeString(sums(), hashes);
    Files.delete(file());
    assertThat(WrittenRuleset.of(folder, workbooks())).isEmpty();
  }

  @Test
  void isLeftWhereItWasMadeWithOtherDrl() throws IOException {
    Map<String, String> other = new TreeMap<>(MADE.rules());
    other.put("more.drl", "package kijun.rules");
    WrittenRuleset.write(file(), Ruleset.of(MADE.standard(), other), workbooks());

    assertThat(WrittenRuleset.of(folder, workbooks())).isEmpty();
  }
}
