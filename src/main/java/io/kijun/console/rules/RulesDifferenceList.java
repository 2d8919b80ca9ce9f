package io.kijun.console.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs, as much of it as a page holds.
 *
 * @param told how much differs
 * @param listed those that wait for a reason first where not all are
 * @param rest how many are not listed; null: all are
 * @param file the address of all as a workbook; null: there is none
 */
public record RulesDifferenceList(
    String told, List<RulesDifference> listed, @Nullable String rest, @Nullable String file) {

  /** Copies its list. */
  public RulesDifferenceList {
    listed = List.copyOf(listed);
  }
}
