package io.kijun.access.web;

import io.kijun.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/** Tells Spring Security, for one request, who signed in. */
public final class SignedInContext {

  private static final RequestAttributeSecurityContextRepository CONTEXTS =
      new RequestAttributeSecurityContextRepository();

  private SignedInContext() {}

  /** The request is this user's. */
  public static void remember(
      SignedIn user, HttpServletRequest request, HttpServletResponse response) {
    String[] roles = user.roles().stream().map(Enum::name).toArray(String[]::new);
    UsernamePasswordAuthenticationToken authentication =
        UsernamePasswordAuthenticationToken.authenticated(
            user.name(), null, AuthorityUtils.createAuthorityList(roles));
    authentication.setDetails(user);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authentication);
    SecurityContextHolder.setContext(context);
    CONTEXTS.saveContext(context, request, response);
  }

  /** Whose a request is; empty: nobody's. */
  public static Optional<SignedIn> of(HttpServletRequest request) {
    return of(CONTEXTS.loadDeferredContext(request).get().getAuthentication());
  }

  private static Optional<SignedIn> of(@Nullable Authentication authentication) {
    return authentication != null && authentication.getDetails() instanceof SignedIn user
        ? Optional.of(user)
        : Optional.empty();
  }
}
