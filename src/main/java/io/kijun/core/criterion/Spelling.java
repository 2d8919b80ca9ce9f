package io.kijun.core.criterion;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How cells are spelt: width, spaces, dashes and ヶ/ケ/カ/か variants of a word are one word. */
public final class Spelling {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern COUNTER = Pattern.compile("(?<=\\d)[ヶケヵカか箇個](?=月)");
  private static final Pattern SEPARATORS = Pattern.compile("[、,，､\\n\\r]");

  private Spelling() {}

  /** The form in which two spellings of one word are equal. */
  public static String normalised(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String dense = SPACES.matcher(folded).replaceAll("");
    return COUNTER.matcher(dense).replaceAll("か").toLowerCase(Locale.ROOT);
  }

  /** The members of a list cell, trimmed, each once, in the order written. */
  public static List<String> members(String text) {
    LinkedHashSet<String> members = new LinkedHashSet<>();
    for (String part : SEPARATORS.split(text, -1)) {
      if (!part.isBlank()) {
        members.add(part.strip());
      }
    }
    return new ArrayList<>(members);
  }
}
