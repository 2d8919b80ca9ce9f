package io.kijun.console.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the filters of an address or a form: what is blank does not restrict, and what cannot be
 * read is told and does not restrict either.
 */
public final class ReaderAsked {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final ReaderWords words;
  private final List<ProblemItem> problems = new ArrayList<>();

  /** Tells problems in words. */
  public ReaderAsked(ReaderWords words) {
    this.words = words;
  }

  /** A text; null: it is blank. */
  public @Nullable String text(@Nullable String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }

  /** A day; null: it is blank or none. */
  public @Nullable LocalDate day(@Nullable String given) {
    String text = text(given);
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException e) {
      // told below
    }
    wrong(words.of("asked.day"), text);
    return null;
  }

  /** One of some constants; null: it is blank or none of them. */
  public <T extends Enum<T>> @Nullable T word(@Nullable String given, Class<T> type) {
    String text = text(given);
    if (text == null) {
      return null;
    }
    Optional<T> found =
        Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(text)).findFirst();
    if (found.isEmpty()) {
      wrong(words.of("asked.word"), text);
    }
    return found.orElse(null);
  }

  /** Something cannot be read. */
  public void wrong(String what, String found) {
    problems.add(new ProblemItem(what, null, found, null, null, false));
  }

  /** What is wrong; empty: nothing. */
  public List<ProblemItem> problems() {
    return List.copyOf(problems);
  }
}
