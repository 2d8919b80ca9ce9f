package io.kijun.console.page;

import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The words of the pages in the language of their reader. A method of a controller has it for an
 * argument.
 */
public final class ReaderWords {

  private final MessageSource messages;
  private final Locale locale;
  private final ZoneId zone;

  ReaderWords(MessageSource messages, Locale locale, ZoneId zone) {
    this.messages = messages;
    this.locale = locale;
    this.zone = zone;
  }

  /** Whether they are Japanese; else they are English. */
  public boolean isJapanese() {
    return locale.equals(Locale.JAPANESE);
  }

  /**
   * A message.
   *
   * @param key of {@code console/messages.properties}
   * @throws org.springframework.context.NoSuchMessageException if there is none
   */
  public String of(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }

  /** What is there in both languages. */
  public String of(Text text) {
    return isJapanese() ? text.ja() : text.en();
  }

  /** The name of a verdict, a cause and the like. */
  public String of(Labelled one) {
    return of(one.label());
  }

  /** Names one after the other. */
  public String joined(Iterable<String> names) {
    return String.join(isJapanese() ? "、" : ", ", names);
  }

  /** A day with its weekday, as people write it. */
  public String longDay(LocalDate day) {
    return DateTimeFormatter.ofPattern(isJapanese() ? "y年M月d日（E）" : "EEE d MMM y", locale)
        .format(day);
  }

  /** A day without the year, where it is known to be near. */
  public String shortDay(LocalDate day) {
    return DateTimeFormatter.ofPattern(isJapanese() ? "M/d" : "d MMM", locale).format(day);
  }

  /** A day and a time of it without the year. */
  public String moment(Instant instant) {
    return DateTimeFormatter.ofPattern(isJapanese() ? "M/d HH:mm" : "d MMM HH:mm", locale)
        .format(instant.atZone(zone));
  }

  /** A day with its year and a time of it to the second. */
  public String fullMoment(Instant instant) {
    return DateTimeFormatter.ofPattern(
            isJapanese() ? "y-MM-dd HH:mm:ss" : "d MMM y HH:mm:ss", locale)
        .format(instant.atZone(zone));
  }

  /**
   * A month by itself.
   *
   * @param named whether it says that it is a month; a row of them needs that once
   */
  public String month(YearMonth month, boolean named) {
    if (isJapanese()) {
      return month.getMonthValue() + (named ? "月" : "");
    }
    return DateTimeFormatter.ofPattern("MMM", locale).format(month);
  }

  /** A number with its thousands apart. */
  public String number(long number) {
    return String.format(locale, "%,d", number);
  }
}
