package io.kijun.console.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/**
 * Tokens against requests that another page makes: of who signed in kept in the session; before
 * that in a cookie, so that strangers cost no memory.
 */
final class CsrfTokens implements CsrfTokenRepository {

  static final String COOKIE = "kijun-form";
  static final String HEADER = "X-CSRF-TOKEN";

  private final HttpSessionCsrfTokenRepository sessions = new HttpSessionCsrfTokenRepository();
  private final CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();

  CsrfTokens() {
    cookies.setCookieName(COOKIE);
    cookies.setHeaderName(HEADER);
    cookies.setCookiePath("/");
    cookies.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    sessions.setHeaderName(HEADER);
  }

  private CsrfTokenRepository of(HttpServletRequest request) {
    return request.getSession(false) == null ? cookies : sessions;
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    return of(request).generateToken(request);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    of(request).saveToken(token, request, response);
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return of(request).loadToken(request);
  }
}
