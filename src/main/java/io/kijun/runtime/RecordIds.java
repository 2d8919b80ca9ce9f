package io.kijun.runtime;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Ids of records: UUID version 7 (RFC 9562, section 5.7), each greater than the one before, so that
 * records sort by time.
 */
@Component
public final class RecordIds {

  private static final int SEQUENCE_BITS = 12;
  private static final long VERSION = 7L << SEQUENCE_BITS;
  private static final long VARIANT = 1L << 63;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** Milliseconds and a sequence number in 12 bits, which runs into them where it overflows. */
  private long last;

  /** Ids of a clock's time. */
  public RecordIds(Clock clock) {
    this.clock = clock;
  }

  /** A new id. */
  public UUID next() {
    long tick = nextTick();
    long high = (tick >>> SEQUENCE_BITS << 16) | VERSION | (tick & ((1 << SEQUENCE_BITS) - 1));
    return new UUID(high, VARIANT | (random.nextLong() >>> 2));
  }

  /** What is less than all ids that are made from an instant on, and not less than those before. */
  public static UUID before(Instant instant) {
    return new UUID(instant.toEpochMilli() << 16, 0);
  }

  /** When an id was made, in milliseconds. */
  public static Instant madeAt(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }

  /** The id that a text writes; empty: it writes none. */
  public static Optional<UUID> parsed(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private synchronized long nextTick() {
    last = Math.max(last + 1, clock.millis() << SEQUENCE_BITS);
    return last;
  }
}
