package io.kijun.portfolio.calendar;

import io.kijun.core.standard.Hash;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tokens of all calendars, by hash. */
public interface CalendarTokens {

  /** Adds one, by the hash of the token. */
  void add(CalendarToken token, Hash hash, Instant at);

  /** The token with a hash. */
  Optional<CalendarToken> byHash(Hash hash);

  /** A token by its id. */
  Optional<CalendarToken> find(UUID id);

  /** A user's tokens, the latest first. */
  List<CalendarToken> of(String user);

  /** Revokes a token; false where it had been revoked before. */
  boolean revoke(UUID id, Instant at);
}
