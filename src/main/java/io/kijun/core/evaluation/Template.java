package io.kijun.core.evaluation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A text with names in braces, to be filled in any number of times. It is taken apart once: a
 * failing supplier has hundreds of texts, and a general substitutor takes thrice the time.
 */
final class Template {

  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");

  private final List<String> ja;
  private final List<String> en;

  Template(Text text) {
    this.ja = parts(text.ja());
    this.en = parts(text.en());
  }

  /** What stands between the names, and the names: each second part is one. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    Matcher name = NAME.matcher(text);
    int from = 0;
    while (name.find()) {
      parts.add(text.substring(from, name.start()));
      parts.add(name.group(1));
      from = name.end();
    }
    parts.add(text.substring(from));
    return List.copyOf(parts);
  }

  /** The text with each name replaced by its value in the same language. */
  Text filled(Function<String, Text> value) {
    return new Text(
        filled(ja, name -> value.apply(name).ja()), filled(en, name -> value.apply(name).en()));
  }

  private static String filled(List<String> parts, Function<String, String> value) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    StringBuilder text = new StringBuilder(256);
    for (int i = 0; i < parts.size(); i++) {
      text.append(i % 2 == 0 ? parts.get(i) : value.apply(parts.get(i)));
    }
    return text.toString();
  }
}
