package io.kijun.core.evidence;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Text;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How much may come in of one supplier. The facts of a whole standard have some hundred entries;
 * what was done every day for ten years, 3,653 dates.
 */
final class FactsLimits {

  static final int MOST_ENTRIES = 2_000;
  static final int MOST_DATES = 20_000;
  static final int MOST_EVENTS = 2_000;
  static final int MOST_DECLARATIONS = 2_000;

  /** Of one field of one entry. */
  static final int MOST_WORDS = 1_000;

  private static final List<String> WORD_LISTS =
      List.of("occasions", "audience", "scope", "contents");

  private FactsLimits() {}

  /** Reports all that is too many. Arrays are counted as they are, whatever is in them. */
  static boolean hold(JsonNode request, Issues issues) {
    JsonNode evidence = request.path("evidence");
    atMost(MOST_EVENTS, request.path("events").size(), "$.events", issues);
    atMost(MOST_DECLARATIONS, request.path("declarations").size(), "$.declarations", issues);
    if (atMost(MOST_ENTRIES, evidence.size(), "$.evidence", issues)) {
      countEntries(evidence, issues);
    }
    return issues.all().isEmpty();
  }

  private static void countEntries(JsonNode evidence, Issues issues) {
    int dates = 0;
    for (int i = 0; i < evidence.size(); i++) {
      JsonNode entry = evidence.path(i);
      dates += entry.path("performances").size();
      for (String list : WORD_LISTS) {
        atMost(MOST_WORDS, entry.path(list).size(), "$.evidence[" + i + "]." + list, issues);
      }
    }
    atMost(MOST_DATES, dates, "$.evidence[*].performances", issues);
  }

  private static boolean atMost(int most, int found, String path, Issues issues) {
    if (found <= most) {
      return true;
    }
    issues.invalid(
        IssueCode.TOO_MANY_VALUES,
        path,
        Integer.toString(found),
        new Text(
            "1社につき" + most + "個以内にしてください。", "At most " + most + " are taken of one supplier."));
    return false;
  }
}
