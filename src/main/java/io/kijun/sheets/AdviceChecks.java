package io.kijun.sheets;

import io.kijun.core.criterion.Columns;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.column.AdviceColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that every finding that can come up finds advice. */
final class AdviceChecks {

  private static final String ANY = "*";

  private record AdviceKey(String target, @Nullable Cause cause) {}

  private final List<AdviceRow> advice;
  private final List<CriterionRow> rows;
  private final List<Item> items;
  private final Issues problems;

  AdviceChecks(List<AdviceRow> advice, List<CriterionRow> rows, List<Item> items, Issues problems) {
    this.advice = advice;
    this.rows = rows;
    this.items = items;
    this.problems = problems;
  }

  void run(String fallbackBook) {
    targets();
    fallbacks(fallbackBook);
    criteriaWithoutAdvice();
  }

  private static CellPlace where(AdviceRow row, AdviceColumn column) {
    return row.at().cell(column.position());
  }

  private void targets() {
    Set<String> known = new LinkedHashSet<>();
    known.add(ANY);
    rows.forEach(row -> known.add(row.criterion()));
    items.forEach(item -> known.add(item.no()));
    Map<AdviceKey, AdviceRow> seen = new HashMap<>();
    for (AdviceRow row : advice) {
      if (!row.target().isEmpty() && !known.contains(row.target())) {
        problems.error(
            where(row, AdviceColumn.TARGET),
            IssueCode.UNKNOWN_TARGET,
            "対象は基準ID、項番または「*」で入力してください。",
            "The target is a criterion id, an item number or *.",
            row.target(),
            known);
      }
      AdviceRow other = seen.putIfAbsent(new AdviceKey(row.target(), row.cause()), row);
      if (other != null) {
        problems.error(
            where(row, AdviceColumn.TARGET),
            IssueCode.DUPLICATE_ADVICE,
            "同じ対象と原因の助言が「" + other.at() + "」にあります。",
            "Advice for this target and cause stands already at " + other.at() + ".",
            row.target());
      }
    }
  }

  /** Each cause needs a row for any target, with both texts in both languages and a severity. */
  private void fallbacks(String book) {
    for (Cause cause : Cause.values()) {
      if (cause == Cause.NOT_ACCEPTED) {
        continue; // standards of 0.1.0 have none: there is one built in
      }
      boolean complete =
          advice.stream()
              .filter(row -> row.target().equals(ANY) && row.cause() == cause)
              .anyMatch(
                  row ->
                      isFilled(row.finding()) && isFilled(row.advice()) && row.severity() != null);
      if (!complete) {
        problems.error(
            new CellPlace(book, Layout.ADVICE.sheet(), null),
            IssueCode.MISSING_ADVICE,
            "原因ごとの共通の助言（対象「*」。重要度、指摘、助言の日英）がありません。",
            "The general advice for a cause (target *, severity and all texts) is missing.",
            cause.label().ja());
      }
    }
  }

  private static boolean isFilled(Text text) {
    return !text.ja().isEmpty() && !text.en().isEmpty();
  }

  private void criteriaWithoutAdvice() {
    Set<String> targets = new HashSet<>();
    advice.stream().filter(row -> isFilled(row.advice())).forEach(row -> targets.add(row.target()));
    Set<String> seen = new HashSet<>();
    for (CriterionRow row : rows) {
      if (seen.add(row.criterion())
          && !targets.contains(row.criterion())
          && !targets.contains(row.no())) {
        problems.error(
            row.at().cell(Columns.ID.position()),
            IssueCode.MISSING_ADVICE,
            "この基準またはその項目への助言がありません。",
            "There is no advice for this criterion or its item.",
            row.criterion());
      }
    }
  }
}
