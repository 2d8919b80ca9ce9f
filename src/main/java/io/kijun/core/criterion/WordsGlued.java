package io.kijun.core.criterion;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words of a list that were written without a separator, or with one that no list knows. */
final class WordsGlued {

  private static final Pattern GLUE = Pattern.compile("^(?:[・･/／＆&＋+;；|。.]|及び|および|並びに|ならびに|と)+");
  private static final int LONGEST = 200;

  private WordsGlued() {}

  /**
   * The words one by one, with the separator between them; empty where more than words is there.
   */
  static Optional<String> of(String written, Collection<String> known) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> longestFirst =
        known.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    List<String> found = new ArrayList<>();
    String rest = Spelling.normalised(written);
    while (!rest.isEmpty()) {
      String before = rest;
      for (String word : longestFirst) {
        String spelt = Spelling.normalised(word);
        if (!spelt.isEmpty() && rest.startsWith(spelt)) {
          found.add(word);
          rest = GLUE.matcher(rest.substring(spelt.length())).replaceFirst("");
          break;
        }
      }
      if (rest.equals(before)) {
        return Optional.empty();
      }
    }
    return found.size() > 1 ? Optional.of(String.join("、", found)) : Optional.empty();
  }
}
