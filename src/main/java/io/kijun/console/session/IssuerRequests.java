package io.kijun.console.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.access.SignedIn;
import io.kijun.console.LocalAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.web.util.WebUtils;

/**
 * Who is on the way to an issuer and back. A browser keeps which way it began, so that nobody ends
 * one that somebody else did; strangers get no session, and however many come take bounded memory.
 */
final class IssuerRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String COOKIE = "kijun-issuer";
  private static final String BEGUN = Begun.class.getName();
  private static final int MOST = 10_000;
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Cache<String, Begun> begun =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();
  private final ConsoleSessions sessions;

  IssuerRequests(ConsoleSessions sessions) {
    this.sessions = sessions;
  }

  /**
   * A way that somebody began.
   *
   * @param to where it leads in the end
   * @param by who was signed in, and wants to be tied; null: nobody, who wants to sign in
   */
  record Begun(OAuth2AuthorizationRequest request, LocalAddress to, @Nullable String by) {}

  /** The way that has just come to its end, once it was taken out. */
  static Optional<Begun> ended(HttpServletRequest request) {
    return Optional.ofNullable((Begun) request.getAttribute(BEGUN));
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (asked == null || asked.getState() == null) {
      return;
    }
    String by = sessions.reader(request).map(SignedIn::name).orElse(null);
    begun.put(asked.getState(), new Begun(asked, LocalAddress.of(request.getParameter("to")), by));
    cookie(asked.getState(), LONGEST, request, response);
  }

  private static void cookie(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    String cookie =
        ResponseCookie.from(COOKIE, value)
            .path(IssuerSignIn.BACK)
            .maxAge(age)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build()
            .toString();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    String state = state(request);
    Begun known = state == null ? null : begun.getIfPresent(state);
    return known == null ? null : known.request();
  }

  /** The state that comes back, where it is the one of this browser. */
  private static @Nullable String state(HttpServletRequest request) {
    Cookie own = WebUtils.getCookie(request, COOKIE);
    String state = request.getParameter(OAuth2ParameterNames.STATE);
    return own != null && own.getValue().equals(state) ? state : null;
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    String state = state(request);
    Begun known = state == null ? null : begun.asMap().remove(state);
    if (known == null) {
      return null;
    }
    request.setAttribute(BEGUN, known);
    cookie("", Duration.ZERO, request, response);
    return known.request();
  }
}
