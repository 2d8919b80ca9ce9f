package io.kijun.supplier;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts on record with events of the world, of the tier that the register has now. */
record FactsWithEvents(FactsSource facts, @Nullable String tier, List<Event> events)
    implements FactsSource {

  /** The same for the same facts, tier and events: under it results are kept. */
  @Override
  public @Nullable UUID id() {
    String all = facts.id() + "\n" + tier + "\n" + events;
    return facts.id() == null ? null : UUID.nameUUIDFromBytes(all.getBytes(UTF_8));
  }

  @Override
  public Facts all() {
    return with(facts.all());
  }

  @Override
  public Facts only(Set<String> keys) {
    return with(facts.only(keys));
  }

  private Facts with(Facts known) {
    return known.of(known.supplier(), known.name(), tier).withEvents(events);
  }
}
