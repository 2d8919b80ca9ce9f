package io.kijun.spreadsheet;

import io.kijun.spreadsheet.DateFormats.ShownAs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;

/** Days and times as Excel shows them. It counts days, and takes 1900 for a leap year. */
final class DateNumber {

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
  private static final long LEAP_DAY = 60;
  private static final long LAST_DAY_1900 = 2_958_465;
  private static final long LAST_DAY_1904 = 2_957_003;
  private static final long SECONDS = 86_400;
  private static final int DATE_LENGTH = 10;

  private DateNumber() {}

  /** A number of days; shown as a number where Excel has no day for it either. */
  static String shown(BigDecimal days, ShownAs as, boolean from1904) {
    long last = from1904 ? LAST_DAY_1904 : LAST_DAY_1900;
    if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(last + 1)) >= 0) {
      return days.toPlainString();
    }
    long seconds =
        days.multiply(BigDecimal.valueOf(SECONDS)).setScale(0, RoundingMode.HALF_UP).longValue();
    return switch (as) {
      case ELAPSED -> elapsed(seconds);
      case TIME -> LocalTime.ofSecondOfDay(seconds % SECONDS).toString();
      case DAY, NUMBER -> day(seconds / SECONDS, from1904) + time(seconds % SECONDS);
    };
  }

  /** The day that a whole number of days leads to; empty where Excel has none for it. */
  static Optional<LocalDate> day(int number, boolean from1904) {
    return written(shown(BigDecimal.valueOf(number), ShownAs.DAY, from1904)).map(LocalDate::parse);
  }

  private static String elapsed(long seconds) {
    String minutes = String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
    long rest = seconds % 60;
    return rest == 0 ? minutes : minutes + String.format(Locale.ROOT, ":%02d", rest);
  }

  private static String time(long seconds) {
    return seconds == 0 ? "" : " " + LocalTime.ofSecondOfDay(seconds);
  }

  private static String day(long number, boolean from1904) {
    if (from1904) {
      return BEFORE_1904.plusDays(number).toString();
    }
    if (number == 0) {
      return "1900-01-00";
    }
    if (number == LEAP_DAY) {
      return "1900-02-29";
    }
    return BEFORE_1900.plusDays(number > LEAP_DAY ? number - 1 : number).toString();
  }

  /** A day or time that is written out (ISO 8601); empty if it is none. */
  static Optional<String> written(String text) {
    try {
      if (text.length() == DATE_LENGTH) {
        return Optional.of(LocalDate.parse(text).toString());
      }
      if (text.startsWith("T") || text.indexOf('T') < 0) {
        return Optional.of(LocalTime.parse(text.startsWith("T") ? text.substring(1) : text))
            .map(LocalTime::toString);
      }
      return Optional.of(shown(moment(text)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDateTime moment(String text) {
    boolean zoned =
        text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > DATE_LENGTH;
    return zoned ? OffsetDateTime.parse(text).toLocalDateTime() : LocalDateTime.parse(text);
  }

  private static String shown(LocalDateTime moment) {
    return moment.toLocalDate() + time(moment.toLocalTime().toSecondOfDay());
  }
}
