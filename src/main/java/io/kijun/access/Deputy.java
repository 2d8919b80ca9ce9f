package io.kijun.access;

import java.time.LocalDate;

/**
 * Someone who approves in an approver's place, from the first to the last day.
 *
 * @param ended whether it was ended early
 */
public record Deputy(
    DeputyId id,
    String approver,
    String deputy,
    LocalDate firstDay,
    LocalDate lastDay,
    boolean ended) {}
