package io.kijun.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.fixture.BadWorkbooks;
import io.kijun.sheets.SmallWorkbooks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells are read within the room that a workbook says it needs; it may say what it likes. */
class CellsReaderTests {

  private static final int LISTED = 'P' | 'K' << 8 | 1 << 16 | 2 << 24;

  @TempDir private Path folder = Path.of("");
  private byte[] small = new byte[0];

  @BeforeEach
  void writeWorkbooks() throws IOException {
    SmallWorkbooks.write(folder);
    small = Files.readAllBytes(folder.resolve("01-small.xlsx"));
  }

  private static BookCells read(byte[] content) throws PackageRefused {
    return CellsReader.read(new WorkbookFile("a.xlsx", content));
  }

  /** With other sizes in the directory of the zip. */
  private byte[] sayingOf(int bytes) {
    ByteBuffer zip = ByteBuffer.wrap(small.clone()).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < small.length - 28; i++) {
      if (zip.getInt(i) == LISTED) {
        zip.putInt(i + 24, bytes);
      }
    }
    return zip.array();
  }

  @Test
  void aSmallWorkbookExpectsLittle() {
    assertThat(Allowance.expected(8_000)).isEqualTo(new Allowance(8_000, 1_001));
  }

  @Test
  void noWorkbookExpectsMoreThanTheLargestMayHave() {
    assertThat(Allowance.expected(Long.MAX_VALUE)).isEqualTo(Allowance.MOST);
    assertThat(Allowance.expected(-1)).isEqualTo(new Allowance(0, 1));
  }

  @Test
  void passesEndWhereThereIsMoreThanExpected() {
    PartReaders none = PartReaders.NONE;
    for (Allowance tight : new Allowance[] {new Allowance(10, 9_999), new Allowance(99_999, 10)}) {
      assertThatThrownBy(
              () ->
                  PackedWorkbook.open(
                      small,
                      book -> {
                        PartsPass.run(book, tight, none);
                        return book;
                      }))
          .isInstanceOf(MoreThanExpected.class);
    }
  }

  @Test
  void aWorkbookThatSaysTooLittleIsReadAllTheSame() throws PackageRefused {
    assertThat(read(sayingOf(1)).sheets()).isEqualTo(read(small).sheets());
  }

  @Test
  void partsOfNoUseToCellsMayBeDamaged() throws IOException, PackageRefused {
    byte[] damaged = new BadWorkbooks(small).with("docProps/core.xml", "<other/>".getBytes(UTF_8));
    assertThat(read(damaged).sheets()).isEqualTo(read(small).sheets());
  }
}
