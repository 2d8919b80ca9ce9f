package io.kijun.portfolio.calendar.web;

import io.kijun.access.PasswordSignIn;
import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.OneLine;
import io.kijun.portfolio.calendar.CalendarToken;
import io.kijun.portfolio.calendar.ManagingCalendarTokens;
import io.kijun.portfolio.calendar.ManagingCalendarTokens.CalendarTokenIssued;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The tokens that calendar programs read with. */
@RestController
@RequestMapping(CalendarTokensController.PATH)
@Tag(name = "カレンダー / Calendar")
class CalendarTokensController {

  static final String PATH = "/api/calendar-tokens";

  private final ManagingCalendarTokens tokens;

  CalendarTokensController(ManagingCalendarTokens tokens) {
    this.tokens = tokens;
  }

  /** A token; its text and address are there once only, when it is made. */
  record CalendarTokenView(
      UUID id,
      String label,
      @Nullable String supplier,
      LocalDate lastDay,
      boolean revoked,
      @Nullable String token,
      @Nullable String path) {

    static CalendarTokenView of(CalendarToken one, @Nullable String text) {
      return new CalendarTokenView(
          one.id(),
          one.label(),
          one.supplier(),
          one.lastDay(),
          one.revokedAt() != null,
          text,
          text == null ? null : "/api/calendar.ics?token=" + text);
    }
  }

  /** Tokens. */
  record CalendarTokenList(List<CalendarTokenView> tokens) {}

  /**
   * A token to be issued.
   *
   * @param lastDay null: a year from today
   * @param supplier the calendar is of this one alone; null: of all in sight
   */
  record NewCalendarToken(
      @Longest(OneLine.LONGEST) OneLine label,
      @Nullable LocalDate lastDay,
      @Longest(200) @Nullable String supplier) {}

  @GetMapping
  @Operation(summary = "自分のカレンダーのトークン（新しい順） / One's tokens for calendars, the latest first")
  CalendarTokenList list(Actor actor) {
    return new CalendarTokenList(
        tokens.of(actor).stream().map(one -> CalendarTokenView.of(one, null)).toList());
  }

  @PostMapping
  @Operation(
      summary =
          "カレンダーのトークンを発行する（値はこの応答だけで示す） / Issue a token for calendars; only this answer shows it",
      description =
          "カレンダーを読むことだけができます。見える取引先は、読むときの本人の権限によります。 / It reads the calendar and"
              + " nothing else, with whatever suppliers its user sees at the moment.")
  @ApiResponse(responseCode = "201")
  ResponseEntity<CalendarTokenView> issue(
      PasswordSignIn by, Sight sight, @RequestBody NewCalendarToken wish) {
    CalendarTokenIssued issued =
        tokens.issue(wish.label().value(), wish.lastDay(), wish.supplier(), sight, by.actor());
    return ResponseEntity.created(URI.create(PATH + "/" + issued.token().id()))
        .body(CalendarTokenView.of(issued.token(), issued.text()));
  }

  @GetMapping("/{id}")
  @Operation(summary = "自分のカレンダーのトークン（値は示さない） / One of one's tokens, without its text")
  CalendarTokenView find(@PathVariable String id, Actor actor) {
    return CalendarTokenView.of(tokens.find(id, actor), null);
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "カレンダーのトークンを失効させる / Revoke a token for calendars")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable String id, Actor actor) {
    tokens.revoke(id, actor);
  }
}
