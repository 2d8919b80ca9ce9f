package io.kijun.access;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person or program that signs in.
 *
 * @param name lower case letters, digits, {@code . _ -}
 * @param password hashed
 * @param mustChange the password was printed at the first start and must be changed first
 * @param disabled may not sign in any more
 */
public record User(
    String name, String password, boolean mustChange, boolean disabled, Set<Role> roles) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

  /** Whether a user may have that name. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }
}
