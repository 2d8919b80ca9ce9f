package io.kijun.spreadsheet;

import com.google.re2j.Pattern;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * The names of parts, as writers of zips and relations spell them: with backslashes, {@code ./} or
 * {@code /} in front, {@code ..}, percent escapes, and in any case. All spellings of one name have
 * one key.
 */
final class PartNames {

  /** The part that says of what type all others are. */
  static final String TYPES = "[content_types].xml";

  /** The part that says which part is the workbook. */
  static final String ROOT_RELATIONS = "_rels/.rels";

  private static final String RELATIONS = "_rels/";
  private static final String RELATIONS_END = ".rels";
  private static final int HEX = 16;

  private static final Pattern STEPS = Pattern.compile("/");

  private PartNames() {}

  /** What all spellings of a name have in common. */
  static String key(String name) {
    return resolved("", name).toLowerCase(Locale.ROOT);
  }

  /** The key of the part that a target leads to from another part; of the package: empty. */
  static String target(String source, String target) {
    String folder = source.substring(0, source.lastIndexOf('/') + 1);
    int fragment = target.indexOf('#');
    String path = fragment < 0 ? target : target.substring(0, fragment);
    return resolved(folder, path).toLowerCase(Locale.ROOT);
  }

  /** The key of the part with the relations of a part. */
  static String relationsOf(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + RELATIONS + part.substring(name) + RELATIONS_END;
  }

  /** The key of the part whose relations a part has; empty: the package's. */
  static String sourceOf(String relations) {
    int at = relations.lastIndexOf(RELATIONS);
    boolean known = at >= 0 && relations.endsWith(RELATIONS_END);
    return known
        ? relations.substring(0, at)
            + relations.substring(
                at + RELATIONS.length(), relations.length() - RELATIONS_END.length())
        : relations;
  }

  /** A name without the ways to spell it otherwise, in the case that it is written in. */
  static String plain(String name) {
    return resolved("", name);
  }

  private static String resolved(String folder, String name) {
    return joined(folder, decoded(name.replace('\\', '/')));
  }

  private static String joined(String folder, String plain) {
    String path = plain.startsWith("/") ? plain : folder + plain;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : STEPS.split(path, -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  private static String decoded(String name) {
    if (name.indexOf('%') < 0) {
      return name;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] encoded = name.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < encoded.length; i++) {
      int value = encoded[i] == '%' && i + 2 < encoded.length ? hex(encoded, i + 1) : -1;
      bytes.write(value < 0 ? encoded[i] : value);
      i += value < 0 ? 0 : 2;
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static int hex(byte[] digits, int at) {
    int high = Character.digit(digits[at], HEX);
    int low = Character.digit(digits[at + 1], HEX);
    return high < 0 || low < 0 ? -1 : high * HEX + low;
  }
}
