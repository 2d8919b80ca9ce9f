package io.kijun.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Which part of an .xlsx holds which sheet, so that it can be told by its sheet why a file is
 * refused. Nothing is known to be sound then; what cannot be read is left out.
 */
final class SheetNames extends DefaultHandler2 {

  private static final int MOST_BYTES = 1 << 20;

  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byPart = new HashMap<>();

  private SheetNames() {}

  /** Names of sheets by names of parts. */
  static Map<String, String> of(ZipFile zip) {
    SheetNames sheets = new SheetNames();
    sheets.read(zip, "xl/workbook.xml");
    sheets.read(zip, "xl/_rels/workbook.xml.rels");
    return sheets.byPart;
  }

  private void read(ZipFile zip, String name) {
    ZipArchiveEntry part = zip.getEntry(name);
    if (part == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(part);
        InputStream start =
            BoundedInputStream.builder().setInputStream(in).setMaxCount(MOST_BYTES).get()) {
      new PlainXml().parse(start, this);
    } catch (SAXException | IOException e) {
      byId.clear();
    }
  }

  @Override
  public void startDTD(String name, @Nullable String publicId, @Nullable String systemId)
      throws SAXException {
    throw new SAXException("a document type");
  }

  @Override
  public void startElement(
      @Nullable String uri, @Nullable String local, String name, Attributes attributes) {
    String id = attributes.getValue(name.endsWith("sheet") ? "r:id" : "Id");
    String sheet = attributes.getValue("name");
    String target = attributes.getValue("Target");
    if (id != null && sheet != null) {
      byId.put(id, sheet);
    } else if (id != null && target != null && byId.containsKey(id)) {
      String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
      byPart.put(part, byId.get(id));
    }
  }
}
