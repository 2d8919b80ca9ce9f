package io.kijun.spreadsheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * Which part of an .xlsx holds which sheet, so that it can be told by its sheet why a file is
 * refused. Nothing is known to be sound then; what cannot be read is left out.
 */
final class SheetNames extends SmallPart {

  private final Map<String, String> byId = new HashMap<>();

  private SheetNames() {}

  /** Names of sheets by keys of parts. */
  static Map<String, String> of(PackedWorkbook book) {
    Map<String, String> byPart = new HashMap<>();
    try {
      SheetNames sheets = new SheetNames();
      book.readSmall(book.main(), sheets);
      for (Relation one : book.relationsOf(book.main())) {
        String sheet = sheets.byId.get(one.id());
        if (sheet != null) {
          byPart.put(one.part(), sheet);
        }
      }
    } catch (IOException e) {
      byPart.clear();
    }
    return byPart;
  }

  @Override
  public void startElement(
      @Nullable String uri, @Nullable String local, String name, Attributes attributes) {
    String sheet = attributes.getValue("name");
    if (sheet != null && "sheet".equals(local)) {
      for (int i = 0; i < attributes.getLength(); i++) {
        if (attributes.getLocalName(i).equals("id")) {
          byId.put(attributes.getValue(i), sheet);
        }
      }
    }
  }
}
