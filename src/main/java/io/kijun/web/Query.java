package io.kijun.web;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.JsonText;
import io.kijun.core.issue.Nearest;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The query string of a request. Collects all that is wrong with it. */
public final class Query {

  private static final int LONGEST = 200;

  private final HttpServletRequest request;
  private final List<Issue> issues = new ArrayList<>();

  /** A query string in which only these names may stand, each once. */
  public Query(HttpServletRequest request, String... names) {
    this.request = request;
    List<String> allowed = List.of(names);
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!allowed.contains(name)) {
                unknown(name, allowed);
              } else if (values.length > 1) {
                wrong(
                    name,
                    IssueCode.DUPLICATE_FIELD,
                    "1回だけ指定してください。",
                    "It may stand only once.",
                    null);
              }
            });
  }

  private void unknown(String name, List<String> allowed) {
    issues.add(
        Issue.of(
            IssueCode.UNKNOWN_FIELD,
            new FieldPlace("?" + Shown.of(name, LONGEST)),
            new Text("この項目名は使えません。", "There is no such field."),
            Shown.of(name, LONGEST),
            allowed,
            Nearest.to(name, allowed).orElse(null)));
  }

  private void wrong(String name, IssueCode code, String ja, String en, @Nullable String found) {
    issues.add(
        Issue.of(
            code,
            new FieldPlace("?" + name),
            new Text(ja, en),
            found == null ? null : Shown.of(found, LONGEST)));
  }

  /** A text, or null where it is not given. */
  public @Nullable String text(String name) {
    String text = request.getParameter(name);
    if (text == null) {
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

  /** A date, or null where it is not given. */
  public @Nullable LocalDate day(String name) {
    return parsed(
        name,
        text -> {
          LocalDate day = LocalDate.parse(text);
          if (day.getYear() < 1900 || day.getYear() > 2199) {
            throw new DateTimeException("out of range");
          }
          return day;
        },
        IssueCode.INVALID_DATE,
        "日付はYYYY-MM-DD（1900年から2199年まで）で指定してください。",
        "A date must be YYYY-MM-DD, from 1900 to 2199.");
  }

  /** An id of a record, or null where it is not given. */
  public @Nullable UUID id(String name) {
    return parsed(
        name,
        UUID::fromString,
        IssueCode.INVALID_ID,
        "IDとして読み取れません。",
        "This cannot be read as an id.");
  }

  /** A number from 1 to a most; another where it is not given. */
  public int number(String name, int otherwise, int most) {
    Integer number =
        parsed(
            name,
            text -> {
              int value = Integer.parseInt(text);
              if (value < 1 || value > most) {
                throw new IllegalArgumentException("out of range");
              }
              return value;
            },
            IssueCode.INVALID_NUMBER,
            "1から" + most + "までの整数で指定してください。",
            "A whole number from 1 to " + most + " is allowed.");
    return number == null ? otherwise : number;
  }

  private <T> @Nullable T parsed(
      String name, Function<String, T> parser, IssueCode code, String ja, String en) {
    String text = request.getParameter(name);
    if (text == null) {
      return null;
    }
    try {
      return parser.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      wrong(name, code, ja, en, text);
      return null;
    }
  }

  /**
   * To be called when all was read.
   *
   * @throws RequestRefused if anything was wrong
   */
  public void check() {
    if (!issues.isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, issues);
    }
  }
}
