package io.kijun.spreadsheet;

import io.kijun.spreadsheet.UploadCheck.Rejection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.xml.sax.ContentHandler;

/**
 * Looks for what does something when a workbook is opened, or fetches something: links to other
 * workbooks, macros, embedded objects, data from elsewhere. Rules need none of it, no hash of the
 * rules covers it, and approvers open these files.
 */
final class ActiveParts {

  private static final String CUSTOM_XML = "customxml/item";
  private static final String CUSTOM_XML_PROPERTIES = "customxml/itemprops";

  private final PackedWorkbook book;
  private final ActiveFindings found = new ActiveFindings();
  private final Map<String, String> vocabularies = new HashMap<>();
  private final Set<String> customXml = new TreeSet<>();

  ActiveParts(PackedWorkbook book) {
    this.book = book;
  }

  /** What is to be told all of a part that is XML. */
  ContentHandler of(ZipArchiveEntry part) {
    return new ActiveContent(PartNames.key(part.getName()), () -> book.shown(part), this);
  }

  /** Something acts in a part, at a cell or not. */
  ActiveFindings found() {
    return found;
  }

  /** Of what vocabulary a part is. */
  void root(String part, String vocabulary) {
    vocabularies.put(part, vocabulary);
    if (part.startsWith(CUSTOM_XML) && !part.startsWith(CUSTOM_XML_PROPERTIES)) {
      customXml.add(part);
    }
  }

  /** A part relates to another, or out of the file. */
  void check(Relation relation) {
    if (relation.leadsOut()) {
      if (!PassiveRelations.isLinkToPage(relation)) {
        found.add(book.shown(relation.source()), null, relation.target());
      }
    } else if (!PassiveRelations.isPassive(relation)) {
      String shown = book.shown(relation.part());
      String name = book.name(relation.part());
      String kind = relation.type().substring(relation.type().lastIndexOf('/') + 1);
      found.add(shown, null, shown.equals(name) ? kind : kind + " " + name);
    } else if (relation.kind().equals("customxml")) {
      customXml.add(relation.part());
    }
  }

  /** A part that is no XML. */
  void checkBinary(ZipArchiveEntry part) {
    if (!PassiveRelations.isPassiveBinary(PartNames.key(part.getName()))) {
      found.add(book.shown(part), null, ZipEntries.shown(part));
    }
  }

  /** All that acts, once all parts went by. */
  List<Rejection> rejections() {
    for (String part : customXml) {
      String vocabulary = vocabularies.get(part);
      if (vocabulary != null && !PassiveRelations.isKnownXml(vocabulary)) {
        found.add(book.name(part), null, "customXml " + vocabulary);
      }
    }
    return new ArrayList<>(found.rejections());
  }
}
