package io.kijun.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Makes a package of the same parts that POI can open: it knows one spelling of a name only, and
 * wants a type of every part. It has nothing else in it that POI could find, and says of itself
 * what is true.
 */
final class Repacking {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String TYPES_NAME = "[Content_Types].xml";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONS_TYPE =
      "application/vnd.openxmlformats-package.relationships+xml";
  private static final String UNKNOWN_TYPE = "application/octet-stream";

  private final PackedWorkbook book;
  private final Map<String, ZipArchiveEntry> parts;
  private final Map<String, String> names = new LinkedHashMap<>();

  Repacking(PackedWorkbook book, Map<String, ZipArchiveEntry> parts) {
    this.book = book;
    this.parts = parts;
    names.put("", "");
    parts.forEach((part, entry) -> names.put(part, path(PartNames.plain(entry.getName()))));
    parts.keySet().stream().filter(Repacking::isRelations).forEach(this::nameRelations);
  }

  private static boolean isRelations(String part) {
    return !PartNames.sourceOf(part).equals(part);
  }

  /** Relations are found by the name of the part that they start from. */
  private void nameRelations(String part) {
    String source = PartNames.sourceOf(part);
    names.put(part, PartNames.relationsOf(names.getOrDefault(source, path(source))));
  }

  private static String path(String name) {
    try {
      return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      return name;
    }
  }

  byte[] packed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      write(zip, TYPES_NAME, types());
      for (Map.Entry<String, ZipArchiveEntry> part : parts.entrySet()) {
        if (isRelations(part.getKey())) {
          write(zip, name(part.getKey()), relations(PartNames.sourceOf(part.getKey())));
        } else if (!part.getKey().equals(PartNames.TYPES)) {
          zip.putNextEntry(new ZipEntry(name(part.getKey())));
          try (InputStream in = book.unpack(part.getValue())) {
            in.transferTo(zip);
          }
        }
      }
    }
    return out.toByteArray();
  }

  private String name(String part) {
    return names.getOrDefault(part, part);
  }

  private static void write(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write((HEAD + text).getBytes(StandardCharsets.UTF_8));
  }

  private String types() throws IOException {
    ContentTypes types = new ContentTypes();
    book.readSmall(PartNames.TYPES, types);
    StringBuilder xml = new StringBuilder("<Types xmlns=\"" + TYPES + "\">");
    xml.append("<Default Extension=\"rels\"" + attribute("ContentType", RELATIONS_TYPE) + "/>");
    for (String part : parts.keySet()) {
      if (!isRelations(part) && !part.equals(PartNames.TYPES)) {
        String type = types.asWritten(part);
        xml.append("<Override").append(attribute("PartName", "/" + name(part)));
        xml.append(attribute("ContentType", type.isEmpty() ? UNKNOWN_TYPE : type)).append("/>");
      }
    }
    return xml.append("</Types>").toString();
  }

  private String relations(String source) throws IOException {
    StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + Relations.VOCABULARY + "\">");
    for (Relation one : book.relationsOf(source)) {
      String known = one.leadsOut() ? null : names.get(one.part());
      xml.append("<Relationship").append(attribute("Id", one.id()));
      xml.append(attribute("Type", one.type()));
      xml.append(attribute("Target", known == null ? one.target() : "/" + known));
      xml.append(one.external() ? attribute("TargetMode", "External") : "").append("/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + StringEscapeUtils.escapeXml10(value) + "\"";
  }
}
