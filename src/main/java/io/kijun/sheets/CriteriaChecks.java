package io.kijun.sheets;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.ConstraintColumn;
import io.kijun.core.criterion.ListColumn;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.column.ItemColumn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Checks of 基準 as a whole: what no single cell shows. */
final class CriteriaChecks {

  private static final long MOST_COMBINATIONS = 5000;

  private final List<CriterionRow> rows;
  private final List<CriterionRow> unnamed;
  private final List<Item> items;
  private final Issues problems;

  /**
   * Checks of rows.
   *
   * @param unnamed further rows, which say of which item they are, but not what they are called
   */
  CriteriaChecks(
      List<CriterionRow> rows, List<CriterionRow> unnamed, List<Item> items, Issues problems) {
    this.rows = rows;
    this.unnamed = unnamed;
    this.items = items;
    this.problems = problems;
  }

  void run() {
    duplicateIds();
    unknownItems();
    alternativesThatDiffer();
    all().forEach(this::constraints);
    itemsWithoutCriteria();
  }

  private List<CriterionRow> all() {
    return Stream.concat(rows.stream(), unnamed.stream()).toList();
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
            where(row, Columns.ID),
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
    for (CriterionRow row : all()) {
      if (!row.no().isEmpty() && !known.contains(row.no())) {
        problems.error(
            where(row, Columns.NO),
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
    all().forEach(row -> used.add(row.no()));
    for (Item item : items) {
      if (!item.no().isEmpty() && !used.contains(item.no())) {
        problems.error(
            item.at().cell(ItemColumn.NO.position()),
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
      if (!Objects.equals(Columns.APPLIES_WHEN.value(other), Columns.APPLIES_WHEN.value(row))) {
        problems.error(
            where(row, Columns.APPLIES_WHEN),
            IssueCode.ALTERNATIVES_APPLY_DIFFERENTLY,
            "同じ基準の代替行（" + other.id() + "）と適用条件が異なります。",
            "The alternative " + other.id() + " applies under another condition.",
            String.join(", ", Columns.APPLIES_WHEN.of(row)));
      }
      if (!other.no().equals(row.no())) {
        problems.error(
            where(row, Columns.NO),
            IssueCode.ALTERNATIVES_OF_TWO_ITEMS,
            "同じ基準の代替行（" + other.id() + "）と項番が異なります。",
            "The alternative " + other.id() + " belongs to another item.",
            row.no());
      }
    }
  }

  private void constraints(CriterionRow row) {
    List<ConstraintColumn> duties = Columns.duties();
    Column first = duties.get(0);
    Column last = duties.get(duties.size() - 1);
    if (duties.stream().allMatch(column -> column.value(row) == null)) {
      problems.error(
          where(row, first),
          IssueCode.NO_CONSTRAINT,
          "条件が1つもありません。%sから%sまでのいずれかを入力してください。".formatted(first.header().ja(), last.header().ja()),
          "The row has no constraint; fill in at least one of %s to %s."
              .formatted(first.header().en(), last.header().en()),
          null);
    }
    for (Column column : Columns.ALL) {
      column
          .conflict(row)
          .ifPresent(
              one ->
                  problems.error(where(row, column), one.code(), one.ja(), one.en(), one.found()));
    }
    combinations(row);
  }

  private void combinations(CriterionRow row) {
    List<ListColumn> lists = Columns.lists();
    long combinations = 1;
    for (ListColumn list : lists) {
      combinations *= Math.max(1, list.of(row).size());
    }
    if (combinations > MOST_COMBINATIONS) {
      problems.error(
          where(row, lists.get(0)),
          IssueCode.TOO_MANY_COMBINATIONS,
          "対象者×対象×含む事項の組合せが" + MOST_COMBINATIONS + "を超えています。行を分けてください。",
          "Audience × scope × contents exceed "
              + MOST_COMBINATIONS
              + " combinations; split the row.",
          Long.toString(combinations));
    }
  }
}
