package io.kijun.console.session;

import io.kijun.access.Identity;
import io.kijun.access.IdentityTaken;
import io.kijun.access.SignedIn;
import io.kijun.access.TyingIdentity;
import io.kijun.access.User;
import io.kijun.access.web.CurrentActor;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What follows when an issuer has said who somebody is, or has not. */
final class IssuerAnswers {

  static final String FAILED = "failed";
  static final String UNTIED = "nobody";
  static final String TIED = "tied";
  static final String TAKEN = "taken";

  private static final Logger LOG = LoggerFactory.getLogger(IssuerAnswers.class);

  private final TyingIdentity tying;
  private final ConsoleSessions sessions;
  private final SignInNotes notes;

  IssuerAnswers(TyingIdentity tying, ConsoleSessions sessions, SignInNotes notes) {
    this.tying = tying;
    this.sessions = sessions;
    this.notes = notes;
  }

  /** Somebody proved to be somebody there: a user here signs in, or is tied. */
  void recognised(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
    IssuerRequests.Begun begun = IssuerRequests.ended(request).orElseThrow();
    if (!(authentication.getPrincipal() instanceof OidcUser there)) {
      LOG.warn("event=issuer-not-openid-connect allowed=scope-openid");
      failed(request, response);
    } else if (begun.by() == null) {
      signIn(identity(there), begun.to(), request, response);
    } else {
      tie(identity(there), begun.by(), request, response);
    }
  }

  private static Identity identity(OidcUser there) {
    String issuer = Objects.requireNonNull(there.getIssuer()).toString();
    String subject = Objects.requireNonNull(there.getSubject());
    String mail = there.getEmail();
    String name = mail == null ? there.getPreferredUsername() : mail;
    return new Identity(issuer, subject, name == null ? subject : name);
  }

  private void signIn(
      Identity identity,
      LocalAddress to,
      HttpServletRequest request,
      HttpServletResponse response) {
    User user = tying.user(identity).orElse(null);
    if (user == null) {
      note(request);
      lead(SessionAnswers.signIn(to, UNTIED), response);
      return;
    }
    sessions.begin(user.name(), request);
    lead(to.value(), response);
  }

  private void tie(
      Identity identity, String by, HttpServletRequest request, HttpServletResponse response) {
    SignedIn reader = sessions.reader(request).filter(one -> one.name().equals(by)).orElse(null);
    if (reader == null || reader.roles().isEmpty()) {
      failed(request, response);
      return;
    }
    try {
      tying.tie(identity, new Actor(by, request.getRemoteAddr(), true));
      lead(OwnAccountController.done(TIED).value(), response);
    } catch (IdentityTaken e) {
      lead(OwnAccountController.done(TAKEN).value(), response);
    }
  }

  /** It could not be found out, or somebody did not want it to be. */
  void failed(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason) {
    LOG.warn("event=issuer-sign-in-failed reason={}", reason.getMessage());
    failed(request, response);
  }

  private void failed(HttpServletRequest request, HttpServletResponse response) {
    note(request);
    if (sessions.reader(request).isPresent()) {
      lead(OwnAccountController.done(FAILED).value(), response);
    } else {
      LocalAddress to =
          IssuerRequests.ended(request).map(IssuerRequests.Begun::to).orElse(LocalAddress.HOME);
      lead(SessionAnswers.signIn(to, FAILED), response);
    }
  }

  private void note(HttpServletRequest request) {
    notes.failed(CurrentActor.NOBODY, request.getRemoteAddr(), HttpStatus.UNAUTHORIZED.value());
  }

  private static void lead(String address, HttpServletResponse response) {
    SessionAnswers.redirect(response, address);
  }
}
