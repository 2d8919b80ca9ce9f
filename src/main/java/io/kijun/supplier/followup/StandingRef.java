package io.kijun.supplier.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Which evaluation said something, of which day, and when it was recorded. */
public record StandingRef(UUID evaluation, LocalDate asOf, Instant recordedAt) {}
