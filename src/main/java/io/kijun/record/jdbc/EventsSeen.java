package io.kijun.record.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;

/** A set of events of the world has one id, whoever saw it. */
final class EventsSeen {

  private EventsSeen() {}

  static UUID id(List<UUID> events) {
    String all = events.stream().sorted().map(UUID::toString).toList().toString();
    return UUID.nameUUIDFromBytes(all.getBytes(UTF_8));
  }
}
