package io.kijun.record.jdbc;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsSource;
import io.kijun.core.evidence.RecordedFacts;
import java.util.Set;
import java.util.UUID;

/** Facts on record as they are stored: unpacked when they are read, each time. */
final class PackedFacts implements FactsSource {

  private final UUID id;
  private final byte[] stored;

  PackedFacts(UUID id, byte[] stored) {
    this.id = id;
    this.stored = stored;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public Facts all() {
    return plain().all();
  }

  @Override
  public Facts only(Set<String> keys) {
    return plain().only(keys);
  }

  private RecordedFacts plain() {
    return new RecordedFacts(id, Compressed.plain(stored));
  }
}
