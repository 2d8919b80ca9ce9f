package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens workbooks with POI: those that are sound, and at any time only so many that they are not
 * larger together than the largest one may be alone. What is more waits.
 */
final class OpenWorkbooks {

  private static final Semaphore ROOM = new Semaphore(PackageCheck.MOST_NODES, true);

  private OpenWorkbooks() {}

  /** What is done with an open workbook. */
  interface Work<T> {
    T with(XSSFWorkbook book) throws IOException, PackageRefused;
  }

  /** Opens a workbook, has the work done and closes it. */
  static <T> T open(WorkbookFile file, Work<T> work) throws PackageRefused {
    int nodes = PackageCheck.nodes(file.content());
    ROOM.acquireUninterruptibly(nodes);
    // How much there is to unpack is known by now; a table of like rows may shrink to a 1/200. It
    // is
    // said each time, for it is a setting of the whole process, which others may change.
    ZipSecureFile.setMinInflateRatio(0);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(listed(file.content())))) {
      return work.with(book);
    } catch (IOException | RuntimeException e) {
      // POI reports damage of every kind by unchecked exceptions of many types
      throw new PackageRefused(
          Kind.DAMAGED,
          "",
          new Text(
              "Excelブック（.xlsx）として読み取れません。", "This cannot be read as an Excel workbook (.xlsx)."));
    } finally {
      ROOM.release(nodes);
    }
  }

  /**
   * The parts that the directory of a zip lists, which are those that were checked. POI reads a zip
   * from its beginning and would also find parts that the directory is silent about.
   */
  private static byte[] listed(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + 1024);
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get();
        ZipArchiveOutputStream target = new ZipArchiveOutputStream(out)) {
      zip.copyRawEntries(target, part -> true);
    }
    return out.toByteArray();
  }
}
