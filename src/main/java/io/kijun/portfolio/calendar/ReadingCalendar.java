package io.kijun.portfolio.calendar;

import io.kijun.access.Sight;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.core.standard.Text;
import io.kijun.runtime.Today;
import io.kijun.supplier.Suppliers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the calendar of whoever a token is of, as that user sees suppliers at the moment. */
@Component
public final class ReadingCalendar {

  private static final int DAYS_BACK = 30;
  private static final int YEARS_AHEAD = 2;

  private final ManagingCalendarTokens tokens;
  private final Users users;
  private final Suppliers suppliers;
  private final List<CalendarSource> sources;
  private final Today today;

  ReadingCalendar(
      ManagingCalendarTokens tokens,
      Users users,
      Suppliers suppliers,
      List<CalendarSource> sources,
      Today today) {
    this.tokens = tokens;
    this.users = users;
    this.suppliers = suppliers;
    this.sources = List.copyOf(sources);
    this.today = today;
  }

  /**
   * The calendar as iCalendar, of the last 30 days and the two years to come.
   *
   * @param token as it was told
   * @param supplier of this one alone; null: of all that the token is for
   * @param language which of two texts
   * @throws CalendarRefused if the token gives no such calendar
   */
  public byte[] read(String token, @Nullable String supplier, Function<Text, String> language) {
    CalendarToken found = tokens.counting(token).orElseThrow(CalendarRefused::unknown);
    Sight sight =
        users
            .find(found.user())
            .filter(user -> !user.disabled() && !user.mustChange())
            .filter(user -> !user.countingRoles().isEmpty())
            .map(User::sight)
            .orElseThrow(CalendarRefused::unknown);
    String code = one(found.supplier(), supplier, sight);
    LocalDate day = today.day();
    CalendarAsked asked =
        new CalendarAsked(sight, code, day.minusDays(DAYS_BACK), day.plusYears(YEARS_AHEAD));
    List<CalendarEntry> entries = new ArrayList<>();
    sources.forEach(source -> entries.addAll(source.entries(asked)));
    return new CalendarFile(language).of(name(code), entries);
  }

  private @Nullable String one(@Nullable String ofToken, @Nullable String asked, Sight sight) {
    String wanted = asked == null ? ofToken : asked;
    if (wanted == null) {
      return null;
    }
    String code =
        suppliers
            .find(wanted, sight)
            .map(one -> one.code().value())
            .orElseThrow(CalendarRefused::unknown);
    if (ofToken != null && !code.equals(ofToken)) {
      throw CalendarRefused.unknown();
    }
    return code;
  }

  private static Text name(@Nullable String supplier) {
    return supplier == null
        ? new Text("取引先の予定（Kijun）", "Suppliers (Kijun)")
        : new Text(supplier + "の予定（Kijun）", supplier + " (Kijun)");
  }
}
