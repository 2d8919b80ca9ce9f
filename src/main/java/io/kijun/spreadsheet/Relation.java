package io.kijun.spreadsheet;

import java.util.Locale;

/**
 * A part, or the package itself, leads to a part or out of the file.
 *
 * @param source the key of the part that it starts from; empty: the package
 * @param target as it is written
 */
record Relation(String source, String id, String type, String target, boolean external) {

  private static final String STRICT = "http://purl.oclc.org/";

  /** The last word of its type, in lower case, which is the same in all versions of the format. */
  String kind() {
    return type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether it is written in the vocabulary of Strict Open XML. */
  boolean isStrict() {
    return type.startsWith(STRICT);
  }

  /** The key of the part that it leads to, if it leads to one. */
  String part() {
    return PartNames.target(source, target);
  }

  /** Whether it leads out of the file. */
  boolean leadsOut() {
    return external || target.contains(":") || target.startsWith("\\\\") || target.startsWith("//");
  }
}
