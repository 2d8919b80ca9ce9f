package io.kijun.spreadsheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Of what type the parts are: each by its name, or by how its name ends. */
final class ContentTypes extends SmallPart {

  private final Map<String, String> byEnd = new HashMap<>();
  private final Map<String, String> byPart = new HashMap<>();

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String written = attributes.getValue("ContentType");
    String type = written == null ? "" : written.strip();
    if (local.equals("Default")) {
      byEnd.put(lower(attributes.getValue("Extension")), type);
    } else if (local.equals("Override")) {
      byPart.put(PartNames.key(lower(attributes.getValue("PartName"))), type);
    }
  }

  private static String lower(@Nullable String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }

  /** The type of a part, by its key, in lower case; empty where nothing says so. */
  String of(String part) {
    return asWritten(part).toLowerCase(Locale.ROOT);
  }

  /** The same as it is written. */
  String asWritten(String part) {
    String end = part.substring(part.lastIndexOf('.') + 1);
    return byPart.getOrDefault(part, byEnd.getOrDefault(end, ""));
  }
}
