package io.kijun.spreadsheet;

import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * An .xlsx as the parts that the directory of its zip lists; there are no others. Whatever fails in
 * a library while it is open, by whatever kind of error, is told as damage of the file.
 */
final class PackedWorkbook {

  private static final int SMALL = 1 << 20;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> parts;
  private String main = "";
  private @Nullable Map<String, String> sheets;

  private PackedWorkbook(ZipFile zip) throws PackageRefused {
    this.zip = zip;
    this.parts = ZipEntries.of(zip);
  }

  /** What is done with a packed workbook. */
  interface WithPackage<T> {
    T with(PackedWorkbook book) throws IOException, PackageRefused;
  }

  /** Opens a file, has the work done and closes it; refuses what is no .xlsx, or damaged. */
  static <T> T open(byte[] content, WithPackage<T> work) throws PackageRefused {
    if (OtherFiles.isOfAnotherKind(content)) {
      throw OtherFiles.refused(content);
    }
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      PackedWorkbook book = new PackedWorkbook(zip);
      book.main = book.findMain();
      return work.with(book);
    } catch (MoreThanExpected e) {
      throw e;
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError e) {
      throw isZip(content) ? damaged("", e) : OtherFiles.refused(content);
    }
  }

  /** Whether the end of a directory is in it. */
  private static boolean isZip(byte[] content) {
    for (int i = content.length - 4; i >= 0; i--) {
      if (content[i] == 'P'
          && content[i + 1] == 'K'
          && content[i + 2] == 5
          && content[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  /** What is damaged cannot be read, for a reason that the library says. */
  static PackageRefused damaged(String part, Throwable why) {
    return new PackageRefused(
        Kind.DAMAGED,
        part,
        new Text(
            "ファイルが壊れています。もう一度ダウンロードするか、Excelで開いて.xlsxで保存し直してください。",
            "The file is damaged; download it again, or open it in Excel and save it again as .xlsx."),
        why.getClass().getSimpleName());
  }

  /** Where the parts that lead to it are no XML, going through all parts tells it best. */
  private String findMain() throws PackageRefused, IOException {
    try {
      return MainPart.of(this);
    } catch (SAXBroken e) {
      int unused = PartsPass.count(this);
      throw damaged(e.part, e);
    }
  }

  private static final class SAXBroken extends IOException {
    private static final long serialVersionUID = 1L;
    private final String part;

    private SAXBroken(String part, SAXException why) {
      super(why);
      this.part = part;
    }
  }

  /** The key of the part that is the workbook; empty while it is looked for. */
  String main() {
    return main;
  }

  List<ZipArchiveEntry> parts() {
    return List.copyOf(parts.values());
  }

  /** The entry of a part that there is, by its key. */
  ZipArchiveEntry entry(String part) throws IOException {
    ZipArchiveEntry entry = parts.get(part);
    if (entry == null) {
      throw new IOException("no part " + part);
    }
    return entry;
  }

  /** A file in which some parts are others, by their keys; all else is as it is. */
  byte[] with(Map<String, byte[]> changed) throws IOException {
    return new ReplacedParts(zip, changed).packed(Collections.list(zip.getEntries()));
  }

  /** Whether there is a part, by its key. */
  boolean has(String part) {
    return parts.containsKey(part);
  }

  /** The keys of parts in a folder. */
  List<String> startsWith(String folder) {
    return parts.keySet().stream().filter(part -> part.startsWith(folder)).toList();
  }

  /** How many bytes the directory says that the parts have, unpacked. It may say what it likes. */
  long bytesAsTold() {
    return parts.values().stream()
        .mapToLong(part -> Math.max(0, part.getSize()))
        .reduce(0, (a, b) -> Math.min(Integer.MAX_VALUE, a + b));
  }

  /** Whether the workbook leads to a part as to its shared texts; these may be empty. */
  boolean isSharedTexts(String part) throws IOException {
    return relationsOf(main).stream()
        .anyMatch(one -> one.kind().equals("sharedstrings") && one.part().equals(part));
  }

  InputStream unpack(ZipArchiveEntry part) throws IOException {
    return zip.getInputStream(part);
  }

  /**
   * The relations of a part, by its key; of the package: empty. None where there is no such part.
   */
  List<Relation> relationsOf(String part) throws IOException {
    String name = part.isEmpty() ? PartNames.ROOT_RELATIONS : PartNames.relationsOf(part);
    Relations relations = new Relations(name);
    readSmall(name, relations);
    return relations.all();
  }

  /** Has the first megabyte of a part read, before anything is known to be sound. */
  void readSmall(String name, SmallPart reader) throws IOException {
    ZipArchiveEntry part = parts.get(name);
    if (part == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(part);
        InputStream start =
            BoundedInputStream.builder().setInputStream(in).setMaxCount(SMALL).get()) {
      new PlainXml().parse(start, reader);
    } catch (SAXException e) {
      throw new SAXBroken(ZipEntries.shown(part), e);
    }
  }

  /** The name of the sheet that a part holds; of any other part its own. */
  String shown(ZipArchiveEntry part) {
    Map<String, String> known = sheets;
    if (known == null && !main.isEmpty()) {
      known = SheetNames.of(this);
      sheets = known;
    }
    String own = ZipEntries.shown(part);
    return known == null ? own : known.getOrDefault(PartNames.key(part.getName()), own);
  }

  /** The same by the key of a part; where there is none, the key itself. */
  String shown(String part) {
    ZipArchiveEntry found = parts.get(part);
    return found == null ? part : shown(found);
  }

  /** The name of a part as it is written, by its key; where there is none, the key itself. */
  String name(String part) {
    ZipArchiveEntry found = parts.get(part);
    return found == null ? part : ZipEntries.shown(found);
  }

  /** A file of the same parts, as POI can open it. */
  byte[] repacked() throws IOException {
    return new Repacking(this, parts).packed();
  }
}
