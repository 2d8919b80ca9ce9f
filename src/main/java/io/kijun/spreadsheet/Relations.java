package io.kijun.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** A part with relations: those of one part, or of the package. */
final class Relations extends SmallPart {

  /** The vocabulary of relations. */
  static final String VOCABULARY = "http://schemas.openxmlformats.org/package/2006/relationships";

  private final String source;
  private final List<Relation> all = new ArrayList<>();

  /** Those of the part whose relations a part has, by its key. */
  Relations(String part) {
    this.source = PartNames.sourceOf(part);
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    if (local.equals("Relationship")) {
      all.add(of(attributes));
    }
  }

  Relation of(Attributes attributes) {
    return new Relation(
        source,
        text(attributes.getValue("Id")),
        text(attributes.getValue("Type")),
        text(attributes.getValue("Target")),
        "External".equalsIgnoreCase(attributes.getValue("TargetMode")));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }

  List<Relation> all() {
    return all;
  }
}
