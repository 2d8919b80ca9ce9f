package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.SAXException;

/**
 * Goes through the parts of an .xlsx once, keeping nothing of them, and stops as soon as it is too
 * much: what POI would keep of a part in memory is many times as large as the part.
 */
final class PackageCheck {

  /** The most bytes of all parts together, unpacked: 24 MB. */
  static final long MOST_UNPACKED = 24L << 20;

  /** The most parts. */
  static final int MOST_PARTS = 2000;

  /** The most elements, attributes and comments of all parts together. */
  static final int MOST_NODES = 400_000;

  private final ZipFile zip;
  private final PlainXml xml = new PlainXml();
  private long unpacked;
  private int nodes;

  private PackageCheck(ZipFile zip) {
    this.zip = zip;
  }

  /** How many nodes a workbook has, at least 1: a measure of the memory that reading it takes. */
  static int nodes(byte[] content) throws PackageRefused {
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      PackageCheck check = new PackageCheck(zip);
      check.run();
      return Math.max(1, check.nodes);
    } catch (IOException | IllegalArgumentException e) {
      throw new PackageRefused(Kind.DAMAGED, "", new Text("ファイルが壊れています。", "The file is damaged."));
    }
  }

  private void run() throws IOException, PackageRefused {
    List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
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
    Map<String, String> sheets = SheetParts.of(zip, xml);
    for (ZipArchiveEntry part : parts) {
      check(part, sheets.getOrDefault(part.getName(), part.getName()));
    }
  }

  /**
   * Counts what is in a part. One that is no XML, such as a picture, may still be taken for XML
   * with mended tags (VML); so its angle brackets count.
   */
  private void check(ZipArchiveEntry part, String shown) throws IOException, PackageRefused {
    NodeCounter counter = new NodeCounter(shown, nodes);
    try (InputStream unpacking = zip.getInputStream(part)) {
      PassingBytes bytes = new PassingBytes(unpacking, MOST_UNPACKED - unpacked, shown);
      boolean isXml = parse(bytes, counter);
      bytes.transferTo(OutputStream.nullOutputStream());
      unpacked += bytes.count();
      if (!isXml && (part.getName().endsWith(".xml") || part.getName().endsWith(".rels"))) {
        throw new PackageRefused(
            Kind.DAMAGED,
            shown,
            new Text("ファイルが壊れています（XMLとして読み取れません）。", "The file is damaged: this is no XML."));
      }
      nodes = isXml ? counter.nodes() : counter.atLeast(bytes.markup());
    } catch (PassingBytes.TooMany e) {
      throw e.refused();
    }
    if (counter.macros() || part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
      throw new PackageRefused(
          Kind.OTHER_TYPE,
          shown,
          new Text(
              "マクロを含むブックは受け付けません。マクロなしの.xlsxで保存してください。",
              "Workbooks with macros are not accepted; save it as .xlsx."));
    }
  }

  /** Whether a part is XML through and through. */
  private boolean parse(InputStream in, NodeCounter counter) throws IOException, PackageRefused {
    try {
      xml.parse(in, counter);
      return true;
    } catch (SAXException e) {
      if (e.getException() instanceof PackageRefused refused) {
        throw refused;
      }
      return false;
    } catch (CharConversionException | UnsupportedEncodingException e) {
      return false;
    }
  }
}
