package io.kijun.supplier.checksheet.received.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kijun.supplier.checksheet.received.jobs.SheetArchive.ArchiveRoom;
import io.kijun.supplier.checksheet.received.jobs.SheetArchive.ArchivedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks are taken out of ZIPs as the world makes them, and of no others. */
class SheetArchiveTests {

  @TempDir private Path folder = Path.of("");

  private SheetArchive archive(Charset names, String... files) throws IOException {
    return SheetArchive.open("a.zip", written(zip(names, files)), ArchiveRoom.WHOLE);
  }

  private Path written(byte[] content) throws IOException {
    return Files.write(folder.resolve("a.zip"), content);
  }

  private static byte[] zip(Charset names, String... files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (String file : files) {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(file.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<String> taken(SheetArchive archive) {
    return archive.files().stream()
        .filter(file -> file.refusal() == null)
        .map(ArchivedFile::name)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-31j"})
  void japaneseNamesAreReadAsWindowsAndAsOthersWriteThem(String names) throws IOException {
    String name = "2026年度/チェックシート_丸山プレス.xlsx";
    try (SheetArchive archive = archive(Charset.forName(names), name)) {
      assertThat(taken(archive)).containsExactly(name);
      assertThat(archive.read(archive.files().get(0)))
          .isEqualTo(name.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatSystemsLeaveBesideIsNotMentioned() throws IOException {
    try (SheetArchive archive =
        archive(
            StandardCharsets.UTF_8,
            "a.xlsx",
            "__MACOSX/._a.xlsx",
            "x/__MACOSX/b",
            ".DS_Store",
            "Thumbs.db",
            "~$a.xlsx",
            "folder/")) {
      assertThat(archive.files()).extracting(ArchivedFile::name).containsExactly("a.xlsx");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.xlsx",
        "x/../../a.xlsx",
        "/etc/a.xlsx",
        "..\\a.xlsx",
        "C:\\a.xlsx",
        "./a.xlsx",
        "inner.zip",
        "INNER.ZIP",
        "photo.jpg",
        "a.xlsm"
      })
  void tricksAndOtherFilesAreRefusedByNameAndOthersTaken(String name) throws IOException {
    try (SheetArchive archive = archive(StandardCharsets.UTF_8, name, "good.xlsx")) {
      assertThat(archive.files()).hasSize(2);
      assertThat(taken(archive)).containsExactly("good.xlsx");
      assertThat(archive.files().get(0).refusal()).isNotNull();
    }
  }

  @Test
  void whatIsNoZipIsToldAsAWhole() throws IOException {
    Path none = written("no zip at all".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> SheetArchive.open("a.zip", none, ArchiveRoom.WHOLE))
        .isInstanceOf(ArchiveRefused.class);
    byte[] whole = zip(StandardCharsets.UTF_8, "a.xlsx");
    Path half = written(Arrays.copyOf(whole, whole.length - 30));
    assertThatThrownBy(() -> SheetArchive.open("a.zip", half, ArchiveRoom.WHOLE))
        .isInstanceOf(ArchiveRefused.class);
  }

  @Test
  void aDirectoryThatIsNotWhereItSaysIsNotRead() throws IOException {
    byte[] content = zip(StandardCharsets.UTF_8, "a.xlsx");
    content[content.length - 6] ^= 1;
    Path moved = written(content);
    assertThatThrownBy(() -> SheetArchive.open("a.zip", moved, ArchiveRoom.WHOLE))
        .isInstanceOf(ArchiveRefused.class);
  }

  /** Libraries follow it, past the directory that was looked at. */
  @Test
  void anArchiveThatPointsToAnotherDirectoryIsNotRead() throws IOException {
    byte[] content = zip(StandardCharsets.UTF_8, "a.xlsx");
    int end = content.length - 22;
    ByteBuffer crafted =
        ByteBuffer.allocate(content.length + 20)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(content, 0, end);
    crafted.putInt(0x07064b50).putInt(0).putLong(0).putInt(1);
    crafted.put(content, end, 22);
    int size = end + 20 + 12;
    crafted.putInt(size, crafted.getInt(size) + 20);
    Path located = written(crafted.array());
    assertThat(ZipDirectory.of(located)).isEmpty();
    assertThatThrownBy(() -> SheetArchive.open("a.zip", located, ArchiveRoom.WHOLE))
        .isInstanceOf(ArchiveRefused.class);
  }

  private List<BroughtFile> brought(int zips, int filesEach) throws IOException {
    String[] names = new String[filesEach];
    Arrays.setAll(names, i -> i + ".xlsx");
    byte[] zip = zip(StandardCharsets.UTF_8, names);
    List<BroughtFile> files = new ArrayList<>();
    for (int i = 0; i < zips; i++) {
      files.add(new BroughtFile(i + ".zip", Files.write(folder.resolve("in-" + i), zip), true));
    }
    return files;
  }

  @Test
  void ofARequestAllZipsTogetherHaveNoMoreFilesThanOneMayHave() throws IOException {
    int half = SheetsIn.MOST_FILES / 2;
    try (BroughtSheets sheets = BroughtSheets.of(brought(2, half))) {
      assertThat(sheets.size()).isEqualTo(SheetsIn.MOST_FILES);
    }
    List<BroughtFile> three = brought(3, half);
    assertThatThrownBy(() -> BroughtSheets.of(three))
        .isInstanceOf(ArchiveRefused.class)
        .hasMessageContaining("5000");
    List<BroughtFile> oneMore = brought(2, half);
    oneMore.add(new BroughtFile("a.xlsx", written(new byte[] {1}), false));
    assertThatThrownBy(() -> BroughtSheets.of(oneMore)).isInstanceOf(ArchiveRefused.class);
  }

  @Test
  void ofARequestNoMoreThanSoManyZipsAreOpen() throws IOException {
    try (BroughtSheets sheets = BroughtSheets.of(brought(BroughtSheets.MOST_ARCHIVES, 1))) {
      assertThat(sheets.size()).isEqualTo(BroughtSheets.MOST_ARCHIVES);
    }
    List<BroughtFile> oneMore = brought(BroughtSheets.MOST_ARCHIVES + 1, 1);
    assertThatThrownBy(() -> BroughtSheets.of(oneMore))
        .isInstanceOf(ArchiveRefused.class)
        .hasMessageContaining("20");
  }

  @Test
  void tooManyFilesAreRefusedBeforeAnyIsLookedAt() throws IOException {
    String[] names = new String[SheetsIn.MOST_FILES + 1];
    Arrays.setAll(names, i -> i + ".xlsx");
    Path many = written(zip(StandardCharsets.UTF_8, names));
    assertThatThrownBy(() -> SheetArchive.open("a.zip", many, ArchiveRoom.WHOLE))
        .isInstanceOf(ArchiveRefused.class)
        .hasMessageContaining("5000");
  }
}
