package io.kijun.core.evidence;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A supplier's facts, read as far as they are asked for: one key of hundreds costs little. */
public interface FactsSource {

  /** The id under which they are on record; null where they are not. */
  @Nullable UUID id();

  /** All facts. */
  Facts all();

  /** The facts without evidence of other keys. */
  Facts only(Set<String> keys);

  /** Facts that are read already. */
  static FactsSource of(Facts facts) {
    return new FactsSource() {
      @Override
      public @Nullable UUID id() {
        return null;
      }

      @Override
      public Facts all() {
        return facts;
      }

      @Override
      public Facts only(Set<String> keys) {
        return new Facts(
            facts.supplier(),
            facts.name(),
            facts.tier(),
            facts.profile(),
            facts.evidence().stream().filter(entry -> keys.contains(entry.key())).toList(),
            facts.declarations(),
            facts.events());
      }
    };
  }
}
