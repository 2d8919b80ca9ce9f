package io.kijun.core.evaluation;

import io.kijun.core.ruleset.drools.RuleNetwork;
import io.kijun.core.ruleset.fact.ItemCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Has the rules judge items, and remembers what they said: of an item there are few cases that
 * differ in anything that a rule can see. Only where each rule looks at one fact alone.
 */
final class ItemsJudged {

  private final boolean remembers;
  private final Map<ItemCase.SeenByRules, ItemCase> known = new ConcurrentHashMap<>();

  ItemsJudged(RuleNetwork network) {
    this.remembers = network.looksAtOneFact();
  }

  /** Concludes cases that no rule has judged. */
  void conclude(RuleNetwork.Session session, List<ItemCase> cases) {
    if (!remembers) {
      session.fire(cases);
      return;
    }
    List<ItemCase> others = new ArrayList<>();
    for (ItemCase one : cases) {
      ItemCase same = known.get(one.seen());
      if (same == null) {
        others.add(one);
      } else {
        one.concludeAs(same);
      }
    }
    session.fire(others);
    for (ItemCase one : others) {
      known.putIfAbsent(one.seen(), one);
    }
  }
}
