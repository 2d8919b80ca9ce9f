package io.kijun.console.administration;

import io.kijun.console.ConsolePermissions;
import io.kijun.console.page.NavLink;
import io.kijun.console.page.ReaderWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of administration that a reader may open. */
@Component
final class AdminPages {

  static final String ROOT = "/console/administration";
  static final String USERS = ROOT + "/users";
  static final String NEW_USER = ROOT + "/new-user";
  static final String DEPUTIES = ROOT + "/deputies";
  static final String HEALTH = ROOT + "/health";

  private final ConsolePermissions permissions;

  AdminPages(ConsolePermissions permissions) {
    this.permissions = permissions;
  }

  /** Links to them, as tabs. */
  List<NavLink> tabs(HttpServletRequest request, ReaderWords words) {
    List<NavLink> tabs = new ArrayList<>();
    add(tabs, USERS, words.of("administration.users"), request);
    add(tabs, DEPUTIES, words.of("administration.deputies"), request);
    add(tabs, HEALTH, words.of("administration.health"), request);
    return tabs;
  }

  private void add(List<NavLink> tabs, String page, String title, HttpServletRequest request) {
    if (may(request, "GET " + page)) {
      tabs.add(new NavLink(title, page, request.getRequestURI().startsWith(page), 0));
    }
  }

  /** Whether who asks may open a page or press a button. */
  boolean may(HttpServletRequest request, String page) {
    return permissions.may(request, page);
  }
}
