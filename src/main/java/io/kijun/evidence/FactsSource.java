package io.kijun.evidence;

import java.util.Set;

/** A supplier's facts, read as far as they are asked for: one key of hundreds costs little. */
public interface FactsSource {

  /** All facts. */
  Facts all();

  /** The facts without evidence of other keys. */
  Facts only(Set<String> keys);

  /** Facts that are read already. */
  static FactsSource of(Facts facts) {
    return new FactsSource() {
      @Override
      public Facts all() {
        return facts;
      }

      @Override
      public Facts only(Set<String> keys) {
        return new Facts(
            facts.supplier(),
            facts.name(),
            facts.profile(),
            facts.evidence().stream().filter(entry -> keys.contains(entry.key())).toList(),
            facts.declarations(),
            facts.events());
      }
    };
  }
}
