package io.kijun.console;

import io.kijun.access.SignedIn;
import io.kijun.access.web.Permissions;
import io.kijun.access.web.Permissions.Audience;
import io.kijun.access.web.Permissions.Permission;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.pattern.PathPattern;

/**
 * A page or an action of the console, and who may open it.
 *
 * @param method of HTTP
 * @param standsFor the permissions of the API that are all needed; none: anyone may open it
 */
public record ConsoleEntry(String method, PathPattern path, List<Permission> standsFor) {

  /** Copies its list. */
  public ConsoleEntry {
    standsFor = List.copyOf(standsFor);
  }

  /**
   * The entry of a method of a controller; empty: it says of nobody that it is open to them.
   *
   * @throws IllegalStateException if it stands for what the API does not have
   */
  static Optional<ConsoleEntry> of(String method, PathPattern path, HandlerMethod handler) {
    if (handler.hasMethodAnnotation(OpenPage.class)) {
      return Optional.of(new ConsoleEntry(method, path, List.of()));
    }
    return Optional.ofNullable(handler.getMethodAnnotation(StandsFor.class))
        .map(StandsFor::value)
        .filter(requests -> requests.length > 0)
        .map(requests -> Arrays.stream(requests).map(ConsoleEntry::permission).toList())
        .map(permissions -> new ConsoleEntry(method, path, permissions));
  }

  static Permission permission(String request) {
    int blank = request.indexOf(' ');
    return Permissions.on(request.substring(0, blank), request.substring(blank + 1))
        .orElseThrow(() -> new IllegalStateException("nobody may send " + request));
  }

  /** Whether anyone may open it. */
  public boolean isOpen() {
    return standsFor.stream().allMatch(one -> one.audience() == Audience.OPEN);
  }

  /** Whether a user may open it. */
  public boolean allows(SignedIn user) {
    return standsFor.stream().allMatch(one -> allows(user, one));
  }

  static boolean allows(SignedIn user, Permission permission) {
    return permission.audience() != Audience.ROLES
        || !Collections.disjoint(permission.roles(), user.roles());
  }
}
