package io.kijun.workbooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.issue.Issue;
import io.kijun.fixture.BadWorkbooks;
import io.kijun.sheets.StandardReader;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stated as a limit is taken, one more is refused, and told where it was passed. */
class LimitsAreRealTests {

  private static final int MOST_NODES = 400_000;
  private static final int MOST_UNPACKED = 24 << 20;

  @TempDir private Path folder = Path.of("");
  private Sample sample = Sample.NONE;

  @BeforeEach
  void write() throws IOException {
    sample = Sample.in(folder);
  }

  private static void tooLarge(byte[] content, String place, String en) {
    assertThat(Sample.refused(content))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(Kind.TOO_LARGE);
              assertThat(one.place("x").toString()).isEqualTo(place);
              assertThat(one.message().en()).contains(en);
            });
  }

  @Test
  void twoThousandParts() throws Exception {
    int own = sample.parts().size();
    BadWorkbooks bad = new BadWorkbooks(sample.content());
    byte[] most = bad.parts(2000 - own);
    sample.sameAs(most);
    assertThat(AnnotatedWorkbook.of(new WorkbookFile(Sample.NAME, most), List.of())).isNotEmpty();
    tooLarge(bad.parts(2001 - own), "x", "2,000 parts");
  }

  @Test
  void twentyFourMegabytesUnpacked() throws Exception {
    int own = sample.parts().values().stream().mapToInt(part -> part.length).sum();
    BadWorkbooks bad = new BadWorkbooks(sample.content());
    sample.sameAs(bad.with("xl/media/i.png", new byte[MOST_UNPACKED - own]));
    tooLarge(
        bad.with("xl/media/i.png", new byte[MOST_UNPACKED - own + 1]),
        "x › xl/media/i.png",
        "24 MB");
  }

  @Test
  void fourHundredThousandElementsAndAttributes() throws Exception {
    int own = nodes();
    sample.sameAs(rows(MOST_NODES - own));
    assertThat(Sample.refused(rows(MOST_NODES - own + 1)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.sheet()).isNotEmpty();
              assertThat(one.message().en()).contains("400,000");
            });
  }

  /** Found by halving: the most elements that are taken beside those that there are. */
  private int nodes() throws IOException {
    int taken = MOST_NODES / 2;
    int refused = MOST_NODES;
    while (refused - taken > 1) {
      int middle = (taken + refused) / 2;
      boolean isTaken = Sample.refused(rows(middle)).isEmpty();
      taken = isTaken ? middle : taken;
      refused = isTaken ? refused : middle;
    }
    return MOST_NODES - taken;
  }

  private byte[] rows(int more) throws IOException {
    String sheet = sample.text("xl/worksheets/sheet2.xml");
    String[] around = sheet.split("</sheetData>", 2);
    byte[] rows = BadWorkbooks.repeated(around[0], more, i -> "<row/>", "</sheetData>" + around[1]);
    return new BadWorkbooks(sample.content()).with("xl/worksheets/sheet2.xml", rows);
  }

  @Test
  void tenMegabytes() {
    byte[] file = Arrays.copyOf("x".getBytes(UTF_8), (10 << 20) + 1);
    tooLarge(file, "x", "10 MB");
    assertThat(Sample.refused(Arrays.copyOf(file, 10 << 20)))
        .extracting(Rejection::kind)
        .containsExactly(Kind.OTHER_TYPE);
  }

  /** Two workbooks of 125,000 cells each may be; the cell that is too much is told by its sheet. */
  @Test
  void cellsOfAllWorkbooksTogether() throws IOException {
    BadWorkbooks bad = new BadWorkbooks(sample.content());
    byte[] many =
        bad.sheet(
            10_000, i -> "<row r=\"" + i + "\">" + "<c><v>1</v></c>".repeat(13) + "</row>", "");
    Files.write(folder.resolve("02-more.xlsx"), many);
    assertThat(tooMany()).isEmpty();
    Files.write(folder.resolve("03-more.xlsx"), many);
    assertThat(tooMany())
        .singleElement()
        .extracting(one -> one.place().toString())
        .isEqualTo("03-more.xlsx › 基準");
  }

  private List<Issue> tooMany() throws IOException {
    return new StandardReader()
        .read(WorkbookFolder.read(folder)).problems().stream()
            .filter(one -> one.message().en().contains("250,000"))
            .toList();
  }

  @Test
  void aLimitIsToldWithWhatIsElseWrong() throws IOException {
    Map<String, byte[]> parts = sample.parts();
    parts.put("xl/embeddings/a.bin", new byte[] {1});
    parts.put("xl/media/z.png", new byte[MOST_UNPACKED]);
    assertThat(Sample.refused(BadWorkbooks.zipped(parts)))
        .extracting(Rejection::kind)
        .containsExactly(Kind.TOO_LARGE, Kind.ACTIVE);
  }
}
