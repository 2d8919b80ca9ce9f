package io.kijun.core.standard;

import org.jspecify.annotations.Nullable;

/**
 * One row of 助言. Blank texts and numbers are taken from the next more general row.
 *
 * @param target a criterion id, an item number or {@code *}
 * @param cause null: every cause
 * @param dueDays days until due; null: as the severity says
 * @param remarks for officers, such as why it is severe; null: none
 */
public record AdviceRow(
    String target,
    @Nullable Cause cause,
    @Nullable Severity severity,
    Text finding,
    Text advice,
    @Nullable Integer dueDays,
    RowPlace at,
    @Nullable String remarks) {}
