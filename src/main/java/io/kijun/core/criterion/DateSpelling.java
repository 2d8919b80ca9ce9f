package io.kijun.core.criterion;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as people write them: the year first, with hyphens, slashes, dots or 年月日. */
public final class DateSpelling {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})"
              + "|\\.(\\d{1,2})\\.(\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");

  private static final Pattern OF_REIWA =
      Pattern.compile("(?:令和|R|r)(\\d{1,2}|元)[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
  private static final Pattern DENSE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern WITH_MORE = Pattern.compile("(\\S+)[ T]\\S.*");
  private static final int BEFORE_REIWA = 2018;

  private DateSpelling() {}

  /** The day that a text states, or empty where it states none. */
  public static Optional<LocalDate> parse(String text) {
    Matcher written = WRITTEN.matcher(Spelling.id(text));
    if (!written.matches()) {
      return Optional.empty();
    }
    for (int group = 2; group <= written.groupCount(); group += 2) {
      if (written.group(group) != null) {
        return day(written.group(1), written.group(group), written.group(group + 1));
      }
    }
    return Optional.empty();
  }

  /** The spelling of the day that a text which states none was probably meant for. */
  public static Optional<String> meant(String text) {
    String folded = Spelling.id(text);
    Matcher reiwa = OF_REIWA.matcher(folded.replace(" ", ""));
    if (reiwa.matches()) {
      int year = reiwa.group(1).equals("元") ? 1 : Integer.parseInt(reiwa.group(1));
      return day(Integer.toString(BEFORE_REIWA + year), reiwa.group(2), reiwa.group(3))
          .map(LocalDate::toString);
    }
    Matcher dense = DENSE.matcher(folded);
    if (dense.matches()) {
      return day(dense.group(1), dense.group(2), dense.group(3)).map(LocalDate::toString);
    }
    Optional<LocalDate> closed = parse(folded.replace(" ", ""));
    Matcher more = WITH_MORE.matcher(folded);
    return closed
        .or(() -> more.matches() ? parse(more.group(1)) : Optional.empty())
        .map(LocalDate::toString);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
