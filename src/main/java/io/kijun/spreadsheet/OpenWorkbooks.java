package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens workbooks to be changed, all of them in memory at once: those that are sound. */
final class OpenWorkbooks {

  private OpenWorkbooks() {}

  /** What is done with an open workbook. */
  interface WithWorkbook<T> {
    T with(XSSFWorkbook book) throws IOException, PackageRefused;
  }

  /** Opens a workbook, has the work done and closes it. */
  static <T> T open(WorkbookFile file, WithWorkbook<T> work) throws PackageRefused {
    return PackedWorkbook.open(
        file.content(),
        packed -> Room.with(PartsPass.count(packed), () -> open(packed.repacked(), work)));
  }

  private static <T> T open(byte[] content, WithWorkbook<T> work) throws PackageRefused {
    // How much there is to unpack is known by now; a table of like rows may shrink to a 1/200. It
    // is said each time, for it is a setting of the whole process, which others may change.
    ZipSecureFile.setMinInflateRatio(0);
    ZipSecureFile.setMaxFileCount(ZipEntries.MOST_PARTS);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      return work.with(book);
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      throw unreadable();
    }
  }

  /** POI reports damage of every kind by unchecked exceptions of many types. */
  static PackageRefused unreadable() {
    return new PackageRefused(
        Kind.DAMAGED,
        "",
        new Text(
            "Excelブック（.xlsx）として読み取れません。", "This cannot be read as an Excel workbook (.xlsx)."));
  }
}
