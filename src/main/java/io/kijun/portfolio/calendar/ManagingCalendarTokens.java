package io.kijun.portfolio.calendar;

import io.kijun.access.Passwords;
import io.kijun.access.Sight;
import io.kijun.access.TokenDays;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Issues;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.UnregisteredSupplier;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues, lists and revokes the tokens of one's own calendars. */
@Component
public class ManagingCalendarTokens {

  private static final String PREFIX = "kijuncal_";
  private static final int MOST_AT_ONCE = 50;

  private final CalendarTokens tokens;
  private final Passwords passwords;
  private final Suppliers suppliers;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  ManagingCalendarTokens(
      CalendarTokens tokens,
      Passwords passwords,
      Suppliers suppliers,
      ActivityLog log,
      RecordIds ids,
      Today today) {
    this.tokens = tokens;
    this.passwords = passwords;
    this.suppliers = suppliers;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /** A token on record, and its text, which is told this once. */
  public record CalendarTokenIssued(CalendarToken token, String text) {}

  /**
   * Issues a token to the one who asks.
   *
   * @param label what it is for
   * @param lastDay null: 366 days from today
   * @param supplier the calendar is of this one alone; null: of all in sight
   * @throws CalendarRefused if the last day is past or too far away, or there are too many already
   * @throws UnregisteredSupplier if there is none of that code in sight
   */
  @Transactional
  public CalendarTokenIssued issue(
      String label,
      @Nullable LocalDate lastDay,
      @Nullable String supplier,
      Sight sight,
      Actor actor) {
    LocalDate last =
        Objects.requireNonNullElseGet(lastDay, () -> today.day().plusDays(TokenDays.MOST));
    check(last, actor);
    String code =
        supplier == null
            ? null
            : suppliers
                .find(supplier, sight)
                .map(one -> one.code().value())
                .orElseThrow(UnregisteredSupplier::new);
    String text = passwords.token(PREFIX);
    CalendarToken token =
        new CalendarToken(ids.next(), actor.name(), label.strip(), code, last, null);
    tokens.add(token, Passwords.hashedToken(text), today.now());
    log.add(
        actor,
        LogAction.CALENDAR_TOKEN_MADE,
        token.id().toString(),
        null,
        Map.of("label", token.label(), "lastDay", last.toString()));
    return new CalendarTokenIssued(token, text);
  }

  private void check(LocalDate last, Actor actor) {
    Issues issues = Issues.ofRequest();
    TokenDays.check(last, today.day(), issues);
    if (!issues.all().isEmpty()) {
      throw CalendarRefused.invalid(issues.all());
    }
    long counting =
        tokens.of(actor.name()).stream().filter(one -> one.countsOn(today.day())).count();
    if (counting >= MOST_AT_ONCE) {
      throw CalendarRefused.tooMany(MOST_AT_ONCE);
    }
  }

  /** One's own tokens, the latest first. */
  public List<CalendarToken> of(Actor actor) {
    return tokens.of(actor.name());
  }

  /**
   * A token of one's own.
   *
   * @throws CalendarRefused if there is none
   */
  public CalendarToken find(String id, Actor actor) {
    return RecordIds.parsed(id)
        .flatMap(tokens::find)
        .filter(one -> one.user().equals(actor.name()))
        .orElseThrow(CalendarRefused::noToken);
  }

  /**
   * Revokes a token of one's own.
   *
   * @throws CalendarRefused if there is none that still counts
   */
  @Transactional
  public void revoke(String id, Actor actor) {
    CalendarToken token = find(id, actor);
    if (!tokens.revoke(token.id(), today.now())) {
      throw CalendarRefused.noToken();
    }
    log.add(actor, LogAction.CALENDAR_TOKEN_REVOKED, token.id().toString(), null, Map.of());
  }

  /** The token that a text is, if it counts today; what has not its form is not looked up. */
  Optional<CalendarToken> counting(String text) {
    return Passwords.mayBeToken(text, PREFIX)
        ? tokens.byHash(Passwords.hashedToken(text)).filter(one -> one.countsOn(today.day()))
        : Optional.empty();
  }
}
