package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;
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
  private final @Nullable ActiveParts active;
  private final PlainXml xml = new PlainXml();
  private long unpacked;
  private int nodes;

  private PartsPass(
      PackedWorkbook book, Allowance allowance, PartReaders readers, @Nullable ActiveParts active) {
    this.book = book;
    this.allowance = allowance;
    this.readers = readers;
    this.active = active;
  }

  /** How many nodes a workbook has, at least 1; keeps nothing. */
  static int count(PackedWorkbook book) throws IOException, PackageRefused {
    return new PartsPass(book, Allowance.MOST, PartReaders.NONE, null).run();
  }

  /** The same; refuses what is not passive. */
  static int check(PackedWorkbook book) throws IOException, PackageRefused {
    return new PartsPass(book, Allowance.MOST, PartReaders.NONE, new ActiveParts(book)).run();
  }

  /**
   * Has the parts read that readers want to read.
   *
   * @throws MoreThanExpected where there is more than is allowed here, but less than may be
   */
  static void run(PackedWorkbook book, Allowance allowance, PartReaders readers)
      throws IOException, PackageRefused {
    new PartsPass(book, allowance, readers, null).run();
  }

  private int run() throws PackageRefused {
    List<Rejection> refused = new ArrayList<>();
    try {
      for (ZipArchiveEntry part : book.parts()) {
        passGuarded(part, refused);
      }
    } catch (PackageRefused e) {
      refused.addAll(0, e.rejections());
    }
    refused.addAll(active == null ? List.of() : active.rejections());
    if (!refused.isEmpty()) {
      throw new PackageRefused(refused);
    }
    return Math.max(1, nodes);
  }

  /** Whatever fails in a library at a part is told with the part. */
  private void passGuarded(ZipArchiveEntry part, List<Rejection> refused) throws PackageRefused {
    try {
      if (pass(part)) {
        refused.add(OtherPackages.macros(book.shown(part), null).rejection());
      }
    } catch (MoreThanExpected e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      throw PackedWorkbook.damaged(book.shown(part), e);
    }
  }

  /** Whether it has macros. */
  private boolean pass(ZipArchiveEntry part) throws IOException, PackageRefused {
    Supplier<String> shown = () -> book.shown(part);
    String key = PartNames.key(part.getName());
    ContentHandler reader = active == null ? readers.of(key) : active.of(part);
    NodeCounter counter = new NodeCounter(shown, nodes, allowance.nodes(), reader);
    boolean isXml;
    long length;
    try (InputStream unpacking = book.unpack(part)) {
      PartBytes bytes = PartBytes.of(part, unpacking, allowance.bytes() - unpacked);
      isXml = parse(bytes, counter);
      length = bytes.end();
      check(length, shown);
    }
    if (!isXml && !(length == 0 && book.isSharedTexts(key))) {
      readers.breakOff(key);
      int markup = markup(part);
      checkMayBeNoXml(key, shown);
      counter.add(markup);
      if (active != null && length > 0) {
        active.checkBinary(part);
      }
    }
    unpacked += length;
    nodes = counter.nodes();
    return counter.macros() || key.endsWith("vbaproject.bin");
  }

  private void check(long length, Supplier<String> shown) throws PackageRefused {
    if (unpacked + length > allowance.bytes()) {
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
  private int markup(ZipArchiveEntry part) throws IOException {
    int markup = 0;
    try (InputStream unpacking = book.unpack(part)) {
      byte[] block = new byte[BLOCK];
      for (int read = unpacking.read(block); read >= 0; read = unpacking.read(block)) {
        for (int i = 0; i < read; i++) {
          markup += block[i] == '<' || block[i] == '=' ? 1 : 0;
        }
      }
    }
    return markup;
  }

  private static void checkMayBeNoXml(String part, Supplier<String> shown) throws PackageRefused {
    if (part.endsWith(".xml") || part.endsWith(".rels")) {
      throw new PackageRefused(
          Kind.DAMAGED,
          shown.get(),
          new Text(
              "ファイルが壊れています（XMLとして読み取れません）。もう一度ダウンロードするか、Excelで開いて.xlsxで保存し直してください。",
              "The file is damaged: this is no XML. Download it again, or open it in Excel and save"
                  + " it again as .xlsx."));
    }
  }
}
