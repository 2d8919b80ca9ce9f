package io.kijun.supplier.checksheet.in;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.kijun.core.criterion.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Several days in one cell, with 、 or a comma, a line break or blanks between them. */
public final class DateLists {

  private static final Pattern SEPARATORS = Pattern.compile("[、,，､;；\\n\\r]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\x{3000}]+");

  /** Its comma separates no days. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3,9}\\.?\\s+\\d{1,2})\\s*,\\s*(\\d{4})");

  private final DateWords words;

  /**
   * Reads days.
   *
   * @param serial the day that a number stands for in the workbook
   */
  public DateLists(IntFunction<Optional<LocalDate>> serial) {
    this.words = new DateWords(serial);
  }

  /** One day. */
  Understood<LocalDate> one(String text) {
    return words.read(text);
  }

  /** One day, for which a month is enough: its last day. */
  public Understood<LocalDate> planned(String text) {
    return words.planned(text);
  }

  /** All days of a cell; one that is none spoils the others. */
  Understood<SortedSet<LocalDate>> all(String text) {
    SortedSet<LocalDate> days = new TreeSet<>();
    Objection doubt = null;
    for (String part : parts(text)) {
      Understood<LocalDate> read = words.read(part);
      LocalDate day = read.value();
      if (day == null) {
        return Understood.not(read.why());
      }
      days.add(day);
      doubt = read.isPlain() ? doubt : read.why();
    }
    return doubt == null ? Understood.plainly(days) : Understood.doubtful(days, doubt);
  }

  private List<String> parts(String text) {
    Matcher monthFirst = MONTH_FIRST.matcher(Spelling.line(text));
    List<String> parts = new ArrayList<>();
    for (String part : SEPARATORS.split(monthFirst.replaceAll("$1 $2"), -1)) {
      if (!part.isBlank()) {
        parts.addAll(apart(part.strip()));
      }
    }
    return parts;
  }

  /** What blanks separate, if each of it is a day; else the text as it is. */
  private List<String> apart(String text) {
    List<String> apart = List.of(BLANKS.split(text));
    boolean days = apart.size() > 1 && apart.stream().noneMatch(word -> words.read(word).isNot());
    return days ? apart : List.of(text);
  }
}
