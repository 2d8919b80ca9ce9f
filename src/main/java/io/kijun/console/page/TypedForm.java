package io.kijun.console.page;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.JsonText;
import io.kijun.core.issue.OneLine;
import io.kijun.core.issue.Refused;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a form as it was typed, and collects all that is wrong with it. */
public final class TypedForm {

  private final Map<String, String> given;
  private final Issues issues = Issues.ofRequest();

  /** The fields of a form by name. */
  public TypedForm(Map<String, String> given) {
    this.given = Map.copyOf(given);
  }

  /** What was typed cannot be taken. */
  public static final class TypingRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private TypingRefused(List<Issue> issues) {
      super(Kind.INVALID, issues);
    }
  }

  /**
   * Ends reading.
   *
   * @throws TypingRefused with all that is wrong
   */
  public void check() {
    if (!issues.all().isEmpty()) {
      throw new TypingRefused(issues.all());
    }
  }

  /**
   * One text, which may be blank.
   *
   * @throws TypingRefused if it is too long or has characters that no text has
   */
  public static @Nullable String text(String name, String typed, int longest) {
    TypedForm form = new TypedForm(Map.of(name, typed));
    String text = form.text(name, longest);
    form.check();
    return text;
  }

  /** As it was typed. */
  public String typed(String name) {
    return given.getOrDefault(name, "");
  }

  private static String place(String name) {
    return "$." + name;
  }

  private void wrong(IssueCode code, String name, String ja, String en) {
    issues.invalid(code, place(name), typed(name), new Text(ja, en));
  }

  /** A text of lines; null: it is blank. */
  public @Nullable String text(String name, int longest) {
    String text = typed(name).strip();
    if (text.length() > longest) {
      wrong(
          IssueCode.TOO_LONG,
          name,
          "%d文字以内で記入してください。".formatted(longest),
          "Use at most %d characters.".formatted(longest));
    } else if (!JsonText.isSound(text)) {
      wrong(IssueCode.INVALID_TEXT, name, "使えない文字があります。", "Some characters cannot be used.");
    }
    return text.isEmpty() ? null : text;
  }

  /** A text that must be there; of what is missing the empty text, which {@link #check} refuses. */
  public String required(String name, int longest) {
    String text = text(name, longest);
    if (text == null) {
      wrong(IssueCode.MISSING, name, "記入してください。", "Please fill this in.");
    }
    return text == null ? "" : text;
  }

  /** A text on one line; null: it is blank, or cannot be one. */
  public @Nullable String line(String name) {
    String text = text(name, OneLine.LONGEST);
    if (text == null) {
      return null;
    }
    try {
      return new OneLine(text).value();
    } catch (ValueRefused e) {
      wrong(IssueCode.INVALID_TEXT, name, e.at(new FieldPlace(place(name))).message());
      return null;
    }
  }

  private void wrong(IssueCode code, String name, Text message) {
    issues.invalid(code, place(name), typed(name), message);
  }

  /** A day; null: it is blank, or none. */
  public @Nullable LocalDate day(String name) {
    try {
      return TypedDay.read(typed(name));
    } catch (ValueRefused e) {
      wrong(IssueCode.INVALID_DATE, name, e.at(new FieldPlace(place(name))).message());
      return null;
    }
  }

  /** A day that must be there; null: it is not, which {@link #check} refuses. */
  public @Nullable LocalDate requiredDay(String name) {
    if (typed(name).isBlank()) {
      wrong(IssueCode.MISSING, name, "日付を選んでください。", "Please choose a day.");
      return null;
    }
    return day(name);
  }

  /** A whole number in a range; null: it is blank, or none. */
  public @Nullable Integer number(String name, int least, int most) {
    String text = typed(name).strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    wrong(
        IssueCode.INVALID_NUMBER,
        name,
        "%dから%dの数にしてください。".formatted(least, most),
        "Use a number from %d to %d.".formatted(least, most));
    return null;
  }

  /** One of some constants; null: it is blank, or none of them. */
  public <T extends Enum<T>> @Nullable T word(String name, Class<T> type) {
    String text = typed(name).strip();
    T found =
        Arrays.stream(type.getEnumConstants())
            .filter(one -> one.name().equals(text))
            .findFirst()
            .orElse(null);
    if (found == null && !text.isEmpty()) {
      wrong(IssueCode.UNKNOWN_WORD, name, "一覧から選んでください。", "Choose one of the list.");
    }
    return found;
  }

  /** Something that is not as it must be, that nothing here can tell. */
  public void wrong(String name, Text message) {
    wrong(IssueCode.INVALID_REQUEST, name, message);
  }

  /** The lines that are not blank, such as codes; null: there are none. */
  public @Nullable List<String> lines(String name) {
    List<String> lines =
        typed(name).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return lines.isEmpty() ? null : lines;
  }
}
