package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * People whom education and announcements may not reach (周知・教育の相手), so that it is said once and not
 * in each answer: those who are named in many rows, except for those who are named in most.
 *
 * @param word whom, for instance 役員
 * @param codes the audience words that go with it: where it is about those of a fact of the
 *     profile, also those of facts that imply it
 */
public record LeftOutAudience(Word word, Set<String> codes) {

  /** Of the rows that name any audience, one in so many must name it. */
  private static final int SHARE = 4;

  /** Copies its set. */
  public LeftOutAudience {
    codes = Collections.unmodifiableSet(new LinkedHashSet<>(codes));
  }

  static List<LeftOutAudience> of(Standard standard) {
    Map<String, Integer> named = new LinkedHashMap<>();
    int rows = 0;
    for (CriterionRow row : standard.criteria()) {
      List<String> audience = Columns.AUDIENCE.of(row);
      rows += audience.isEmpty() ? 0 : 1;
      audience.forEach(word -> named.merge(word, 1, Integer::sum));
    }
    int most = named.values().stream().max(Comparator.naturalOrder()).orElse(0);
    List<LeftOutAudience> all = new ArrayList<>();
    for (Word word : standard.vocabulary().audiences()) {
      int times = named.getOrDefault(word.code(), 0);
      if (times > 0 && times < most && times * SHARE >= rows) {
        all.add(new LeftOutAudience(word, within(word, standard)));
      }
    }
    all.removeIf(
        one ->
            all.stream()
                .anyMatch(other -> !other.equals(one) && other.codes.contains(one.word.code())));
    return List.copyOf(all);
  }

  private static Set<String> within(Word whole, Standard standard) {
    Set<String> codes = new LinkedHashSet<>(List.of(whole.code()));
    if (!whole.appliesWhen().isEmpty()) {
      Map<String, List<String>> implied = new LinkedHashMap<>();
      for (ProfileFact fact : standard.vocabulary().profile()) {
        implied.put(fact.code(), fact.implies());
      }
      for (Word word : standard.vocabulary().audiences()) {
        boolean within =
            word.appliesWhen().stream()
                .anyMatch(
                    fact -> implied.getOrDefault(fact, List.of()).containsAll(whole.appliesWhen()));
        if (within) {
          codes.add(word.code());
        }
      }
    }
    return codes;
  }
}
