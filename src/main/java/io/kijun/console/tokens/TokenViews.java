package io.kijun.console.tokens;

import io.kijun.access.ApiToken;
import io.kijun.access.ReadingTokens;
import io.kijun.audit.Actor;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.ReaderWords;
import io.kijun.portfolio.calendar.CalendarToken;
import io.kijun.portfolio.calendar.ManagingCalendarTokens;
import io.kijun.runtime.Today;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells of one's own tokens as their page shows them. */
@Component
final class TokenViews {

  static final String TOKENS = "/console/me/tokens";
  static final String CALENDARS = "/console/me/calendar-tokens";

  private final ReadingTokens tokens;
  private final ManagingCalendarTokens calendars;
  private final Today today;

  TokenViews(ReadingTokens tokens, ManagingCalendarTokens calendars, Today today) {
    this.tokens = tokens;
    this.calendars = calendars;
    this.today = today;
  }

  /** The tokens of one's programs. */
  TokenSection programs(Actor reader, ReaderWords words) {
    return new TokenSection(
        "programs",
        words.of("tokens.programs"),
        words.of("tokens.programs.told"),
        TOKENS,
        tokens.seenBy(reader.name(), reader.name()).stream().map(one -> row(one, words)).toList(),
        fields("", "", words),
        null,
        List.of());
  }

  private TokenRow row(ApiToken one, ReaderWords words) {
    return row(one.label(), "", one.lastDay(), one.isRevoked(), TOKENS + "/" + one.id(), words);
  }

  /** The tokens of one's calendars. */
  TokenSection calendars(Actor reader, ReaderWords words) {
    return new TokenSection(
        "calendars",
        words.of("tokens.calendars"),
        words.of("tokens.calendars.told"),
        CALENDARS,
        calendars.of(reader).stream().map(one -> row(one, words)).toList(),
        calendarFields("", "", "", words),
        null,
        List.of());
  }

  private TokenRow row(CalendarToken one, ReaderWords words) {
    String supplier = one.supplier();
    return row(
        one.label(),
        supplier == null ? "" : words.of("tokens.supplier.only", supplier),
        one.lastDay(),
        one.revokedAt() != null,
        CALENDARS + "/" + one.id(),
        words);
  }

  private TokenRow row(
      String label,
      String reads,
      LocalDate lastDay,
      boolean revoked,
      String href,
      ReaderWords words) {
    boolean past = lastDay.isBefore(today.day());
    BadgeView state =
        revoked
            ? BadgeView.none(words.of("tokens.revoked"))
            : past
                ? BadgeView.none(words.of("tokens.past"))
                : BadgeView.good(words.of("tokens.counts"));
    return new TokenRow(
        label, reads, lastDay.toString(), state, !revoked && !past, href + "/revocation");
  }

  /** The form for a token of a program, with what was typed. */
  static List<FieldView> fields(String label, String lastDay, ReaderWords words) {
    return List.of(
        label("label", label, words),
        lastDay("lastDay", words.of("tokens.last-day.hint"), lastDay, words));
  }

  /** The form for a token of a calendar, with what was typed. */
  static List<FieldView> calendarFields(
      String label, String lastDay, String supplier, ReaderWords words) {
    return List.of(
        label("calendarLabel", label, words),
        lastDay("calendarLastDay", words.of("tokens.calendar-last-day.hint"), lastDay, words),
        FieldView.text(
            "supplier", words.of("tokens.supplier"), words.of("tokens.supplier.hint"), supplier));
  }

  private static FieldView label(String id, String typed, ReaderWords words) {
    return new FieldView(
        id,
        words.of("tokens.label"),
        words.of("tokens.label.hint"),
        "text",
        typed,
        true,
        "off",
        null);
  }

  private static FieldView lastDay(String id, String hint, String typed, ReaderWords words) {
    return new FieldView(id, words.of("tokens.last-day"), hint, "date", typed, false, null, null);
  }
}
