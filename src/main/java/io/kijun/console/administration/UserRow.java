package io.kijun.console.administration;

import io.kijun.console.page.BadgeView;

/**
 * A user in the list.
 *
 * @param groups in one line
 * @param waiting what waits for a second person; empty: nothing does
 */
public record UserRow(
    String name, String href, String roles, String groups, BadgeView access, String waiting) {}
