package io.kijun.core.ruleset.differences;

import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Standard;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a change can touch.
 *
 * @param everything whether more differs than rows of 基準 and cases, so that anything may
 * @param criteria the criteria that differ, by the item that they belong to or belonged to
 */
public record ChangeScope(boolean everything, Map<String, Set<String>> criteria) {

  /** What the differences between two standards can touch. */
  public static ChangeScope by(List<Difference> differences, Standard before, Standard after) {
    boolean everything = false;
    Set<String> changed = new TreeSet<>();
    for (Difference difference : differences) {
      String criterion = difference.criterion();
      if (criterion != null) {
        changed.add(criterion);
      } else {
        everything |= !difference.isOfCase();
      }
    }
    Map<String, Set<String>> criteria = new TreeMap<>();
    for (Standard standard : List.of(before, after)) {
      for (CriterionRow row : standard.criteria()) {
        if (changed.contains(row.criterion())) {
          criteria.computeIfAbsent(row.no(), no -> new TreeSet<>()).add(row.criterion());
        }
      }
    }
    return new ChangeScope(everything, criteria);
  }

  /** The items that differ. */
  public Set<String> items() {
    return criteria.keySet();
  }
}
