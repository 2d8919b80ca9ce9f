package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.Columns;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.VerdictColumn;
import io.kijun.core.standard.column.WordColumn;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which differences of rules can make a verdict another, and through which cells. */
final class RuleMatters {

  private static final Set<String> ITEM_CELLS =
      Set.of(ItemColumn.APPLIES_WHEN.code(), ItemColumn.BUILDS_ON.code());
  private static final Set<String> WORD_CELLS =
      Set.of(
          WordColumn.APPLIES_WHEN.code(),
          WordColumn.TIMING.code(),
          WordColumn.LEAD_DAYS.code(),
          WordColumn.GRACE_DAYS.code(),
          WordColumn.EVENT_TYPES.code(),
          WordColumn.EVENT_EVIDENCE.code(),
          WordColumn.EACH.code(),
          WordColumn.IMPLIES.code());
  private static final Set<String> VERDICT_CELLS =
      Set.of(
          VerdictColumn.CRITERIA.code(),
          VerdictColumn.EVIDENCE.code(),
          VerdictColumn.DECLARATION.code(),
          VerdictColumn.VERDICT.code());
  private static final Set<String> TEXT_CELLS =
      Set.of(Columns.STATEMENT_JA.code(), Columns.STATEMENT_EN.code());

  /** Whatever can make any verdict another. */
  static final RuleMatters ANY = new RuleMatters();

  private final @Nullable Reach reach;

  /** How far it is looked. */
  private record Reach(Touched touched, WhatRowsRead reads, Set<String> verdictRows) {}

  private RuleMatters() {
    this.reach = null;
  }

  /** What can have reached something that was touched. */
  RuleMatters(Touched touched, WhatRowsRead reads, Set<String> verdictRows) {
    this.reach = new Reach(touched, reads, verdictRows);
  }

  /** Whether a difference matters, in some cell of it. */
  boolean test(Difference difference) {
    String key = difference.subject().key();
    Reach to = reach;
    return switch (difference.subject().kind()) {
      case CRITERION -> to == null || to.touched.criteria().contains(key);
      case ITEM -> to == null || to.touched.items().contains(key);
      case WORD -> to == null || to.reads.readsWord(key);
      case OCCASION -> to == null || to.reads.readsOccasion(key);
      case PROFILE -> to == null || to.reads.readsProfile(key);
      case VERDICT -> to == null || to.verdictRows.contains(key);
      case SETTING -> true;
      case LABEL, EVIDENCE, STANDARD, SCORING, DECISION, ADVICE, CASE -> false;
    };
  }

  /** Whether a cell of such a difference does. */
  boolean test(Difference difference, CellDifference cell) {
    return switch (difference.subject().kind()) {
      case CRITERION -> !TEXT_CELLS.contains(cell.column());
      case ITEM -> ITEM_CELLS.contains(cell.column());
      case WORD, OCCASION, PROFILE -> WORD_CELLS.contains(cell.column());
      case VERDICT -> VERDICT_CELLS.contains(cell.column());
      case SETTING -> isSetting(cell.column());
      case LABEL, EVIDENCE, STANDARD, SCORING, DECISION, ADVICE, CASE -> false;
    };
  }

  private boolean isSetting(String name) {
    return switch (name) {
      case "fiscalYearFirstMonth" -> reach == null || reach.reads.haveCadences();
      case "graceDays" -> reach == null || reach.reads.haveOccasions();
      case "undatedAge" -> true;
      default -> false;
    };
  }
}
