package io.kijun.console.administration;

import io.kijun.console.page.BadgeView;

/**
 * A part of the service, and whether it works.
 *
 * @param told what there is to know, or to do where it does not work
 */
public record HealthRow(String name, BadgeView state, String told) {}
