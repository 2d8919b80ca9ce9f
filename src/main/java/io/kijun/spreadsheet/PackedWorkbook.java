package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/** An .xlsx as the parts that the directory of its zip lists; there are no others. */
final class PackedWorkbook implements AutoCloseable {

  private static final int MOST_PARTS = 2000;

  private final ZipFile zip;
  private final List<ZipArchiveEntry> parts;

  private PackedWorkbook(ZipFile zip) {
    this.zip = zip;
    this.parts = Collections.list(zip.getEntries());
  }

  /** What is done with a packed workbook. */
  interface WithPackage<T> {
    T with(PackedWorkbook book) throws IOException, PackageRefused;
  }

  /** Opens a file, has the work done and closes it; refuses what is no .xlsx, or damaged. */
  static <T> T open(byte[] content, WithPackage<T> work) throws PackageRefused {
    try (PackedWorkbook book = new PackedWorkbook(ZipFile.builder().setByteArray(content).get())) {
      book.check();
      return work.with(book);
    } catch (IOException | IllegalArgumentException e) {
      throw new PackageRefused(Kind.DAMAGED, "", new Text("ファイルが壊れています。", "The file is damaged."));
    }
  }

  private void check() throws PackageRefused {
    if (parts.size() > MOST_PARTS) {
      throw new PackageRefused(
          new Rejection(
              Kind.TOO_LARGE,
              "",
              null,
              new Text(
                  "ブックの中の部品（ZIPの項目）は2,000個以内にしてください。",
                  "A workbook has at most 2,000 parts (entries of its zip)."),
              Integer.toString(parts.size())));
    }
    if (zip.getEntry("xl/workbook.xml") == null) {
      throw new PackageRefused(
          Kind.OTHER_TYPE,
          "",
          new Text("Excelブック（.xlsx）ではありません。", "This is not an Excel workbook (.xlsx)."));
    }
  }

  List<ZipArchiveEntry> parts() {
    return parts;
  }

  /** How many bytes the directory says that the parts have, unpacked. It may say what it likes. */
  long bytesAsTold() {
    return parts.stream().mapToLong(part -> Math.max(0, part.getSize())).reduce(0, Long::sum);
  }

  InputStream unpack(ZipArchiveEntry part) throws IOException {
    return zip.getInputStream(part);
  }

  /** The name of the sheet that a part holds; of any other part its own. */
  String shown(ZipArchiveEntry part) {
    return SheetNames.of(zip).getOrDefault(part.getName(), part.getName());
  }

  /** A file of the same parts, which has nothing else in it that POI could find. */
  byte[] repacked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream target = new ZipArchiveOutputStream(out)) {
      zip.copyRawEntries(target, part -> true);
    }
    return out.toByteArray();
  }

  /** The parts as POI relates them. Fetches none that was not looked at. */
  OPCPackage related() throws InvalidFormatException {
    return OPCPackage.open(new ZipFileZipEntrySource(zip));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
