package io.kijun.console.rules;

import io.kijun.console.page.ProblemItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the forms of a draft's page, and what its reader is told.
 *
 * @param reasons by subject
 * @param from the line of the impact to begin at
 * @param notice what was done; null: nothing was
 * @param problems why something was not done
 */
record DraftTyped(
    Map<String, String> reasons,
    String day,
    String comment,
    int from,
    @Nullable String notice,
    List<ProblemItem> problems) {

  static DraftTyped nothing() {
    return new DraftTyped(Map.of(), "", "", 0, null, List.of());
  }

  static DraftTyped reading(int from, @Nullable String notice) {
    return new DraftTyped(Map.of(), "", "", Math.max(0, from), notice, List.of());
  }

  static DraftTyped explaining(Map<String, String> reasons) {
    return new DraftTyped(reasons, "", "", 0, null, List.of());
  }

  static DraftTyped approving(String day, String comment) {
    return new DraftTyped(Map.of(), day, comment, 0, null, List.of());
  }

  DraftTyped refused(List<ProblemItem> wrong) {
    return new DraftTyped(reasons, day, comment, from, null, wrong);
  }

  /** A list with the reasons that were typed and not kept. */
  RulesDifferenceList in(RulesDifferenceList list) {
    return new RulesDifferenceList(
        list.told(),
        list.listed().stream()
            .map(one -> reasons.containsKey(one.subject()) ? typed(one) : one)
            .toList(),
        list.rest(),
        list.file());
  }

  private RulesDifference typed(RulesDifference one) {
    return one.typed(reasons.getOrDefault(one.subject(), ""));
  }
}
