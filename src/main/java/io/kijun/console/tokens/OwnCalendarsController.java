package io.kijun.console.tokens;

import io.kijun.access.PasswordSignIn;
import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.TypedDay;
import io.kijun.core.issue.OneLine;
import io.kijun.core.issue.Refused;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.portfolio.calendar.ManagingCalendarTokens;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** Issues and revokes the tokens of one's calendars; the answer shows the address, this once. */
@Controller
final class OwnCalendarsController {

  private final ManagingCalendarTokens calendars;
  private final TokenViews views;

  OwnCalendarsController(ManagingCalendarTokens calendars, TokenViews views) {
    this.calendars = calendars;
    this.views = views;
  }

  @StandsFor("POST /api/calendar-tokens")
  @PostMapping(TokenViews.CALENDARS)
  ModelAndView issue(
      @RequestParam(defaultValue = "") String calendarLabel,
      @RequestParam(defaultValue = "") String calendarLastDay,
      @RequestParam(defaultValue = "") String supplier,
      PasswordSignIn by,
      Sight sight,
      ReaderWords words) {
    List<ProblemItem> problems;
    try {
      String text =
          calendars
              .issue(
                  new OneLine(calendarLabel).value(),
                  TypedDay.read(calendarLastDay),
                  supplier.isBlank() ? null : supplier.strip(),
                  sight,
                  by.actor())
              .text();
      return OwnTokensController.page(
          views.programs(by.actor(), words),
          views.calendars(by.actor(), words).showing(address(text)));
    } catch (ValueRefused e) {
      problems = List.of(ProblemItem.of(e.at(FieldPlace.ALL), words));
    } catch (Refused e) {
      problems = ProblemItem.of(e.issues(), words);
    }
    ModelAndView again =
        OwnTokensController.page(
            views.programs(by.actor(), words),
            views
                .calendars(by.actor(), words)
                .refusing(
                    problems,
                    TokenViews.calendarFields(calendarLabel, calendarLastDay, supplier, words)));
    again.setStatus(HttpStatus.BAD_REQUEST);
    return again;
  }

  /** As the browser that asks calls this host. */
  private static String address(String text) {
    return ServletUriComponentsBuilder.fromCurrentContextPath()
        .path("/api/calendar.ics")
        .queryParam("token", text)
        .toUriString();
  }

  @StandsFor("DELETE /api/calendar-tokens/x")
  @PostMapping(TokenViews.CALENDARS + "/{id}/revocation")
  RedirectView revoke(@PathVariable String id, Actor actor) {
    calendars.revoke(id, actor);
    return OwnTokensController.revoked();
  }
}
