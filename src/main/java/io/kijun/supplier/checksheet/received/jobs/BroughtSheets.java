package io.kijun.supplier.checksheet.received.jobs;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.received.jobs.SheetArchive.ArchiveRoom;
import io.kijun.supplier.checksheet.received.jobs.SheetArchive.ArchivedFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that were brought in for a job, and those in the ZIPs among them, in their order. */
final class BroughtSheets implements Closeable {

  /** The most ZIPs of a job; each is open until it is over. */
  static final int MOST_ARCHIVES = 20;

  private final List<SheetArchive> archives = new ArrayList<>();
  private final List<SheetSource> sources = new ArrayList<>();
  private ArchiveRoom room = ArchiveRoom.WHOLE;

  private BroughtSheets() {}

  /** A file to be read: where it is, or why it is not read. */
  private record SheetSource(String name, Bytes bytes, @Nullable Issue refusal) {}

  private interface Bytes {
    byte[] read() throws IOException;
  }

  /** A file that was read, or why it could not be. */
  record Unpacked(String name, @Nullable WorkbookFile file, @Nullable Issue refusal) {}

  /**
   * Opens what was brought in.
   *
   * @throws ArchiveRefused if one that is called a ZIP is none, or there are too many of them or
   *     too many files in them all together
   */
  static BroughtSheets of(List<BroughtFile> files) throws IOException {
    BroughtSheets sheets = new BroughtSheets();
    try {
      for (BroughtFile file : files) {
        if (SheetArchive.isOne(file)) {
          sheets.open(file);
        } else {
          sheets.add(file);
        }
      }
      return sheets;
    } catch (IOException | RuntimeException e) {
      sheets.close();
      throw e;
    }
  }

  private void add(BroughtFile file) {
    if (room.files() < 1) {
      throw ArchiveRefused.tooMany(file.name(), SheetsIn.MOST_FILES);
    }
    room = room.less(1, 0);
    sources.add(source(file));
  }

  private void open(BroughtFile file) throws IOException {
    if (archives.size() >= MOST_ARCHIVES) {
      throw ArchiveRefused.tooManyArchives(file.name(), MOST_ARCHIVES);
    }
    SheetArchive archive = SheetArchive.open(file.name(), file.path(), room);
    archives.add(archive);
    room = archive.left();
    archive.files().forEach(one -> sources.add(source(archive, one)));
  }

  private static SheetSource source(BroughtFile file) {
    Issue refusal =
        new EntryName(file.name())
            .refusal()
            .map(why -> Issue.of(IssueCode.WORKBOOK_REFUSED, CellPlace.book(file.name()), why))
            .orElse(null);
    return new SheetSource(
        file.name(),
        () -> {
          try (InputStream in = Files.newInputStream(file.path())) {
            return UploadCheck.read(in);
          }
        },
        refusal);
  }

  private static SheetSource source(SheetArchive archive, ArchivedFile file) {
    return new SheetSource(file.name(), () -> archive.read(file), file.refusal());
  }

  /** How many files there are. */
  int size() {
    return sources.size();
  }

  /** One after the other, for one thread: a ZIP is read by one at a time. */
  Iterator<Unpacked> unpacked() {
    return sources.stream().map(BroughtSheets::unpacked).iterator();
  }

  private static Unpacked unpacked(SheetSource source) {
    if (source.refusal() != null) {
      return new Unpacked(source.name(), null, source.refusal());
    }
    try {
      WorkbookFile file = new WorkbookFile(source.name(), source.bytes().read());
      return new Unpacked(source.name(), file, null);
    } catch (IOException | RuntimeException e) {
      return new Unpacked(
          source.name(),
          null,
          Issue.of(
              IssueCode.WORKBOOK_REFUSED,
              CellPlace.book(source.name()),
              new Text(
                  "ZIPから取り出せません（壊れているか、暗号化されています）。",
                  "It cannot be taken out of the ZIP: it is damaged or encrypted.")));
    }
  }

  @Override
  public void close() throws IOException {
    for (SheetArchive archive : archives) {
      archive.close();
    }
  }
}
