package io.kijun.inforce;

import java.time.Instant;

/**
 * A period that was taken back before its first day.
 *
 * @param period as it would have been
 * @param actor who took it back
 * @param withdrawnAt when
 */
public record WithdrawnPeriod(PeriodInForce period, String actor, Instant withdrawnAt) {}
