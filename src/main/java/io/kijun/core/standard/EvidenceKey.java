package io.kijun.core.standard;

import org.jspecify.annotations.Nullable;

/**
 * A practice that evidence (証跡) can be given for, and the question that asks for it.
 *
 * @param hint what counts as evidence; null: not said
 * @param exceptionTo the key of the practice, where this one only serves an allowance from it; null
 *     elsewhere
 */
public record EvidenceKey(
    String key, Text question, @Nullable Text hint, @Nullable String exceptionTo) {}
