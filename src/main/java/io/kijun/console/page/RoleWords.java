package io.kijun.console.page;

import io.kijun.access.Role;
import java.util.Collection;
import java.util.stream.Collectors;

/** Roles as pages name them. */
public final class RoleWords {

  private RoleWords() {}

  /** Roles in one line. */
  public static String of(Collection<Role> roles, ReaderWords words) {
    return roles.stream()
        .map(role -> words.of(key(role)))
        .collect(Collectors.joining(words.isJapanese() ? "・" : ", "));
  }

  private static String key(Role role) {
    return switch (role) {
      case OFFICER -> "role.officer";
      case APPROVER -> "role.approver";
      case REVIEWER -> "role.reviewer";
      case AUDITOR -> "role.auditor";
      case ADMIN -> "role.admin";
    };
  }
}
