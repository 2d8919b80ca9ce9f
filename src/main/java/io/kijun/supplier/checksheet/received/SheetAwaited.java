package io.kijun.supplier.checksheet.received;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A supplier that a sheet went out to, and from which none came since but such as went back.
 *
 * @param sentAt when the last one went out
 * @param due the last day that was named for one; null: none was
 */
public record SheetAwaited(String supplier, Instant sentAt, @Nullable LocalDate due) {}
