package io.kijun.spreadsheet.edit;

import io.kijun.spreadsheet.XmlTag;
import java.util.Map;

/** Lists of a sheet of which all or some elements are gone: Excel takes no empty ones. */
final class EmptyLists {

  private static final Map<String, String> LISTS =
      Map.of(
          "mergeCells", "mergeCell",
          "dataValidations", "dataValidation",
          "hyperlinks", "hyperlink",
          "ignoredErrors", "ignoredError",
          "protectedRanges", "protectedRange",
          "rowBreaks", "brk");

  private EmptyLists() {}

  /** A sheet without empty lists, and with counts that are right. */
  static String without(String sheet) {
    XmlEdits xml = new XmlEdits(sheet);
    for (int i = 0; i < xml.tags().size(); i++) {
      XmlTag tag = xml.tags().get(i);
      String element = LISTS.get(tag.name());
      if (element != null && tag.form() == XmlTag.Form.OPEN) {
        int count = count(xml, i, element);
        String known = tag.attribute("count");
        if (count == 0) {
          xml.remove(i);
        } else if (known != null && !known.equals(Integer.toString(count))) {
          xml.replace(tag, tag.with("count", Integer.toString(count)));
        }
      }
    }
    return xml.applied();
  }

  private static int count(XmlEdits xml, int list, String element) {
    int count = 0;
    for (int i = list; i < xml.end(list); i++) {
      count += xml.tags().get(i).begins(element) ? 1 : 0;
    }
    return count;
  }
}
