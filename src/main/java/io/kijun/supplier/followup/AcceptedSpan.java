package io.kijun.supplier.followup;

import io.kijun.supplier.Acceptance;
import org.jspecify.annotations.Nullable;

/**
 * An acceptance as versions of facts have it.
 *
 * @param from the version that has it first
 * @param gone the version that has it no more; null: all since have it
 */
record AcceptedSpan(Acceptance accepted, int from, @Nullable Integer gone) {}
