package io.kijun.core.cases;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.criterion.Member;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Graph;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Standard;
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
    return allNeed(Column.AUDIENCE, row.audience(), fact)
        || allNeed(Column.SCOPE, row.scope(), fact)
        || allNeed(Column.CONTENTS, row.contents(), fact);
  }

  private boolean allNeed(Column column, List<String> words, String fact) {
    List<Member> members = lexicon.members(column, words);
    return !members.isEmpty()
        && members.stream().allMatch(member -> member.appliesWhen().contains(fact));
  }

  /** The item builds on the root by way of another item too. */
  boolean withoutDependency(Item item, String root) {
    List<String> others = item.buildsOn().stream().filter(no -> !no.equals(root)).toList();
    return buildsOn.reachable(others).contains(root);
  }
}
