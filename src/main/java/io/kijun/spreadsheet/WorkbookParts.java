package io.kijun.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The parts of a workbook as texts, some of which are replaced; all others stay byte for byte. */
public final class WorkbookParts {

  private static final String CALCULATIONS = "calcchain";

  private final PackedWorkbook book;
  private final Map<String, PartText> known = new HashMap<>();
  private final Map<String, byte[]> changed = new HashMap<>();

  private WorkbookParts(PackedWorkbook book) {
    this.book = book;
  }

  /** Changes parts. */
  public interface Editing {
    /** Reads parts and puts others in their place. */
    void edit(WorkbookParts parts) throws IOException;
  }

  /**
   * The file with its parts changed.
   *
   * @throws PackageRefused where it is no workbook that can be read
   */
  public static byte[] edited(byte[] content, Editing editing) throws PackageRefused {
    return PackedWorkbook.open(
        content,
        book -> {
          WorkbookParts parts = new WorkbookParts(book);
          editing.edit(parts);
          return parts.changed.isEmpty() ? content : book.with(parts.changed);
        });
  }

  /** The key of the part that is the workbook. */
  public String main() {
    return book.main();
  }

  /** The keys of all parts of XML in their order, relations and types left out. */
  public List<String> all() {
    return book.parts().stream()
        .map(entry -> PartNames.key(entry.getName()))
        .filter(part -> part.endsWith(".xml"))
        .filter(part -> !part.equals(PartNames.TYPES))
        .toList();
  }

  /** The part that another leads to by the id of a relation. */
  public Optional<String> byRelation(String part, String id) throws IOException {
    return book.relationsOf(part).stream()
        .filter(one -> one.id().equals(id) && !one.leadsOut())
        .map(Relation::part)
        .findFirst();
  }

  /** The parts of a kind, such as {@code comments}, that another leads to. */
  public List<String> related(String part, String kind) throws IOException {
    return book.relationsOf(part).stream()
        .filter(one -> one.kind().equals(kind) && book.has(one.part()))
        .map(Relation::part)
        .toList();
  }

  /** A part as it is now. */
  public String text(String part) throws IOException {
    PartText text = known.get(part);
    if (text == null) {
      text = PartText.of(bytes(part));
      known.put(part, text);
    }
    return text.text();
  }

  private byte[] bytes(String part) throws IOException {
    ZipArchiveEntry entry = book.entry(part);
    try (InputStream in = book.unpack(entry)) {
      return in.readNBytes((int) Allowance.MOST.bytes());
    }
  }

  /** Puts another text in the place of a part. */
  public void put(String part, String text) throws IOException {
    if (!text.equals(text(part))) {
      PartText now = PartText.of(bytes(part)).with(text);
      known.put(part, now);
      changed.put(part, now.bytes());
    }
  }

  /** Leaves out in which order formulas are calculated; spreadsheet programs find that again. */
  public void forgetCalculations() throws IOException {
    String relations = PartNames.relationsOf(main());
    for (Relation one : book.relationsOf(main())) {
      if (one.kind().equals(CALCULATIONS) && book.has(one.part())) {
        put(relations, without(text(relations), "Relationship", "Id", one.id()));
        String name = "/" + PartNames.plain(book.entry(one.part()).getName());
        put(PartNames.TYPES, without(text(PartNames.TYPES), "Override", "PartName", name));
        changed.put(one.part(), new byte[0]);
      }
    }
  }

  /** A list of empty elements without the one that has an attribute. */
  private static String without(String xml, String element, String attribute, String value) {
    StringBuilder rest = new StringBuilder(xml);
    for (XmlTag tag : XmlTag.all(xml)) {
      if (tag.begins(element) && value.equalsIgnoreCase(tag.attribute(attribute))) {
        int close = xml.indexOf('>', tag.end());
        int end = tag.form() == XmlTag.Form.EMPTY ? tag.end() : close + 1;
        return rest.delete(tag.start(), end).toString();
      }
    }
    return xml;
  }
}
