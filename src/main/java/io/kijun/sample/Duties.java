package io.kijun.sample;

import io.kijun.core.criterion.Columns;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.evidence.Profile;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.Graph;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Word;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a standard asks, as far as generated suppliers have to know it. */
final class Duties {

  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 1);

  private final Standard standard;
  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, Integer> days = new HashMap<>();
  private final Map<String, Set<String>> keysOfItem = new HashMap<>();
  private final Set<String> vitalKeys = new HashSet<>();
  private final Set<String> eventKeys = new HashSet<>();
  private final Map<String, List<String>> audiences;
  private final Map<String, List<String>> scopes;
  private final Map<String, List<String>> contents;
  private final Set<String> vitalItems;

  Duties(Standard standard) {
    this.standard = standard;
    standard.items().forEach(item -> items.put(item.no(), item));
    vitalItems = vitalItems(standard);
    for (CriterionRow row : standard.criteria()) {
      keysOfItem.computeIfAbsent(row.no(), no -> new TreeSet<>()).add(row.evidence());
      if (vitalItems.contains(row.no())) {
        vitalKeys.add(row.evidence());
      }
      shortest(row);
    }
    standard.vocabulary().occasions().forEach(one -> eventKeys.addAll(one.eventEvidence()));
    audiences = conditions(standard.vocabulary().audiences());
    scopes = conditions(standard.vocabulary().scopes());
    contents = conditions(standard.vocabulary().contents());
  }

  private static Map<String, List<String>> conditions(List<Word> words) {
    Map<String, List<String>> conditions = new HashMap<>();
    words.forEach(word -> conditions.put(word.code(), word.appliesWhen()));
    return conditions;
  }

  /** What any decision asks to be achieved, and all that it builds on, or that others build on. */
  private static Set<String> vitalItems(Standard standard) {
    Map<String, List<String>> roots = new HashMap<>();
    standard.items().forEach(item -> roots.put(item.no(), item.buildsOn()));
    Set<String> vital = new HashSet<>();
    standard.decisions().stream().map(DecisionRow::mustAchieve).forEach(vital::addAll);
    roots.values().forEach(vital::addAll);
    vital.addAll(new Graph<String>(no -> roots.getOrDefault(no, List.of())).reachable(vital));
    return vital;
  }

  private void shortest(CriterionRow row) {
    Cadence cadence = Columns.CADENCE.of(row);
    if (cadence != null) {
      cadence.period().ifPresent(period -> days.merge(row.evidence(), days(period), Math::min));
    }
  }

  private static int days(Period period) {
    return (int) ChronoUnit.DAYS.between(ANY_DAY, ANY_DAY.plus(period));
  }

  /** The standard without what does not apply to a profile. */
  Standard applyingTo(Profile profile) {
    return standard.with(
        standard.items(),
        standard.criteria().stream()
            .filter(row -> profile.holdsAll(itemOf(row).appliesWhen()))
            .filter(row -> profile.holdsAll(Columns.APPLIES_WHEN.of(row)))
            .toList());
  }

  private Item itemOf(CriterionRow row) {
    return items.getOrDefault(row.no(), standard.items().get(0));
  }

  /**
   * Takes out of an entry the words that a profile denies.
   *
   * @return whether nothing is left of a list: then it is about what the supplier does not have
   */
  boolean leaveOutDenied(EvidenceBuilder entry, Profile profile) {
    boolean nobody = leaveOut(entry.audience(), audiences, profile);
    boolean nowhere = leaveOut(entry.scope(), scopes, profile);
    boolean nothing = leaveOut(entry.contents(), contents, profile);
    return nobody || nowhere || nothing;
  }

  private static boolean leaveOut(
      Set<String> words, Map<String, List<String>> conditions, Profile profile) {
    return words.removeIf(word -> !profile.holdsAll(conditions.getOrDefault(word, List.of())))
        && words.isEmpty();
  }

  /** In how many days a practice is to be done again at the most; 0: never. */
  int days(String key) {
    return days.getOrDefault(key, 0);
  }

  /** Whether the decision, or other items, rest on a practice. */
  boolean isVital(String key) {
    return vitalKeys.contains(key);
  }

  /** Whether its days are events that make other practices due. */
  boolean makesOthersDue(String key) {
    return eventKeys.contains(key);
  }

  /** What a practice shows of an item, by its number. */
  Set<String> keys(String item) {
    return keysOfItem.getOrDefault(item, Set.of());
  }

  /** The items that apply to a profile. */
  List<Item> items(Profile profile) {
    return standard.items().stream().filter(item -> profile.holdsAll(item.appliesWhen())).toList();
  }

  /** The items that may be declared as not applying without the decision being lost by it. */
  List<Item> dispensable(Profile profile) {
    return items(profile).stream()
        .filter(item -> item.obligation() == Obligation.OPTIONAL)
        .filter(item -> !vitalItems.contains(item.no()))
        .toList();
  }

  /** The standard. */
  Standard standard() {
    return standard;
  }
}
