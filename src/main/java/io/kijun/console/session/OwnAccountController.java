package io.kijun.console.session;

import io.kijun.access.ChangingOwnPassword;
import io.kijun.access.Deputies;
import io.kijun.access.Identities;
import io.kijun.access.Identity;
import io.kijun.access.NewPassword;
import io.kijun.access.PasswordSignIn;
import io.kijun.access.TyingIdentity;
import io.kijun.access.User;
import io.kijun.access.Users;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.RoleWords;
import io.kijun.core.issue.Refused;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.FieldPlace;
import io.kijun.runtime.Today;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What one may know and change of oneself. */
@Controller
final class OwnAccountController {

  private final Users users;
  private final Deputies deputies;
  private final ChangingOwnPassword changing;
  private final TyingIdentity tying;
  private final Identities identities;
  private final Issuers issuers;
  private final ConsoleSessions sessions;
  private final Today today;

  OwnAccountController(
      Users users,
      Deputies deputies,
      ChangingOwnPassword changing,
      TyingIdentity tying,
      Identities identities,
      Issuers issuers,
      ConsoleSessions sessions,
      Today today) {
    this.users = users;
    this.deputies = deputies;
    this.changing = changing;
    this.tying = tying;
    this.identities = identities;
    this.issuers = issuers;
    this.sessions = sessions;
    this.today = today;
  }

  @StandsFor("GET /api/me")
  @GetMapping(SessionAnswers.OWN_ACCOUNT)
  ModelAndView show(@RequestParam(defaultValue = "") String done, Actor actor, ReaderWords words) {
    return switch (done) {
      case "password" -> page(actor, List.of(), words.of("me.changed"), words);
      case IssuerAnswers.TIED -> page(actor, List.of(), words.of("me.tied"), words);
      case IssuerAnswers.TAKEN -> refused(actor, words.of("me.taken"), words);
      case IssuerAnswers.FAILED -> refused(actor, words.of("sign-in.issuer.failed"), words);
      case "untied" -> page(actor, List.of(), words.of("me.untied"), words);
      default -> page(actor, List.of(), null, words);
    };
  }

  private ModelAndView refused(Actor actor, String problem, ReaderWords words) {
    return page(actor, List.of(ProblemItem.error(problem)), null, words);
  }

  private ModelAndView page(
      Actor actor, List<ProblemItem> problems, @Nullable String notice, ReaderWords words) {
    User user = users.find(actor.name()).orElseThrow();
    return new ModelAndView(
        "console/me",
        "account",
        new OwnAccount(
            user.name(),
            RoleWords.of(user.countingRoles(), words),
            user.mustChange(),
            List.copyOf(user.groups()),
            deputies.approversFor(user.name(), today.day()),
            identities.of(user.name()).map(Identity::shown).orElse(null),
            issuers.links(LocalAddress.HOME),
            problems,
            notice));
  }

  @StandsFor("DELETE /api/me/identity")
  @PostMapping(SessionAnswers.OWN_ACCOUNT + "/identity/removal")
  RedirectView untie(PasswordSignIn by) {
    tying.untie(by.actor().name(), by.actor());
    return Redirect.to(done("untied"));
  }

  /** The own account, where it is said what was done. */
  static LocalAddress done(String what) {
    return new LocalAddress(SessionAnswers.OWN_ACCOUNT + "?done=" + what);
  }

  @StandsFor("PUT /api/me/password")
  @PostMapping(SessionAnswers.OWN_ACCOUNT + "/password")
  ModelAndView change(
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      PasswordSignIn by,
      HttpServletRequest request,
      ReaderWords words) {
    if (!password.equals(again)) {
      return refused(by, List.of(ProblemItem.error(words.of("me.differs"))), words);
    }
    boolean first = users.find(by.actor().name()).filter(User::mustChange).isPresent();
    try {
      changing.change(new NewPassword(password), by);
    } catch (ValueRefused e) {
      return refused(by, List.of(ProblemItem.of(e.at(FieldPlace.ALL), words)), words);
    } catch (Refused e) {
      return refused(by, ProblemItem.of(e.issues(), words), words);
    }
    sessions.renew(by.actor().name(), request);
    return new ModelAndView(Redirect.to(first ? LocalAddress.HOME : done("password")));
  }

  private ModelAndView refused(PasswordSignIn by, List<ProblemItem> problems, ReaderWords words) {
    ModelAndView page = page(by.actor(), problems, null, words);
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page;
  }
}
