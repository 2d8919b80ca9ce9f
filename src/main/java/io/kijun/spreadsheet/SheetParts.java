package io.kijun.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/** Which part of an .xlsx holds which sheet, so that problems can be told by sheet. */
final class SheetParts extends DefaultHandler2 {

  private static final int MOST_BYTES = 1 << 20;

  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byPart = new HashMap<>();

  private SheetParts() {}

  /** Names of sheets by names of parts; those of which none can be found are left out. */
  static Map<String, String> of(ZipFile zip, PlainXml xml) throws IOException {
    SheetParts sheets = new SheetParts();
    sheets.read(zip, xml, "xl/workbook.xml");
    sheets.read(zip, xml, "xl/_rels/workbook.xml.rels");
    return sheets.byPart;
  }

  private void read(ZipFile zip, PlainXml xml, String name) throws IOException {
    ZipArchiveEntry part = zip.getEntry(name);
    if (part == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(part)) {
      xml.parse(new PassingBytes(in, MOST_BYTES, name), this);
    } catch (SAXException | PassingBytes.TooMany | java.io.CharConversionException e) {
      // what is wrong with it is told when all parts are checked
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
