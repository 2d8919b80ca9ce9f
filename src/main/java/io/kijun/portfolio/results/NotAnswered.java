package io.kijun.portfolio.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier that has not answered.
 *
 * @param name null: none, or erased
 * @param groups those that the reader may know of, in order
 * @param lookedAfterBy null: not said, or erased
 * @param askedAt when a check sheet went out last; null: none did
 * @param due until when that one is to come back; null: not said
 */
public record NotAnswered(
    String code,
    @Nullable String name,
    List<String> groups,
    @Nullable String tier,
    @Nullable String lookedAfterBy,
    @Nullable Instant askedAt,
    @Nullable LocalDate due) {}
