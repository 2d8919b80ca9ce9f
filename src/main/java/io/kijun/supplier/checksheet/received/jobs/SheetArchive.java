package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks in a ZIP, unpacked one by one into memory: no file is ever written under a name that
 * comes from the ZIP. What is refused by its name is told in its place.
 */
final class SheetArchive implements Closeable {

  /** The most bytes that the directories of so many files have. */
  private static final long LARGEST_DIRECTORY = 4L << 20;

  /** What each document of Office and of OpenDocument has. */
  private static final List<String> DOCUMENTS = List.of("[Content_Types].xml", "mimetype");

  private static final int LONGEST_NAME = 300;

  private final ZipFile zip;
  private final List<ArchivedFile> files;
  private final ArchiveRoom left;

  private SheetArchive(ZipFile zip, List<ArchivedFile> files, ArchiveRoom left) {
    this.zip = zip;
    this.files = files;
    this.left = left;
  }

  /**
   * What a job has in memory of the ZIPs that it opens has its limits, however many they are.
   *
   * @param files how many more files there may be
   * @param bytes how many more bytes of directories
   */
  record ArchiveRoom(int files, long bytes) {

    /** Before any is opened. */
    static final ArchiveRoom WHOLE = new ArchiveRoom(SheetsIn.MOST_FILES, LARGEST_DIRECTORY);

    boolean holds(ZipDirectory directory) {
      return directory.files() <= files && directory.bytes() <= bytes;
    }

    ArchiveRoom less(int moreFiles, long moreBytes) {
      return new ArchiveRoom(files - moreFiles, bytes - moreBytes);
    }
  }

  /**
   * A file in a ZIP.
   *
   * @param refusal why it is not looked into; null: it is
   */
  record ArchivedFile(String name, ZipArchiveEntry entry, @Nullable Issue refusal) {}

  /**
   * Whether a file is a ZIP of sheets: it is called so, or is a ZIP inside and no document of its
   * own, or came as one and is not called a workbook.
   */
  static boolean isOne(BroughtFile file) throws IOException {
    if (file.isCalled(".zip")) {
      return true;
    }
    Optional<ZipDirectory> directory = ZipDirectory.of(file.path());
    if (directory.isEmpty()) {
      return file.saysZip() && !file.isCalled(".xlsx");
    }
    return ArchiveRoom.WHOLE.holds(directory.get())
        ? holdsNoDocument(file.path())
        : !file.isCalled(".xlsx");
  }

  private static boolean holdsNoDocument(Path file) throws IOException {
    try (ZipFile zip = zip(file)) {
      return DOCUMENTS.stream().allMatch(part -> zip.getEntry(part) == null);
    } catch (RuntimeException e) {
      return false;
    }
  }

  private static ZipFile zip(Path file) throws IOException {
    return ZipFile.builder()
        .setPath(file)
        .setCharset(StandardCharsets.UTF_8)
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  /**
   * Opens a ZIP.
   *
   * @param name as it is told
   * @param room what it may have at most
   * @throws ArchiveRefused if it is none, or has too many files
   */
  static SheetArchive open(String name, Path file, ArchiveRoom room) throws IOException {
    ZipDirectory directory = ZipDirectory.of(file).orElseThrow(() -> ArchiveRefused.damaged(name));
    if (!room.holds(directory)) {
      throw ArchiveRefused.tooMany(name, SheetsIn.MOST_FILES);
    }
    ZipFile zip;
    try {
      zip = zip(file);
    } catch (IOException | RuntimeException e) {
      throw ArchiveRefused.damaged(name);
    }
    List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
    if (entries.size() > room.files()) {
      zip.close();
      throw ArchiveRefused.tooMany(name, SheetsIn.MOST_FILES);
    }
    return new SheetArchive(zip, named(entries), room.less(entries.size(), directory.bytes()));
  }

  private static List<ArchivedFile> named(List<ZipArchiveEntry> entries) {
    List<ArchivedFile> files = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry entry : entries) {
      EntryName name = name(entry);
      if (!entry.isDirectory() && !name.isLeftBeside()) {
        files.add(named(entry, name, names.add(name.whole())));
      }
    }
    return List.copyOf(files);
  }

  private static ArchivedFile named(ZipArchiveEntry entry, EntryName name, boolean isFirst) {
    String shown = Shown.of(Shown.onOneLine(name.whole()), LONGEST_NAME);
    Issue refusal = name.refusal().map(why -> refused(shown, why)).orElse(null);
    if (refusal == null && !isFirst) {
      refusal =
          refused(shown, new Text("同じ名前のファイルが複数あります。", "There are several files of this name."));
    }
    return new ArchivedFile(shown, entry, refusal);
  }

  private static Issue refused(String name, Text why) {
    return Issue.of(IssueCode.WORKBOOK_REFUSED, CellPlace.book(name), why);
  }

  private static EntryName name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    return raw == null ? new EntryName(entry.getName()) : EntryName.of(raw);
  }

  List<ArchivedFile> files() {
    return files;
  }

  /** What those that are opened with it may have. */
  ArchiveRoom left() {
    return left;
  }

  /**
   * The bytes of a file, and one more than a workbook may have at most.
   *
   * @throws IOException if it cannot be unpacked
   */
  byte[] read(ArchivedFile file) throws IOException {
    if (!zip.canReadEntryData(file.entry())) {
      throw new IOException("encrypted, or compressed otherwise");
    }
    try (InputStream in = zip.getInputStream(file.entry())) {
      return UploadCheck.read(in);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
