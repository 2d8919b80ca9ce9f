package io.kijun.core.evaluation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.standard.JsonBytes;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A text with names in braces, to be filled in any number of times. It is taken apart once: a
 * failing supplier has hundreds of texts, and a general substitutor takes thrice the time.
 */
final class Template {

  private static final Pattern NAME = Pattern.compile("\\{([A-Za-z]+)}");

  private final Parts ja;
  private final Parts en;

  Template(Text text) {
    this.ja = Parts.of(text.ja());
    this.en = Parts.of(text.en());
  }

  /** The text with each name replaced by its value in the same language. */
  Text filled(Function<String, Text> value) {
    return new Text(
        ja.filled(name -> value.apply(name).ja()), en.filled(name -> value.apply(name).en()));
  }

  /** Writes the same as an object of two strings. */
  void write(JsonBytes json, Function<String, Text> value) {
    ja.write(json.raw("{\"ja\":\""), name -> value.apply(name).ja());
    en.write(json.raw("\",\"en\":\""), name -> value.apply(name).en());
    json.raw("\"}");
  }

  /**
   * A text taken apart.
   *
   * @param between what stands between the names, which are one less
   * @param bytes the same as JSON
   */
  private record Parts(List<String> between, List<String> names, List<byte[]> bytes) {

    static Parts of(String text) {
      Parts parts = new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      Matcher name = NAME.matcher(text);
      int from = 0;
      while (name.find()) {
        parts.add(text.substring(from, name.start()));
        parts.names.add(name.group(1));
        from = name.end();
      }
      parts.add(text.substring(from));
      return parts;
    }

    private void add(String part) {
      between.add(part);
      bytes.add(new JsonBytes(ResultJson.HEX, part.length()).escaped(part).toArray());
    }

    String filled(UnaryOperator<String> value) {
      if (names.isEmpty()) {
        return between.get(0);
      }
      StringBuilder text = new StringBuilder(256).append(between.get(0));
      for (int i = 0; i < names.size(); i++) {
        text.append(value.apply(names.get(i))).append(between.get(i + 1));
      }
      return text.toString();
    }

    void write(JsonBytes json, UnaryOperator<String> value) {
      json.raw(bytes.get(0));
      for (int i = 0; i < names.size(); i++) {
        json.escaped(value.apply(names.get(i))).raw(bytes.get(i + 1));
      }
    }
  }
}
