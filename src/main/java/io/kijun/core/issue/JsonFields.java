package io.kijun.core.issue;

import io.kijun.core.standard.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one JSON object, and reports each that is not as it should be. */
public final class JsonFields {

  /** So many texts may be listed: what is asked for each of them must come to an end. */
  static final int MOST_TEXTS = 20_000;

  private static final int MOST_COUNTED = 999_999_999;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int LONGEST_YEARS = 100;

  private final JsonNode node;
  private final String path;
  private final Issues issues;

  /** The fields of an object; a node that is none is reported and read as an empty object. */
  public JsonFields(JsonNode node, String path, Issues issues, List<String> allowed) {
    this.node = node;
    this.path = path;
    this.issues = issues;
    if (!node.isObject()) {
      issues.wrongType(path, node, "オブジェクト", "an object");
    } else {
      for (String name : node.propertyNames()) {
        if (!allowed.contains(name)) {
          issues.unknownField(at(Shown.of(name)), allowed, name);
        }
      }
    }
  }

  public String at(String field) {
    return path + "." + field;
  }

  /** A field that is given and not null. */
  public @Nullable JsonNode given(String field) {
    JsonNode value = node.isObject() ? node.get(field) : null;
    return value == null || value.isNull() ? null : value;
  }

  /** Reads what stands at a path. */
  @FunctionalInterface
  interface Element {
    @Nullable Object read(JsonNode node, String path, Issues issues);
  }

  /** What is read of a field that is given; null where it is not. */
  @Nullable Object nested(String field, Element element) {
    JsonNode value = given(field);
    return value == null ? null : element.read(value, at(field), issues);
  }

  /** What is read of the elements of an array, without those that are reported. */
  List<Object> all(String field, Element element) {
    List<Object> all = new ArrayList<>();
    each(
        field,
        (node, where) -> {
          Object one = element.read(node, where, issues);
          if (one != null) {
            all.add(one);
          }
        });
    return all;
  }

  void missing(String field) {
    issues.missing(at(field));
  }

  boolean isEmpty(String field) {
    JsonNode value = given(field);
    return value != null && value.isArray() && value.isEmpty();
  }

  /** A text, or null where it is not given or reported. */
  public @Nullable String text(String field, int longest) {
    JsonNode value = given(field);
    if (value == null) {
      return null;
    }
    return soundText(value, at(field), longest);
  }

  private @Nullable String soundText(JsonNode value, String where, int longest) {
    if (!value.isString()) {
      issues.wrongType(where, value, "文字列", "a string");
      return null;
    }
    String text = value.stringValue();
    if (!JsonText.isSound(text)) {
      issues.invalid(
          IssueCode.INVALID_TEXT,
          where,
          text,
          new Text(
              "使用できない文字（NULまたは不完全なサロゲート）が含まれています。", "The text contains NUL or a lone surrogate."));
      return null;
    }
    if (text.length() > longest) {
      issues.invalid(
          IssueCode.TOO_LONG,
          where,
          text,
          new Text(longest + "文字以内で指定してください。", "At most " + longest + " characters are allowed."));
      return null;
    }
    return text;
  }

  /** A text that must be there; null where it is reported. */
  public @Nullable String required(String field, int longest) {
    if (given(field) == null) {
      issues.missing(at(field));
      return null;
    }
    String text = text(field, longest);
    if (text != null && text.isBlank()) {
      issues.invalid(
          IssueCode.BLANK, at(field), text, new Text("空白は指定できません。", "A blank is not allowed."));
      return null;
    }
    return text;
  }

  /** True or false, or null where it is not given or reported. */
  public @Nullable Boolean flag(String field) {
    JsonNode value = given(field);
    if (value != null && !value.isBoolean()) {
      issues.wrongType(at(field), value, "trueまたはfalse", "true or false");
      return null;
    }
    return value == null ? null : value.booleanValue();
  }

  /** A whole number from 0 to 999,999,999, or null where it is not given or reported. */
  public @Nullable Integer count(String field) {
    JsonNode value = given(field);
    if (value == null) {
      return null;
    }
    int number = value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : -1;
    if (number < 0 || number > MOST_COUNTED) {
      issues.wrongType(at(field), value, "0以上の整数", "a whole number, 0 or more");
      return null;
    }
    return number;
  }

