package io.kijun.console.administration;

import io.kijun.access.Gift;
import io.kijun.access.PendingGift;
import io.kijun.access.PendingGifts;
import io.kijun.access.Role;
import io.kijun.access.User;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.RoleWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells of users as their pages show them. */
@Component
final class UserViews {

  private final PendingGifts pending;
  private final AdminPages pages;

  UserViews(PendingGifts pending, AdminPages pages) {
    this.pending = pending;
    this.pages = pages;
  }

  /** The address of a user's page. */
  static String href(String name) {
    return AdminPages.USERS + "/" + name;
  }

  /** Users in the list. */
  List<UserRow> rows(List<User> users, ReaderWords words) {
    List<PendingGift> waiting = pending.all();
    return users.stream()
        .map(
            user ->
                new UserRow(
                    user.name(),
                    href(user.name()),
                    RoleWords.of(user.countingRoles(), words),
                    groups(user.groups(), words),
                    access(user, words),
                    waiting.stream()
                        .filter(gift -> gift.to().equals(user.name()))
                        .map(gift -> words.of(kind(gift.kind())))
                        .distinct()
                        .collect(Collectors.joining(words.isJapanese() ? "、" : ", "))))
        .toList();
  }

  /** A user's page for a reader. */
  UserPage page(User user, String reader, HttpServletRequest request, ReaderWords words) {
    List<PendingGift> waiting = pending.of(user.name());
    String href = href(user.name());
    boolean mayConfirm =
        !user.name().equals(reader)
            && waiting.stream().anyMatch(gift -> !gift.askedBy().equals(reader))
            && pages.may(request, "POST " + href + "/confirmation");
    return new UserPage(
        user.name(),
        href,
        RoleWords.of(user.countingRoles(), words),
        groups(user.groups(), words),
        access(user, words),
        user.disabled(),
        user.mustChange(),
        RoleChoices.of(wished(user, waiting), words),
        String.join(words.isJapanese() ? "、" : ", ", user.groups()),
        waiting.stream().map(gift -> told(gift, words)).toList(),
        mayConfirm,
        pages.may(request, "POST " + href + "/roles"),
        null,
        null,
        List.of());
  }

  /** A role that waits stays asked for, unless it is unchecked. */
  private static Set<Role> wished(User user, List<PendingGift> waiting) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(user.countingRoles());
    if (waiting.stream().anyMatch(gift -> gift.kind() == Gift.Kind.ROLE)) {
      roles.add(Role.APPROVER);
    }
    return roles;
  }

  private static String groups(Set<String> groups, ReaderWords words) {
    return groups.isEmpty()
        ? words.of("me.all-groups")
        : String.join(words.isJapanese() ? "、" : ", ", groups);
  }

  private static BadgeView access(User user, ReaderWords words) {
    if (user.disabled()) {
      return BadgeView.none(words.of("administration.disabled"));
    }
    return user.mustChange()
        ? BadgeView.part(words.of("administration.invited"))
        : BadgeView.good(words.of("administration.enabled"));
  }

  private static String told(PendingGift gift, ReaderWords words) {
    return words.of(
        "administration.asked",
        words.of(kind(gift.kind())),
        gift.askedBy(),
        words.moment(gift.askedAt()));
  }

  private static String kind(Gift.Kind kind) {
    return switch (kind) {
      case ROLE -> "administration.gift.role";
      case PASSWORD -> "administration.gift.password";
      case GROUPS -> "administration.gift.groups";
      case RETURN -> "administration.gift.return";
      case DEPUTYSHIP -> "administration.gift.deputyship";
    };
  }
}
