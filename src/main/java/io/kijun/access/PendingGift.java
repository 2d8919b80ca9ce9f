package io.kijun.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be given once a second person confirms it, and has no effect until then.
 *
 * @param to the user
 * @param password hashed; null: it is none
 * @param deputy the deputyship; null: it is none
 */
public record PendingGift(
    UUID id,
    String to,
    Gift.Kind kind,
    String askedBy,
    @Nullable String password,
    @Nullable DeputyId deputy,
    Instant askedAt) {}
