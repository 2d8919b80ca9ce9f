package io.kijun.console.findings;

import io.kijun.console.page.BadgeView;
import org.jspecify.annotations.Nullable;

/**
 * An exception or an acceptance.
 *
 * @param supplier its name
 * @param item null: only the criterion is known
 * @param criterion null: the item as a whole
 * @param reason null: it came with a sheet or with facts, or was erased
 * @param by null: nobody is on record
 */
public record GrantedRow(
    String href,
    String kind,
    String supplier,
    String code,
    @Nullable String item,
    @Nullable String criterion,
    BadgeView state,
    String until,
    @Nullable String reason,
    @Nullable String by) {}
