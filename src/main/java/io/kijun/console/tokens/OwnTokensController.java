package io.kijun.console.tokens;

import io.kijun.access.IssuingToken;
import io.kijun.access.PasswordSignIn;
import io.kijun.access.RevokingToken;
import io.kijun.access.TokenId;
import io.kijun.access.TokenUnknown;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.TypedDay;
import io.kijun.core.issue.OneLine;
import io.kijun.core.issue.Refused;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.runtime.RecordIds;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Issues and revokes the tokens of one's programs; the answer shows a new one, this once. */
@Controller
final class OwnTokensController {

  private final IssuingToken issuing;
  private final RevokingToken revoking;
  private final TokenViews views;

  OwnTokensController(IssuingToken issuing, RevokingToken revoking, TokenViews views) {
    this.issuing = issuing;
    this.revoking = revoking;
    this.views = views;
  }

  @StandsFor({"GET /api/tokens", "GET /api/calendar-tokens"})
  @GetMapping(TokenViews.TOKENS)
  ModelAndView list(
      @RequestParam(defaultValue = "false") boolean revoked, Actor actor, ReaderWords words) {
    return page(views.programs(actor, words), views.calendars(actor, words))
        .addObject("revoked", revoked);
  }

  static ModelAndView page(TokenSection programs, TokenSection calendars) {
    return new ModelAndView("console/tokens/tokens", "sections", List.of(programs, calendars))
        .addObject("revoked", false);
  }

  @StandsFor("POST /api/tokens")
  @PostMapping(TokenViews.TOKENS)
  ModelAndView issue(
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "") String lastDay,
      PasswordSignIn by,
      ReaderWords words) {
    try {
      String text = issuing.issue(new OneLine(label).value(), TypedDay.read(lastDay), by).text();
      return page(
          views.programs(by.actor(), words).showing(text), views.calendars(by.actor(), words));
    } catch (ValueRefused e) {
      return refused(
          List.of(ProblemItem.of(e.at(FieldPlace.ALL), words)), label, lastDay, by, words);
    } catch (Refused e) {
      return refused(ProblemItem.of(e.issues(), words), label, lastDay, by, words);
    }
  }

  private ModelAndView refused(
      List<ProblemItem> problems,
      String label,
      String lastDay,
      PasswordSignIn by,
      ReaderWords words) {
    ModelAndView again =
        page(
            views
                .programs(by.actor(), words)
                .refusing(problems, TokenViews.fields(label, lastDay, words)),
            views.calendars(by.actor(), words));
    again.setStatus(HttpStatus.BAD_REQUEST);
    return again;
  }

  @StandsFor("DELETE /api/tokens/x")
  @PostMapping(TokenViews.TOKENS + "/{id}/revocation")
  RedirectView revoke(@PathVariable String id, Actor actor) {
    revoking.revoke(new TokenId(RecordIds.parsed(id).orElseThrow(TokenUnknown::new)), actor);
    return revoked();
  }

  static RedirectView revoked() {
    return Redirect.to(new LocalAddress(TokenViews.TOKENS + "?revoked=true"));
  }
}
