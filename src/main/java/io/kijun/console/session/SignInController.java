package io.kijun.console.session;

import io.kijun.access.Credentials;
import io.kijun.access.SignInFailed;
import io.kijun.access.SignedIn;
import io.kijun.access.SigningIn;
import io.kijun.access.TooManyAttempts;
import io.kijun.access.web.RequestOrigin;
import io.kijun.access.web.SignedInContext;
import io.kijun.console.LocalAddress;
import io.kijun.console.OpenPage;
import io.kijun.console.Redirect;
import io.kijun.console.page.ReaderWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Signs in with a form: as with each request of the API, but once. */
@Controller
final class SignInController {

  private static final String PAGE = "console/sign-in";

  private final SigningIn signingIn;
  private final ConsoleSessions sessions;
  private final SignInNotes notes;
  private final Issuers issuers;

  SignInController(
      SigningIn signingIn, ConsoleSessions sessions, SignInNotes notes, Issuers issuers) {
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.notes = notes;
    this.issuers = issuers;
  }

  @OpenPage
  @GetMapping(SessionAnswers.SIGN_IN)
  ModelAndView form(
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(defaultValue = "") String issuer,
      HttpServletRequest request,
      ReaderWords words) {
    LocalAddress next = LocalAddress.of(to);
    return SignedInContext.of(request).isPresent()
        ? new ModelAndView(Redirect.to(next))
        : form("", next, ofIssuer(issuer, words));
  }

  private static @Nullable String ofIssuer(String outcome, ReaderWords words) {
    return switch (outcome) {
      case IssuerAnswers.FAILED -> words.of("sign-in.issuer.failed");
      case IssuerAnswers.UNTIED -> words.of("sign-in.issuer.untied");
      default -> null;
    };
  }

  private ModelAndView form(String name, LocalAddress to, @Nullable String problem) {
    SignInForm form = new SignInForm(name, to.value(), issuers.links(to), problem);
    return new ModelAndView(PAGE, "form", form);
  }

  /** While the password waits to be checked the request holds no thread. */
  @OpenPage
  @PostMapping(SessionAnswers.SIGN_IN)
  CompletableFuture<ModelAndView> signIn(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String to,
      HttpServletRequest request,
      ReaderWords words) {
    LocalAddress next = LocalAddress.of(to);
    String origin = request.getRemoteAddr();
    return outcome(new Credentials.OfUser(name, password, RequestOrigin.of(request)))
        .handle(
            (user, failure) ->
                failure == null
                    ? entered(user, next)
                    : failed(name, next, cause(failure), origin, words));
  }

  private CompletableFuture<SignedIn> outcome(Credentials.OfUser claim) {
    try {
      return signingIn.signIn(claim);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /** The session is made by the thread that answers: no other may touch the request. */
  private ModelAndView entered(SignedIn user, LocalAddress next) {
    return new ModelAndView(
        (model, request, response) -> {
          sessions.begin(user.name(), request);
          Redirect.to(next).render(model, request, response);
        });
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  private ModelAndView failed(
      String name, LocalAddress next, Throwable failure, String origin, ReaderWords words) {
    HttpStatus status;
    String problem;
    if (failure instanceof SignInFailed) {
      status = HttpStatus.UNAUTHORIZED;
      problem = "sign-in.failed";
    } else if (failure instanceof TooManyAttempts) {
      status = HttpStatus.TOO_MANY_REQUESTS;
      problem = "sign-in.busy";
    } else {
      throw new CompletionException(failure);
    }
    notes.failed(name, origin, status.value());
    ModelAndView page = form(name, next, words.of(problem));
    page.setStatus(status);
    return page;
  }

  /** Signs out. */
  @OpenPage
  @PostMapping("/console/sign-out")
  RedirectView signOut(HttpServletRequest request) {
    sessions.end(request);
    return Redirect.to(new LocalAddress(SessionAnswers.SIGN_IN));
  }
}
