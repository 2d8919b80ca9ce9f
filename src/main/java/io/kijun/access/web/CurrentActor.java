package io.kijun.access.web;

import io.kijun.audit.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;

/** Who sends a request. */
public final class CurrentActor {

  /** Nobody signed in. */
  public static final String NOBODY = "-";

  private CurrentActor() {}

  /** The user that signed in, and the address that the request came from. */
  public static Actor of(HttpServletRequest request) {
    Principal principal = request.getUserPrincipal();
    return new Actor(principal == null ? NOBODY : principal.getName(), request.getRemoteAddr());
  }
}
