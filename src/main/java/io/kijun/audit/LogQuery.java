package io.kijun.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted. Null: any.
 *
 * @param from the first instant
 * @param to the instant after the last
 */
public record LogQuery(@Nullable Instant from, @Nullable Instant to, @Nullable String actor) {}
