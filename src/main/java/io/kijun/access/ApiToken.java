package io.kijun.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A token that a program signs in with; the token itself is not kept.
 *
 * @param userName whose it is
 * @param lastDay the last day on which it counts
 * @param revokedAt null: it was not
 */
public record ApiToken(
    TokenId id, String userName, String label, LocalDate lastDay, @Nullable Instant revokedAt) {

  /** Whether it was revoked. */
  public boolean isRevoked() {
    return revokedAt != null;
  }

  /** Whether one can sign in with it on a day. */
  boolean countsOn(LocalDate day) {
    return !isRevoked() && !day.isAfter(lastDay);
  }
}
