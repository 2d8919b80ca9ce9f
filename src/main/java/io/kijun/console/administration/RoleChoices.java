package io.kijun.console.administration;

import io.kijun.access.Role;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.RoleWords;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Roles as a form offers them. */
final class RoleChoices {

  private RoleChoices() {}

  /** All roles, those chosen that are given. */
  static List<UserChoice> of(Collection<Role> chosen, ReaderWords words) {
    return Arrays.stream(Role.values())
        .map(
            role ->
                new UserChoice(
                    role.name(),
                    RoleWords.of(Set.of(role), words),
                    words.of(hint(role)),
                    chosen.contains(role)))
        .toList();
  }

  private static String hint(Role role) {
    return switch (role) {
      case OFFICER -> "administration.role.officer";
      case APPROVER -> "administration.role.approver";
      case REVIEWER -> "administration.role.reviewer";
      case AUDITOR -> "administration.role.auditor";
      case ADMIN -> "administration.role.admin";
    };
  }

  /** The roles that a form names; what names none is left out, as no form sends it. */
  static Set<Role> read(List<String> names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(one -> names.contains(one.name())).forEach(roles::add);
    return roles;
  }
}
