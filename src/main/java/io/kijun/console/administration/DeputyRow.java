package io.kijun.console.administration;

import io.kijun.console.page.BadgeView;
import org.jspecify.annotations.Nullable;

/**
 * A deputyship in the list.
 *
 * @param end the address of the form that ends it; null: it is over, or the reader may not
 * @param confirm the address of the page where it can be confirmed; null: it waits for nobody, or
 *     not for the reader
 */
public record DeputyRow(
    String approver,
    String deputy,
    String period,
    BadgeView state,
    @Nullable String end,
    @Nullable String confirm) {}
