package io.kijun.rulechange.impact;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.kijun.core.evaluation.DecisionAndScores;
import io.kijun.core.evidence.FactsSource;
import io.kijun.core.ruleset.RulesetHash;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** How suppliers stand, kept in memory: less than 1 KB each, of those looked at last. */
@Component
final class StandingsBefore {

  /** Of how many it is kept. */
  static final int KEPT = 20_000;

  private final Cache<Known, DecisionAndScores> standings =
      Caffeine.newBuilder().maximumSize(KEPT).build();

  /** Whose standing is known: facts on record under a ruleset on a day. */
  private record Known(UUID facts, RulesetHash ruleset, LocalDate day) {}

  /** Under a ruleset on a day. What is not on record is worked out each time. */
  KnownResults under(RulesetHash ruleset, LocalDate day) {
    return (facts, working) -> of(facts, ruleset, day, working);
  }

  private DecisionAndScores of(
      FactsSource facts, RulesetHash ruleset, LocalDate day, Supplier<DecisionAndScores> working) {
    UUID id = facts.id();
    return id == null
        ? working.get()
        : standings.get(new Known(id, ruleset, day), any -> working.get());
  }
}
