package io.kijun.core.evidence;

import io.kijun.core.standard.Graph;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which facts of the profile are true whenever others are, directly or not (含意). */
final class Implications {

  private final Map<String, List<String>> direct = new HashMap<>();
  private final Graph<String> graph = new Graph<>(fact -> direct.getOrDefault(fact, List.of()));

  Implications(Vocabulary vocabulary) {
    for (ProfileFact fact : vocabulary.profile()) {
      if (!fact.implies().isEmpty()) {
        direct.put(fact.code(), fact.implies());
      }
    }
  }

  /** All that a fact implies. */
  Set<String> of(String fact) {
    return graph.reachable(direct.getOrDefault(fact, List.of()));
  }

  /** All that is implied by what is given as true. */
  Set<String> impliedBy(Map<String, Boolean> given) {
    List<String> first = new ArrayList<>();
    direct.forEach(
        (fact, implied) -> {
          if (Boolean.TRUE.equals(given.get(fact))) {
            first.addAll(implied);
          }
        });
    return graph.reachable(first);
  }
}
