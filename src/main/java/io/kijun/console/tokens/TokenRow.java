package io.kijun.console.tokens;

import io.kijun.console.page.BadgeView;

/**
 * A token in a list.
 *
 * @param label what it is for
 * @param reads what it is limited to; empty: there is nothing to say
 * @param counts whether it can still be used, and so be revoked
 * @param revocation the address of the form that revokes it
 */
public record TokenRow(
    String label,
    String reads,
    String lastDay,
    BadgeView state,
    boolean counts,
    String revocation) {}
