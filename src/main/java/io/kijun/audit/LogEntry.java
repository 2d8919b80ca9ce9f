package io.kijun.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param actor the user's name; {@code -} where it was nobody signed in
 * @param action the name of a {@link LogAction}, or of one that another version of the service knew
 * @param subject what it was done to
 * @param hash of what was seen or made, {@code sha256:...}; null: nothing that has one
 * @param origin the address that the request came from; {@code local}: the service itself
 * @param detail further facts by name
 */
public record LogEntry(
    UUID id,
    Instant recordedAt,
    String actor,
    String action,
    String subject,
    @Nullable String hash,
    String origin,
    Map<String, String> detail) {}
