package io.kijun.core.evidence;

import io.kijun.core.issue.JsonFields;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the values of facts token by token, as long as nothing is out of the ordinary. */
final class PlainTokens {

  /** Something is out of the ordinary: it has to be read another way. */
  static final class NotPlain extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPlain(String what) {
      super(what, null, false, false); // thrown for each of many suppliers, and never shown
    }
  }

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final int LENGTH_OF_DAY = 10;
  private static final int LONGEST_PERIOD = 5;
  private static final int MOST_OF_A_UNIT = 100;

  private final JsonParser json;
  private final boolean onRecord;
  private final List<String> strings = new ArrayList<>();
  private int days;

  /**
   * Reads tokens.
   *
   * @param onRecord whether they were found to be right before: what is rarely seen is read then
   */
  PlainTokens(JsonParser json, boolean onRecord) {
    this.json = json;
    this.onRecord = onRecord;
  }

  JsonToken next() {
    JsonToken token = json.nextToken();
    if (token == null) {
      throw new NotPlain("the end");
    }
    return token;
  }

  void expect(JsonToken expected) {
    if (json.currentToken() != expected) {
      throw new NotPlain("not " + expected);
    }
  }

  /** Whether there is a value where one may be null. */
  boolean isGiven() {
    return json.currentToken() != JsonToken.VALUE_NULL;
  }

  /** Reads the value of each field of an object, which has begun; each stands there once. */
  void object(Consumer<String> field) {
    expect(JsonToken.START_OBJECT);
    List<String> seen = new ArrayList<>(12);
    for (String one = json.nextName(); one != null; one = json.nextName()) {
      if (!onRecord) { // in a canonical record no name stands twice
        if (seen.contains(one)) {
          throw new NotPlain("a field twice");
        }
        seen.add(one);
      }
      next();
      field.accept(one);
    }
    expect(JsonToken.END_OBJECT);
  }

  /** Reads each element of an array, which has begun. */
  void each(Runnable element) {
    expect(JsonToken.START_ARRAY);
    while (next() != JsonToken.END_ARRAY) {
      element.run();
    }
  }

  String string() {
    expect(JsonToken.VALUE_STRING);
    return json.getString();
  }

  boolean flag() {
    if (json.currentToken() == JsonToken.VALUE_TRUE) {
      return true;
    }
    expect(JsonToken.VALUE_FALSE);
    return false;
  }

  /**
   * The strings of an array as a set.
   *
   * @param word what is taken for each
   * @param most how many there may be
   */
  Set<String> strings(UnaryOperator<String> word, int most) {
    expect(JsonToken.START_ARRAY);
    strings.clear();
    int all = 0;
    while (next() != JsonToken.END_ARRAY) {
      String one = word.apply(string());
      if (!strings.contains(one)) {
        strings.add(one);
      }
      if (++all > most) {
        throw new NotPlain("many words");
      }
    }
    return Set.of(strings.toArray(String[]::new));
  }

  /** The days of an array. */
  SortedSet<LocalDate> days() {
    TreeSet<LocalDate> days = new TreeSet<>();
    expect(JsonToken.START_ARRAY);
    while (next() != JsonToken.END_ARRAY) {
      days.add(day());
      this.days++;
    }
    return days;
  }

  /** How many days of arrays have been read. */
  int daysRead() {
    return days;
  }

  /** A day in its usual form, from 1900 to 2199. */
  LocalDate day() {
    expect(JsonToken.VALUE_STRING);
    char[] text = json.getStringCharacters();
    int at = json.getStringOffset();
    if (json.getStringLength() != LENGTH_OF_DAY || text[at + 4] != '-' || text[at + 7] != '-') {
      throw new NotPlain("a day");
    }
    int year = 100 * twoDigits(text, at) + twoDigits(text, at + 2);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new NotPlain("a year");
    }
    try {
      return LocalDate.of(year, twoDigits(text, at + 5), twoDigits(text, at + 8));
    } catch (DateTimeException e) {
      throw new NotPlain("a day");
    }
  }

  private static int twoDigits(char[] text, int at) {
    return 10 * digit(text[at]) + digit(text[at + 1]);
  }

  private static int digit(char c) {
    if (c < '0' || c > '9') {
      throw new NotPlain("a digit");
    }
    return c - '0';
  }

  /** A period; one that is not on record is at most a hundred years. */
  Period period() {
    expect(JsonToken.VALUE_STRING);
    Period plain =
        plainPeriod(json.getStringCharacters(), json.getStringOffset(), json.getStringLength());
    return plain != null ? plain : otherPeriod(json.getString());
  }

  private Period otherPeriod(String text) {
    try {
      Period period = Period.parse(text);
      if (onRecord || JsonFields.isTaken(period)) {
        return period;
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw new NotPlain("a period");
  }

  /** One of years, months, weeks or days, up to a hundred of them; null: another one. */
  private static @Nullable Period plainPeriod(char[] text, int at, int length) {
    if (length < 3 || length > LONGEST_PERIOD || text[at] != 'P') {
      return null;
    }
    int number = 0;
    for (int i = at + 1; i < at + length - 1; i++) {
      if (text[i] < '0' || text[i] > '9') {
        return null;
      }
      number = 10 * number + text[i] - '0';
    }
    return number == 0 || number > MOST_OF_A_UNIT ? null : period(number, text[at + length - 1]);
  }

  private static @Nullable Period period(int number, char unit) {
    return switch (unit) {
      case 'Y' -> Period.ofYears(number);
      case 'M' -> Period.ofMonths(number);
      case 'W' -> Period.ofWeeks(number);
      case 'D' -> Period.ofDays(number);
      default -> null;
    };
  }
}
