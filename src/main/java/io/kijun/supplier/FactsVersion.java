package io.kijun.supplier;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of what is known of a supplier. It never changes.
 *
 * @param supplier the supplier's code
 * @param version counts the supplier's versions from 1
 * @param facts the id under which the facts are on record
 * @param source what it was made from
 * @param comment why; null: not said, or erased
 * @param actor the user who brought it in
 */
public record FactsVersion(
    UUID id,
    String supplier,
    int version,
    UUID facts,
    FactsOrigin source,
    @Nullable String comment,
    String actor,
    Instant recordedAt) {}
