package io.kijun.portfolio.calendar;

import io.kijun.access.Sight;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.core.standard.Text;
import io.kijun.runtime.Today;
import io.kijun.supplier.Supplier;
import io.kijun.supplier.Suppliers;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the calendar of whoever a token is of, as that user sees suppliers at the moment. */
@Component
public final class ReadingCalendar {

  private static final int DAYS_BACK = 30;
  private static final int YEARS_AHEAD = 2;

  /** More than any program shows; of one supplier there are never so many. */
  private static final int MOST = 5000;

  private static final Text LANGUAGES = new Text("ja", "en");

  private final ManagingCalendarTokens tokens;
  private final Users users;
  private final Suppliers suppliers;
  private final List<CalendarSource> sources;
  private final CalendarMark mark;
  private final KeptCalendars kept;
  private final Today today;

  ReadingCalendar(
      ManagingCalendarTokens tokens,
      Users users,
      Suppliers suppliers,
      List<CalendarSource> sources,
      CalendarMark mark,
      KeptCalendars kept,
      Today today) {
    this.tokens = tokens;
    this.users = users;
    this.suppliers = suppliers;
    this.sources = List.copyOf(sources);
    this.mark = mark;
    this.kept = kept;
    this.today = today;
  }

  /**
   * The calendar as iCalendar, of the last 30 days and the two years to come; of an ended supplier
   * there is nothing to look ahead to.
   *
   * @param token as it was told
   * @param supplier of this one alone; null: of all that the token is for
   * @param language which of two texts
   * @param has whether the reader has the one with a tag
   * @throws CalendarRefused if the token gives no such calendar, or too many are being made
   */
  public CalendarRead read(
      String token,
      @Nullable String supplier,
      Function<Text, String> language,
      Predicate<String> has) {
    CalendarToken found = tokens.counting(token).orElseThrow(CalendarRefused::unknown);
    Sight sight =
        users
            .find(found.user())
            .filter(user -> !user.disabled() && !user.mustChange())
            .filter(user -> !user.countingRoles().isEmpty())
            .map(User::sight)
            .orElseThrow(CalendarRefused::unknown);
    Supplier one = one(found.supplier(), supplier, sight);
    String code = one == null ? null : one.code().value();
    LocalDate day = today.day();
    return kept.read(
        new KeptCalendars.WhichCalendar(found.id(), code, language.apply(LANGUAGES)),
        mark.now() + "/" + day + "/" + sight,
        has,
        () -> new CalendarFile(language).of(name(code), entries(one, sight, day)));
  }

  private List<CalendarEntry> entries(@Nullable Supplier one, Sight sight, LocalDate day) {
    NearestDays days = new NearestDays(day, MOST);
    if (one == null || !one.isEndedOn(day)) {
      CalendarAsked asked =
          new CalendarAsked(
              sight,
              one == null ? null : one.code().value(),
              day.minusDays(DAYS_BACK),
              day,
              day.plusYears(YEARS_AHEAD));
      sources.forEach(source -> source.add(asked, days));
    }
    return days.all();
  }

  private @Nullable Supplier one(@Nullable String ofToken, @Nullable String asked, Sight sight) {
    String wanted = asked == null ? ofToken : asked;
    if (wanted == null) {
      return null;
    }
    Supplier one = suppliers.find(wanted, sight).orElseThrow(CalendarRefused::unknown);
    if (ofToken != null && !one.code().value().equals(ofToken)) {
      throw CalendarRefused.unknown();
    }
    return one;
  }

  private static Text name(@Nullable String supplier) {
    return supplier == null
        ? new Text("取引先の予定（Kijun）", "Suppliers (Kijun)")
        : new Text(supplier + "の予定（Kijun）", supplier + " (Kijun)");
  }
}
