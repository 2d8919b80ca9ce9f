package io.kijun.core.evaluation;

import java.time.LocalDate;

/** The day on which a met criterion stops being met if nothing is done (失効日). */
public record Lapse(String criterion, LocalDate date) {}
