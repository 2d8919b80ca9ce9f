package io.kijun.access.web;

import io.kijun.access.SignedIn;
import io.kijun.access.UserName;
import io.kijun.access.Users;
import io.kijun.audit.LogAction;
import io.kijun.audit.NotingRefusals;
import io.kijun.audit.NotingRefusals.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Has the log keep failed sign-ins and what was refused, whoever of those behind it refused. Of a
 * stranger it keeps the address alone: what was sent as a name may be a password.
 */
@Component
@Order(RefusalsFilter.BEFORE_SIGN_IN)
final class RefusalsFilter extends OncePerRequestFilter {

  /** Spring Security's filters stand at -100. */
  static final int BEFORE_SIGN_IN = -110;

  private static final Set<Integer> REFUSED = Set.of(401, 403, 429);

  private final NotingRefusals noting;
  private final Users users;
  private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

  RefusalsFilter(NotingRefusals noting, Users users) {
    this.noting = noting;
    this.users = users;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    if (REFUSED.contains(response.getStatus())) {
      noting.note(refusal(request, response.getStatus()));
    }
  }

  private Refusal refusal(HttpServletRequest request, int status) {
    String origin = request.getRemoteAddr();
    String user = SignedInContext.of(request).map(SignedIn::name).orElse(null);
    boolean tried = user == null && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    if (tried && status != 403) {
      return new Refusal(
          LogAction.SIGN_IN_FAILED, CurrentActor.NOBODY, claimed(request), origin, status);
    }
    String actor = user == null ? CurrentActor.NOBODY : user;
    return new Refusal(LogAction.REQUEST_REFUSED, actor, asked(request), origin, status);
  }

  /** The user as whom somebody tried to sign in; nothing that the store does not know. */
  private String claimed(HttpServletRequest request) {
    try {
      UsernamePasswordAuthenticationToken pair = basic.convert(request);
      return pair == null
          ? "token"
          : Optional.of(pair.getName()).filter(this::isUser).orElse("unknown name");
    } catch (AuthenticationException e) {
      return "unreadable";
    } catch (RuntimeException e) {
      return "unknown name"; // the store cannot be asked
    }
  }

  private boolean isUser(String name) {
    return UserName.allows(name) && users.find(name).isPresent();
  }

  /** The operation without the ids of its path. */
  private static String asked(HttpServletRequest request) {
    try {
      return Permissions.on(request.getMethod(), request.getRequestURI())
          .map(one -> one.method() + " " + one.path().getPatternString())
          .orElse("other");
    } catch (IllegalArgumentException e) {
      return "other";
    }
  }
}
