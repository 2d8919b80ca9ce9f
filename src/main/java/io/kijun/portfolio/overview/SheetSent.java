package io.kijun.portfolio.overview;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A check sheet that went out, without its code.
 *
 * @param due the day until which it is to come back; null: none was named
 * @param language {@code ja} or {@code en}
 */
public record SheetSent(Instant at, @Nullable LocalDate due, String language) {}
