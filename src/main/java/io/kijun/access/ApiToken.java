package io.kijun.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token that a program signs in with; the token itself is not kept.
 *
 * @param lastDay the last day on which it counts
 */
public record ApiToken(
    UUID id, String user, String label, LocalDate lastDay, @Nullable Instant revokedAt) {}
