package io.kijun.access;

import java.util.Set;

/**
 * Somebody proved to be a user.
 *
 * @param roles those the user has today, as a deputy too; none while the password must be changed
 * @param byPassword with the password, not with a token
 * @param sight which suppliers the user may see today
 */
public record SignedIn(String name, Set<Role> roles, boolean byPassword, Sight sight) {}
