package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.io.input.BoundedInputStream;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Goes through the parts of an .xlsx once, and stops as soon as it is too much. What the parts say
 * can be kept meanwhile.
 */
final class PartsPass {

  private static final int BLOCK = 1 << 13;

  private final PackedWorkbook book;
  private final Allowance allowance;
  private final PartReaders readers;
  private final boolean passiveOnly;
  private final PlainXml xml = new PlainXml();
  private long unpacked;
  private int nodes;

  private PartsPass(
      PackedWorkbook book, Allowance allowance, PartReaders readers, boolean passiveOnly) {
    this.book = book;
    this.allowance = allowance;
    this.readers = readers;
    this.passiveOnly = passiveOnly;
  }

  /** How many nodes a workbook has, at least 1; keeps nothing. */
  static int count(PackedWorkbook book) throws IOException, PackageRefused {
    return new PartsPass(book, Allowance.MOST, PartReaders.NONE, false).run();
  }

  /** The same; refuses what is not passive. */
  static int check(PackedWorkbook book) throws IOException, PackageRefused {
    return new PartsPass(book, Allowance.MOST, PartReaders.NONE, true).run();
  }

  /**
   * Has the parts read that readers want to read.
   *
   * @throws MoreThanExpected where there is more than is allowed here, but less than may be
   */
  static void run(PackedWorkbook book, Allowance allowance, PartReaders readers)
      throws IOException, PackageRefused {
    new PartsPass(book, allowance, readers, false).run();
  }

  private int run() throws IOException, PackageRefused {
    for (ZipArchiveEntry part : book.parts()) {
      pass(part);
    }
    return Math.max(1, nodes);
  }

  private void pass(ZipArchiveEntry part) throws IOException, PackageRefused {
    Supplier<String> shown = () -> book.shown(part);
    ContentHandler reader = passiveOnly ? new ActiveContent(shown) : readers.of(part.getName());
    NodeCounter counter = new NodeCounter(shown, nodes, allowance.nodes(), reader);
    boolean isXml;
    try (BoundedInputStream bytes = bounded(part)) {
      isXml = parse(bytes, counter);
      check(bytes, shown);
      unpacked += isXml ? bytes.getCount() : 0;
    }
    if (!isXml) {
      int markup = markup(part, shown);
      checkMayBeNoXml(part, shown);
      counter.add(markup);
    }
    nodes = counter.nodes();
    if (counter.macros() || part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
      throw new PackageRefused(
          Kind.OTHER_TYPE,
          shown.get(),
          new Text(
              "マクロを含むブックは受け付けません。マクロなしの.xlsxで保存してください。",
              "Workbooks with macros are not accepted; save it as .xlsx."));
    }
    if (passiveOnly && !isXml && part.getSize() != 0) {
      ActiveContent.checkBinary(part.getName(), shown);
    }
  }

  /** A part, with one byte more than is allowed at most. */
  private BoundedInputStream bounded(ZipArchiveEntry part) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(book.unpack(part))
        .setMaxCount(allowance.bytes() - unpacked + 1)
        .get();
  }

  private void check(BoundedInputStream bytes, Supplier<String> shown) throws PackageRefused {
    if (unpacked + bytes.getCount() > allowance.bytes()) {
      if (allowance.bytes() < Allowance.MOST.bytes()) {
        throw new MoreThanExpected();
      }
      throw new PackageRefused(
          Kind.TOO_LARGE,
          shown.get(),
          new Text("ブックは展開後24 MB以内にしてください。", "A workbook has at most 24 MB unpacked."));
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

  /**
   * How often {@code <} and {@code =} are in a part: it has no more tags or attributes. One that is
   * no XML, such as a picture, may still be taken for XML with mended tags (VML).
   */
  private int markup(ZipArchiveEntry part, Supplier<String> shown)
      throws IOException, PackageRefused {
    int markup = 0;
    try (BoundedInputStream bytes = bounded(part)) {
      byte[] block = new byte[BLOCK];
      for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
        for (int i = 0; i < read; i++) {
          markup += block[i] == '<' || block[i] == '=' ? 1 : 0;
        }
      }
      check(bytes, shown);
      unpacked += bytes.getCount();
    }
    return markup;
  }

  private static void checkMayBeNoXml(ZipArchiveEntry part, Supplier<String> shown)
      throws PackageRefused {
    if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
      throw new PackageRefused(
          Kind.DAMAGED,
          shown.get(),
          new Text("ファイルが壊れています（XMLとして読み取れません）。", "The file is damaged: this is no XML."));
    }
  }
}
