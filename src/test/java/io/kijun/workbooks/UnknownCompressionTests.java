package io.kijun.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.fixture.Api.Answer;
import io.kijun.fixture.KijunService;
import io.kijun.fixture.People;
import io.kijun.fixture.ZipBytes;
import io.kijun.sheets.SmallWorkbooks;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import io.kijun.spreadsheet.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An entry that is packed as Excel packs none is told by its name, and is never an error of ours.
 */
@KijunService
class UnknownCompressionTests {

  @TempDir private Path folder = Path.of("");
  private Sample sample = Sample.NONE;
  private final People people;

  @Autowired
  UnknownCompressionTests(People people) {
    this.people = people;
  }

  @BeforeEach
  void write() throws IOException {
    sample = Sample.in(folder);
  }

  private static void isToldByItsName(byte[] content, int entry, String found) {
    List<Rejection> refused = Sample.refused(content);
    assertThat(refused).singleElement().extracting(Rejection::found).isEqualTo(found);
    assertThat(refused.get(0).sheet()).contains(".");
    try {
      CellsReader.read(new WorkbookFile(Sample.NAME, content));
      throw new AssertionError("read: " + entry);
    } catch (PackageRefused e) {
      assertThat(e.rejections()).isEqualTo(refused);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 6, 9, 10, 12, 14, 18, 19, 20, 93, 94, 95, 96, 97, 98, 99, 65535})
  void ofEveryMethod(int method) {
    int entries = new ZipBytes(sample.content()).entries();
    for (int entry = 0; entry < entries; entry++) {
      byte[] other = new ZipBytes(sample.content()).method(entry, method).content();
      isToldByItsName(other, entry, "method " + method);
    }
  }

  @Test
  void encryptedOrInAnotherPiece() {
    byte[] encrypted = new ZipBytes(sample.content()).flags(2, 1).content();
    isToldByItsName(encrypted, 2, "encrypted");
    byte[] strong = new ZipBytes(sample.content()).flags(2, 1 | 1 << 6).content();
    isToldByItsName(strong, 2, "encrypted");
    byte[] split = new ZipBytes(sample.content()).listed(2, 34, 3).content();
    isToldByItsName(split, 2, "piece 3");
  }

  @Test
  void overHttpItIsAProblemToo() throws IOException {
    people.join("sato", "OFFICER");
    Map<String, byte[]> files = SmallWorkbooks.files(folder);
    files.put(Sample.NAME, new ZipBytes(sample.content()).method(0, 93).content());
    Answer answer = people.draft("sato", "題名", files);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().at("/issues/0/code").asString()).isEqualTo("WORKBOOK_REFUSED");
    assertThat(answer.json().at("/issues/0/path").asString()).startsWith(Sample.NAME + " › ");
  }
}
