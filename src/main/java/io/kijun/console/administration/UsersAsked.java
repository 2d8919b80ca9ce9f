package io.kijun.console.administration;

import io.kijun.access.User;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which users the list shows.
 *
 * @param q part of a name or of a group; blank: any
 * @param state {@code enabled}, {@code disabled} or {@code waiting}; anything else: all
 * @param page the part of the list, from 1
 */
record UsersAsked(@Nullable String q, @Nullable String state, @Nullable String page) {

  static final int ON_PAGE = 50;

  /** Whether a user is shown. */
  boolean wants(User user, Set<String> waiting) {
    return matches(user)
        && switch (shownState()) {
          case "enabled" -> !user.disabled();
          case "disabled" -> user.disabled();
          case "waiting" -> waiting.contains(user.name());
          default -> true;
        };
  }

  private boolean matches(User user) {
    String part = text().toLowerCase(Locale.ROOT);
    return user.name().contains(part)
        || user.groups().stream().anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(part));
  }

  /** What is looked for, as it was typed. */
  String text() {
    return q == null ? "" : q.strip();
  }

  /** The state, empty for all. */
  String shownState() {
    return state == null ? "" : state;
  }

  /** The number of the page. */
  int number() {
    if (page == null || page.isEmpty() || page.length() > 6) {
      return 1;
    }
    boolean digits = page.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Math.max(1, Integer.parseInt(page)) : 1;
  }

  /** The address of a page of the same list. */
  String at(int other) {
    return AdminPages.USERS
        + "?q="
        + URLEncoder.encode(text(), StandardCharsets.UTF_8)
        + "&state="
        + URLEncoder.encode(shownState(), StandardCharsets.UTF_8)
        + "&page="
        + other;
  }
}
