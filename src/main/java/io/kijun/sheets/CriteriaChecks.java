package io.kijun.sheets;

import io.kijun.core.criterion.Column;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.Cadence;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks of 基準 as a whole: what no single cell shows. */
final class CriteriaChecks {

  private static final long MOST_COMBINATIONS = 5000;

  private final List<CriterionRow> rows;
  private final List<Item> items;
  private final Issues problems;

  CriteriaChecks(List<CriterionRow> rows, List<Item> items, Issues problems) {
    this.rows = rows;
    this.items = items;
    this.problems = problems;
  }

  void run() {
    duplicateIds();
    unknownItems();
    alternativesThatDiffer();
    rows.forEach(this::constraints);
    itemsWithoutCriteria();
  }

  private static CellPlace where(CriterionRow row, Column column) {
    return row.at().cell(column.position());
  }

  /** Ids are the rules' names: of two rules of one name the network would lose one. */
  private void duplicateIds() {
    Map<String, CriterionRow> seen = new HashMap<>();
    for (CriterionRow row : rows) {
      CriterionRow other = seen.putIfAbsent(row.id(), row);
      if (other != null) {
        problems.error(
            where(row, Column.ID),
            IssueCode.DUPLICATE_ID,
            "基準IDが「" + other.at() + "」と重複しています。",
            "The criterion id stands already at " + other.at() + ".",
            row.id());
      }
    }
  }

  private void unknownItems() {
    List<String> numbers = items.stream().map(Item::no).toList();
    Set<String> known = new HashSet<>(numbers);
    for (CriterionRow row : rows) {
      if (!row.no().isEmpty() && !known.contains(row.no())) {
        problems.error(
            where(row, Column.NO),
            IssueCode.UNKNOWN_ITEM,
            "項目一覧にない項番です。",
            "The catalogue has no such item.",
            row.no(),
            numbers);
      }
    }
  }

  private void itemsWithoutCriteria() {
    Set<String> used = new HashSet<>();
    rows.forEach(row -> used.add(row.no()));
    for (Item item : items) {
      if (!item.no().isEmpty() && !used.contains(item.no())) {
        problems.error(
            item.at().cell(1),
            IssueCode.ITEM_WITHOUT_CRITERIA,
            "この項目には基準がありません。",
            "The item has no criteria.",
            item.no());
      }
    }
  }

  private void alternativesThatDiffer() {
    Map<String, CriterionRow> first = new HashMap<>();
    for (CriterionRow row : rows) {
      CriterionRow other = first.putIfAbsent(row.criterion(), row);
      if (other == null) {
        continue;
      }
      if (!other.appliesWhen().equals(row.appliesWhen())
          && !Set.copyOf(other.appliesWhen()).equals(Set.copyOf(row.appliesWhen()))) {
        problems.error(
            where(row, Column.APPLIES_WHEN),
            IssueCode.ALTERNATIVES_APPLY_DIFFERENTLY,
            "同じ基準の代替行（" + other.id() + "）と適用条件が異なります。",
            "The alternative " + other.id() + " applies under another condition.",
            String.join(", ", row.appliesWhen()));
      }
      if (!other.no().equals(row.no())) {
        problems.error(
            where(row, Column.NO),
            IssueCode.ALTERNATIVES_OF_TWO_ITEMS,
            "同じ基準の代替行（" + other.id() + "）と項番が異なります。",
            "The alternative " + other.id() + " belongs to another item.",
            row.no());
      }
    }
  }

  private void constraints(CriterionRow row) {
    Cadence cadence = row.cadence();
    boolean lists =
        !row.audience().isEmpty() || !row.scope().isEmpty() || !row.contents().isEmpty();
    boolean time = row.established() || cadence != null || !row.occasions().isEmpty();
    if (!lists && !time && row.retention() == null) {
      problems.error(
          where(row, Column.ESTABLISHED),
          IssueCode.NO_CONSTRAINT,
          "条件が1つもありません。整備・実施から保管期間までのいずれかを入力してください。",
          "The row has no constraint; fill in at least one of Established to Retention.",
          null);
    }
    if (row.established() && cadence != null && cadence.needsNoDates()) {
      problems.error(
          where(row, Column.ESTABLISHED),
          IssueCode.ESTABLISHED_TWICE,
          "頻度「常時」「利用日ごと」は整備・実施を含みます。どちらか一方にしてください。",
          "The cadence means being established already; keep one of the two.",
          row.cells().containsKey(Column.CADENCE.code()) ? cadence.per() : null);
    }
    long combinations =
        (long) Math.max(1, row.audience().size())
            * Math.max(1, row.scope().size())
            * Math.max(1, row.contents().size());
    if (combinations > MOST_COMBINATIONS) {
      problems.error(
          where(row, Column.AUDIENCE),
          IssueCode.TOO_MANY_COMBINATIONS,
          "対象者×対象×含む事項の組合せが" + MOST_COMBINATIONS + "を超えています。行を分けてください。",
          "Audience × scope × contents exceed "
              + MOST_COMBINATIONS
              + " combinations; split the row.",
          Long.toString(combinations));
    }
  }
}
