package io.kijun.console.session;

import io.kijun.access.SignedIn;
import io.kijun.access.web.SignedInContext;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.LocalAddress;
import io.kijun.console.page.ConsoleProblems;
import io.kijun.console.page.Htmx;
import io.kijun.core.standard.Text;
import io.kijun.web.Problem;
import io.kijun.web.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What is answered to requests of the console that get no further than its filters. */
@Component
final class SessionAnswers {

  static final String SIGN_IN = ConsolePermissions.ROOT + "/sign-in";
  static final String OWN_ACCOUNT = ConsolePermissions.ROOT + "/me";

  private final ConsoleProblems problems;

  SessionAnswers(ConsoleProblems problems) {
    this.problems = problems;
  }

  /**
   * Nobody signed in: the way to sign in and back. A part of a page is never the form for it, so
   * that htmx is told to open it.
   */
  void signIn(HttpServletRequest request, HttpServletResponse response) {
    LocalAddress back = LocalAddress.of(wanted(request));
    String to = back.equals(LocalAddress.HOME) ? SIGN_IN : SIGN_IN + "?to=" + encoded(back);
    if (Htmx.isHtmx(request)) {
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      Htmx.leadTo(response, to);
    } else {
      redirect(response, to);
    }
  }

  /**
   * The page to sign in with.
   *
   * @param to where one goes afterwards
   * @param issuer what came of signing in by an issuer
   */
  static String signIn(LocalAddress to, String issuer) {
    return SIGN_IN + "?issuer=" + issuer + "&to=" + encoded(to);
  }

  private static String encoded(LocalAddress address) {
    return URLEncoder.encode(address.value(), StandardCharsets.UTF_8);
  }

  /** The page that is asked for; of an action the page that it is on. */
  private static @Nullable String wanted(HttpServletRequest request) {
    if (Htmx.isHtmx(request)) {
      return pathOf(request.getHeader("HX-Current-URL"));
    }
    if (!request.getMethod().equals("GET")) {
      return pathOf(request.getHeader(HttpHeaders.REFERER));
    }
    String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static @Nullable String pathOf(@Nullable String address) {
    try {
      URI uri = address == null ? null : new URI(address);
      if (uri == null || uri.getRawPath() == null) {
        return null;
      }
      return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    } catch (java.net.URISyntaxException e) {
      return null;
    }
  }

  /** Who signed in may not do this, or may do nothing before the password is changed. */
  void denied(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    SignedIn user = SignedInContext.of(request).orElse(null);
    if (reason instanceof CsrfException) {
      refuse(
          request,
          response,
          "この画面を開いてから時間がたっています。画面を開き直してから、もう一度お試しください。",
          "This page was opened too long ago; open it again, and try once more.");
    } else if (user == null) {
      signIn(request, response);
    } else if (user.roles().isEmpty()) {
      if (Htmx.isHtmx(request)) {
        Htmx.leadTo(response, OWN_ACCOUNT);
      } else {
        redirect(response, OWN_ACCOUNT);
      }
    } else {
      refuse(request, response, "この操作を行う権限がありません。", "You may not do this.");
    }
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, String ja, String en) {
    problems.write(Problem.of(ProblemKind.FORBIDDEN, "$", new Text(ja, en)), request, response);
  }

  static void redirect(HttpServletResponse response, String to) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, to);
  }
}
