package io.kijun.core.cases;

import io.kijun.core.criterion.Demand;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Graph;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Timing;
import io.kijun.core.standard.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cells say what others say already. */
final class EquivalentMutants {

  private final Standard standard;
  private final Lexicon lexicon;
  private final Graph<String> buildsOn;

  EquivalentMutants(Standard standard) {
    this.standard = standard;
    this.lexicon = new Lexicon(standard.vocabulary());
    Map<String, List<String>> roots = new HashMap<>();
    standard.items().forEach(item -> roots.put(item.no(), item.buildsOn()));
    this.buildsOn = new Graph<>(no -> roots.getOrDefault(no, List.of()));
  }

  /** Each row of the item drops out without the fact, as a list of it is then left empty. */
  boolean withoutCondition(Item item, String fact) {
    return standard.criteria().stream()
        .filter(row -> row.no().equals(item.no()))
        .allMatch(row -> dropsOutWithout(row, fact));
  }

  private boolean dropsOutWithout(CriterionRow row, String fact) {
    return Demand.of(row, lexicon).listings().stream()
        .anyMatch(list -> allNeed(list.required(), fact));
  }

  private static boolean allNeed(List<Word> words, String fact) {
    return !words.isEmpty() && words.stream().allMatch(word -> word.appliesWhen().contains(fact));
  }

  /**
   * There are no events; or those of one kind that come after what is done for them, which has to
   * lie after the one before as it is.
   */
  boolean withoutOneEach(Occasion occasion) {
    int kinds = occasion.eventTypes().size() + occasion.eventEvidence().size();
    return kinds == 0 || (kinds == 1 && occasion.timing() == Timing.BEFORE);
  }

  /** The item builds on the root by way of another item too. */
  boolean withoutDependency(Item item, String root) {
    List<String> others = item.buildsOn().stream().filter(no -> !no.equals(root)).toList();
    return buildsOn.reachable(others).contains(root);
  }
}
