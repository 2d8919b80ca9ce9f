package io.kijun.access.web;

import io.kijun.access.Role;
import io.kijun.access.Sight;
import io.kijun.access.SignedIn;
import io.kijun.audit.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.springframework.security.core.Authentication;

/** Who sends a request. */
public final class CurrentActor {

  /** Nobody signed in. */
  public static final String NOBODY = "-";

  private CurrentActor() {}

  /** Which suppliers the user that signed in may see; none where nobody did. */
  public static Sight sight(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Authentication authentication
            && authentication.getDetails() instanceof SignedIn user
        ? user.sight()
        : Sight.NONE;
  }

  /** Whether the user that signed in has one of these roles. */
  public static boolean isAnyOf(HttpServletRequest request, Role... roles) {
    return request.getUserPrincipal() instanceof Authentication authentication
        && authentication.getDetails() instanceof SignedIn user
        && !Collections.disjoint(user.roles(), List.of(roles));
  }

  /** The user that signed in, and the address that the request came from. */
  public static Actor of(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Authentication authentication
            && authentication.getDetails() instanceof SignedIn user
        ? new Actor(user.name(), request.getRemoteAddr(), user.byPassword())
        : new Actor(NOBODY, request.getRemoteAddr(), false);
  }
}
