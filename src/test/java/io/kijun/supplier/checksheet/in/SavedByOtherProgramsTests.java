package io.kijun.supplier.checksheet.in;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.fixture.SmallStandard;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.SheetAnswers;
import io.kijun.supplier.checksheet.SheetAnswers.ItemMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that were filled in and saved by other programs than Excel. */
class SavedByOtherProgramsTests {

  private static final Path FOLDER = Path.of("src", "test", "resources", "checksheets");

  @ParameterizedTest
  @ValueSource(strings = {"openpyxl", "libreoffice"})
  void areReadAlike(String program) throws IOException {
    byte[] file = Files.readAllBytes(FOLDER.resolve(program + ".xlsx"));
    SheetReading read =
        SheetInHands.reader(SmallStandard.ruleset())
            .read(new WorkbookFile(program + ".xlsx", file), null);
    assertThat(read.issues()).noneMatch(Issue::isError);
    assertFilledIn(read.answers());
  }

  /** What {@code src/test/checksheets/fill-in.py} enters. */
  static void assertFilledIn(SheetAnswers answers) {
    assertThat(answers.meta().supplier()).isEqualTo("S-001");
    assertThat(answers.profile()).isNotEmpty();
    assertThat(answers.items().values())
        .extracting(one -> one.mark() == null ? null : one.mark().value())
        .isEqualTo(
            List.of(
                ItemMark.ACHIEVED,
                ItemMark.PARTIAL,
                ItemMark.NOT_ACHIEVED,
                ItemMark.ACHIEVED,
                ItemMark.ACHIEVED));
    assertThat(answers.evidence().values())
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(one.dates()).hasSize(2);
              assertThat(one.document()).isNotNull();
            });
  }
}