  /** A date, or null where it is not given or reported. */
  public @Nullable LocalDate day(String field) {
    JsonNode value = given(field);
    return value == null ? null : day(value, at(field));
  }

  private @Nullable LocalDate day(JsonNode value, String where) {
    String text = soundText(value, where, 100);
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException e) {
      // reported below, with what is allowed
    }
    issues.invalid(
        IssueCode.INVALID_DATE,
        where,
        text,
        new Text(
            "日付はYYYY-MM-DD（1900年から2199年まで）で指定してください。",
            "A date must be YYYY-MM-DD, from 1900 to 2199."));
    return null;
  }

  /** Whether a period is more than nothing and at most a hundred years. */
  public static boolean isTaken(Period period) {
    boolean positive =
        !period.isNegative() && !period.isZero() && period.getMonths() < 12 * LONGEST_YEARS;
    long days = period.getYears() * 366L + period.getMonths() * 31L + period.getDays();
    return positive && period.getYears() <= LONGEST_YEARS && days <= 366L * LONGEST_YEARS;
  }

  public @Nullable Period period(String field) {
    String text = text(field, 100);
    if (text == null) {
      return null;
    }
    try {
      Period period = Period.parse(text);
      if (isTaken(period)) {
        return period;
      }
    } catch (DateTimeException e) {
      // reported below, with what is allowed
    }
    issues.invalid(
        IssueCode.INVALID_PERIOD,
        at(field),
        text,
        new Text(
            "期間はISO 8601形式（P6M、P1Yなど。100年以内）で指定してください。",
            "A period must be ISO 8601 such as P6M or P1Y, at most 100 years."));
    return null;
  }

  /** Each element of an array, with its path; a value that is no array is reported. */
  public void each(String field, BiConsumer<JsonNode, String> element) {
    JsonNode value = given(field);
    if (value == null) {
      return;
    }
    if (!value.isArray()) {
      issues.wrongType(at(field), value, "配列", "an array");
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      element.accept(value.get(i), at(field) + "[" + i + "]");
    }
  }

  public List<LocalDate> days(String field) {
    List<LocalDate> days = new ArrayList<>();
    each(
        field,
        (node, where) -> {
          LocalDate day = day(node, where);
          if (day != null) {
            days.add(day);
          }
        });
    return days;
  }

  /** Makes something of a text at a path. */
  @FunctionalInterface
  interface OfText {
    @Nullable Object made(String text, String path, Issues issues);
  }

  /** What is made of the texts of an array, without those that are blank or reported. */
  List<Object> texts(String field, int longest, OfText element) {
    List<Object> all = new ArrayList<>();
    JsonNode value = given(field);
    if (value != null && value.size() > MOST_TEXTS) {
      tooMany(field, value.size());
      return all;
    }
    each(
        field,
        (node, where) -> {
          String text = soundText(node, where, longest);
          issues.blank(where, text);
          Object one = text == null || text.isBlank() ? null : element.made(text, where, issues);
          if (one != null) {
            all.add(one);
          }
        });
    return all;
  }

  private void tooMany(String field, int found) {
    issues.invalid(
        IssueCode.TOO_MANY_ELEMENTS,
        at(field),
        Integer.toString(found),
        new Text(
            "一度に指定できるのは" + MOST_TEXTS + "件までです。", "At most " + MOST_TEXTS + " can be listed."));
  }

  /** Words out of those that are known. */
  public Set<String> words(String field, Collection<String> known) {
    Set<String> words = new LinkedHashSet<>();
    each(
        field,
        (node, where) -> {
          String word = soundText(node, where, 1000);
          if (word != null && known.contains(word)) {
            words.add(word);
          } else if (word != null) {
            issues.unknownWord(where, word, known);
          }
        });
    return words;
  }

  /** A required word of the vocabulary. */
  public @Nullable String word(String field, Collection<String> known) {
    String word = required(field, 1000);
    if (word != null && !known.contains(word)) {
      issues.unknownWord(at(field), word, known);
      return null;
    }
    return word;
  }
}
