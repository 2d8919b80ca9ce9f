package io.kijun.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.JsonText;
import io.kijun.core.issue.Nearest;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/**
 * Reads a query string as a record, strictly: all that is wrong is told at once. The components are
 * the names that may stand there, each once; where one does not, it is null. They are texts of up
 * to 200 characters, dates, ids, enums as they write themselves, {@code true} or {@code false}, or
 * whole numbers from 1 to a {@link Most}.
 */
final class QueryRecords {

  private static final int LONGEST = 200;

  /** What stands where bytes were no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private final Map<String, String[]> query;
  private final String before;
  private final List<Issue> issues = new ArrayList<>();

  private QueryRecords(Map<String, String[]> query, String before) {
    this.query = query;
    this.before = before;
  }

  /**
   * The record.
   *
   * @throws RequestRefused if anything is wrong
   */
  static <T extends Record> T read(Class<T> type, Map<String, String[]> query) {
    return new QueryRecords(query, "?").read(type);
  }

  /** The record of a form's fields, likewise. */
  static <T extends Record> T ofForm(Class<T> type, Map<String, String[]> fields) {
    return new QueryRecords(fields, "").read(type);
  }

  private <T extends Record> T read(Class<T> type) {
    RecordComponent[] components = type.getRecordComponents();
    checkNames(Arrays.stream(components).map(RecordComponent::getName).toList());
    @Nullable Object[] values = Arrays.stream(components).map(this::value).toArray();
    if (!issues.isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, issues);
    }
    return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), values);
  }

  private void checkNames(List<String> allowed) {
    query.forEach(
        (name, values) -> {
          if (!allowed.contains(name)) {
            unknown(name, allowed);
          } else if (values.length > 1) {
            wrong(
                name, IssueCode.DUPLICATE_FIELD, "1回だけ指定してください。", "It may stand only once.", null);
          }
        });
  }

  private @Nullable Object value(RecordComponent component) {
    String name = component.getName();
    String[] given = query.get(name);
    return given == null ? null : value(component, name, given[0]);
  }

  private @Nullable Object value(RecordComponent component, String name, String text) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return text(name, text);
    }
    if (type == LocalDate.class) {
      return day(name, text);
    }
    if (type == UUID.class) {
      return id(name, text);
    }
    if (type.isEnum()) {
      return word(name, text, List.of(type.getEnumConstants()));
    }
    if (type == Boolean.class) {
      return word(name, text, List.of(true, false));
    }
    Most most = component.getAnnotation(Most.class);
    if (type == Integer.class && most != null) {
      return number(name, text, most.value());
    }
    throw new IllegalArgumentException("no query string is read as " + component);
  }

  private @Nullable String text(String name, String text) {
    if (text.indexOf(REPLACEMENT) >= 0) {
      wrong(
          name,
          IssueCode.INVALID_UTF8,
          "UTF-8として読み取れない文字があります。",
          "There are characters that are not UTF-8.",
          text);
      return null;
    }
    if (text.isBlank() || text.length() > LONGEST || !JsonText.isSound(text)) {
      wrong(
          name,
          IssueCode.INVALID_TEXT,
          "1文字以上" + LONGEST + "文字以内で指定してください。",
          "From 1 to " + LONGEST + " characters are allowed.",
          text);
      return null;
    }
    return text;
  }

  private @Nullable LocalDate day(String name, String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() <= 2199) {
        return day;
      }
    } catch (DateTimeException e) {
      // reported below, with what is allowed
    }
    wrong(
        name,
        IssueCode.INVALID_DATE,
        "日付はYYYY-MM-DD（1900年から2199年まで）で指定してください。",
        "A date must be YYYY-MM-DD, from 1900 to 2199.",
        text);
    return null;
  }

  private @Nullable UUID id(String name, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      wrong(name, IssueCode.INVALID_ID, "IDとして読み取れません。", "This cannot be read as an id.", text);
      return null;
    }
  }

  private @Nullable Integer number(String name, String text, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // reported below, with what is allowed
    }
    wrong(
        name,
        IssueCode.INVALID_NUMBER,
        "1から" + most + "までの整数で指定してください。",
        "A whole number from 1 to " + most + " is allowed.",
        text);
    return null;
  }

  private @Nullable Object word(String name, String text, List<?> constants) {
    List<String> words = new ArrayList<>();
    for (Object constant : constants) {
      words.add(constant.toString());
      if (constant.toString().equals(text)) {
        return constant;
      }
    }
    issues.add(
        Issue.of(
            IssueCode.UNKNOWN_WORD,
            new FieldPlace(before + name),
            new Text(
                String.join("または", words) + "を指定してください。",
                "It must be " + String.join(" or ", words) + "."),
            Shown.of(text, LONGEST),
            words,
            null));
    return null;
  }

  private void unknown(String name, List<String> allowed) {
    issues.add(
        Issue.of(
            IssueCode.UNKNOWN_FIELD,
            new FieldPlace(before + Shown.of(name, LONGEST)),
            new Text("この項目名は使えません。", "There is no such field."),
            Shown.of(name, LONGEST),
            allowed,
            Nearest.to(name, allowed).orElse(null)));
  }

  private void wrong(String name, IssueCode code, String ja, String en, @Nullable String found) {
    issues.add(
        Issue.of(
            code,
            new FieldPlace(before + name),
            new Text(ja, en),
            found == null ? null : Shown.of(found, LONGEST),
            List.of(),
            null));
  }
}
