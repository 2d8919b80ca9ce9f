package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.Columns;
import io.kijun.core.ruleset.differences.CellDifference;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.VerdictColumn;
import io.kijun.core.standard.column.WordColumn;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which differences of rules can make a thing another, and through which cells. */
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

  private final WholeRules whole;
  private final @Nullable Reach reach;

  /** How far it is looked. */
  private record Reach(Touched touched, WhatRowsRead reads, Set<String> verdictRows) {}

  /** Whatever can make a thing of that kind another. */
  RuleMatters(WholeRules whole) {
    this.whole = whole;
    this.reach = null;
  }

  /** What can have reached something that was touched. */
  RuleMatters(WholeRules whole, Touched touched, WhatRowsRead reads, Set<String> verdictRows) {
    this.whole = whole;
    this.reach = new Reach(touched, reads, verdictRows);
  }

  /** Whether a difference matters, in some cell of it. */
  boolean test(Difference difference) {
    String key = difference.subject().key();
    Reach to = reach;
    boolean items = whole.restsOnItems();
    return switch (difference.subject().kind()) {
      case CRITERION -> items && (to == null || to.touched.criteria().contains(key));
      case ITEM -> items && (to == null || to.touched.items().contains(key));
      case WORD -> items && (to == null || to.reads.readsWord(key));
      case OCCASION -> items && (to == null || to.reads.readsOccasion(key));
      case PROFILE -> items && (to == null || to.reads.readsProfile(key));
      case VERDICT -> items && (to == null || to.verdictRows.contains(key));
      case SETTING -> true;
      case LABEL, SCORING, DECISION -> whole.test(difference);
      case ADVICE -> whole.test(difference) && (to == null || isOf(to.touched, key));
      case EVIDENCE, STANDARD, CASE -> false;
    };
  }

  /** Whether advice, by what it is on and the cause, is on something that was touched. */
  private static boolean isOf(Touched touched, String key) {
    String target = key.substring(0, key.lastIndexOf(':'));
    return target.equals("*")
        || touched.items().contains(target)
        || touched.criteria().contains(target);
  }

  /** Whether a cell of such a difference does. */
  boolean test(Difference difference, CellDifference cell) {
    String column = cell.column();
    return switch (difference.subject().kind()) {
      case CRITERION -> !TEXT_CELLS.contains(column);
      case ITEM -> ITEM_CELLS.contains(column) || whole.test(difference, cell);
      case WORD, OCCASION, PROFILE -> WORD_CELLS.contains(column);
      case VERDICT -> VERDICT_CELLS.contains(column) || whole.test(difference, cell);
      case SETTING -> isSetting(column) || whole.test(difference, cell);
      case SCORING, DECISION, ADVICE -> whole.test(difference, cell);
      case LABEL, EVIDENCE, STANDARD, CASE -> false;
    };
  }

  private boolean isSetting(String name) {
    return switch (name) {
      case "fiscalYearFirstMonth" ->
          whole.restsOnItems() && (reach == null || reach.reads.haveCadences());
      case "graceDays" -> whole.restsOnItems() && (reach == null || reach.reads.haveOccasions());
      case "undatedAge" -> whole.restsOnItems();
      default -> false;
    };
  }
}
