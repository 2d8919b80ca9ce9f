package io.kijun.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.fixture.BadWorkbooks;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes of a workbook are changed: it is read, or refused with a reason. */
class CorruptedWorkbookTests {

  private static final long SEED = 20261124;
  private static final int TIMES = 105;

  @TempDir private Path folder = Path.of("");
  private final StandardReader reader = new StandardReader();
  private final Random random = new Random(SEED);
  private int refused;
  private int reported;

  private List<WorkbookFile> small() throws IOException {
    SmallWorkbooks.write(folder);
    return WorkbookFolder.read(folder);
  }

  private byte[] flipped(byte[] content) {
    byte[] flipped = content.clone();
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times && flipped.length > 0; i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
    }
    return flipped;
  }

  /** Letters and digits only, so that most of it is still XML, but says something else. */
  private byte[] respelt(byte[] xml) {
    byte[] respelt = xml.clone();
    for (int i = 0; i < 20; i++) {
      int at = random.nextInt(respelt.length);
      if (Character.isLetterOrDigit(respelt[at])) {
        respelt[at] = (byte) "0123456789-AZaz".charAt(random.nextInt(15));
      }
    }
    return respelt;
  }

  private void read(List<WorkbookFile> files, int index, byte[] content) {
    WorkbookFile file = new WorkbookFile(files.get(index).name(), content);
    List<WorkbookFile> changed = new ArrayList<>(files);
    changed.set(index, file);
    List<Rejection> rejection = UploadCheck.of(file);
    refused += !rejection.isEmpty() ? 1 : 0;
    StandardReader.StandardRead reading = reader.read(changed);
    reported += reading.problems().isEmpty() ? 0 : 1;
    if (!rejection.isEmpty()) {
      assertThat(reading.problems())
          .extracting(issue -> issue.code().name())
          .contains("UNREADABLE");
    }
    if (random.nextInt(4) == 0) {
      assertIsGivenBack(file, reading.problems());
    }
  }

  private static void assertIsGivenBack(WorkbookFile file, List<Issue> problems) {
    try {
      assertThat(AnnotatedWorkbook.of(file, problems)).isNotEmpty();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("cannot be read");
    }
  }

  @Test
  void anyByteOfTheFile() throws IOException {
    List<WorkbookFile> files = small();
    for (int i = 0; i < TIMES; i++) {
      int index = i % files.size();
      read(files, index, flipped(files.get(index).content()));
    }
    assertThat(refused).isPositive();
    assertThat(reported).isGreaterThan(TIMES / 2);
  }

  @Test
  void anyByteOfAPart() throws IOException {
    List<WorkbookFile> files = small();
    for (int i = 0; i < TIMES; i++) {
      int index = i % files.size();
      BadWorkbooks bad = new BadWorkbooks(files.get(index).content());
      Map<String, byte[]> parts = bad.parts();
      String part = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
      byte[] content = parts.getOrDefault(part, new byte[0]);
      read(files, index, bad.with(part, i % 3 == 0 ? flipped(content) : respelt(content)));
    }
    assertThat(refused).isPositive();
    assertThat(reported).isGreaterThan(TIMES / 4);
  }

  /** A fuzzed name of an attribute once made this an exception. */
  @Test
  void aSheetWithoutAName() throws IOException {
    List<WorkbookFile> files = small();
    BadWorkbooks bad = new BadWorkbooks(files.get(1).content());
    String book = new String(bad.parts().getOrDefault("xl/workbook.xml", new byte[0]), UTF_8);
    read(
        files, 1, bad.with("xl/workbook.xml", book.replaceAll(" name=", " nome=").getBytes(UTF_8)));
    assertThat(reported).isEqualTo(1);
  }
}
