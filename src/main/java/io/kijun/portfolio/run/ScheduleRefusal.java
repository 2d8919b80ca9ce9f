package io.kijun.portfolio.run;

import io.kijun.core.standard.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A schedule was due, and no run started.
 *
 * @param day on which it was due
 * @param code of the issue that says why
 * @param message what that issue says
 */
public record ScheduleRefusal(
    UUID id, UUID schedule, LocalDate day, String code, Text message, Instant recordedAt) {}
