package io.kijun.evaluation;

import io.kijun.standard.Text;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with names in braces, to be filled in. */
public final class Template {

  /** The names that an advice text may use. */
  public static final List<String> NAMES =
      List.of("missing", "last", "due", "required", "found", "statement", "item", "root");

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  private Template() {}

  /** The text with each name replaced by its value in the same language. */
  static Text filled(Text template, Function<String, Text> value) {
    return new Text(
        filled(template.ja(), name -> value.apply(name).ja()),
        filled(template.en(), name -> value.apply(name).en()));
  }

  private static String filled(String template, Function<String, String> value) {
    return template.indexOf('{') < 0
        ? template
        : NAME.matcher(template)
            .replaceAll(match -> Matcher.quoteReplacement(value.apply(match.group(1))));
  }
}
