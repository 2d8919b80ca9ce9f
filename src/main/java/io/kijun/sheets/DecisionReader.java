package io.kijun.sheets;

import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.CellText;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Scoring;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.column.DecisionColumn;
import io.kijun.core.standard.column.ScoringColumn;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads 総合 and 評点. */
final class DecisionReader {

  static final int DECLARED_ROW = 4;

  /** Above the table, the second column says whether declarations count. */
  private static final DecisionColumn DECLARED_VALUE = DecisionColumn.MANDATORY_SHARE;

  private static final int MOST_FINDINGS = 100_000;
  private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1000);
  private static final String PARTIAL_WORTH = "一部達成";

  private final BookCells book;
  private final Issues problems;
  private final List<String> numbers;

  DecisionReader(BookCells book, List<Item> items, Issues problems) {
    this.book = book;
    this.problems = problems;
    this.numbers = items.stream().map(Item::no).toList();
  }

  List<DecisionRow> decisions() {
    List<DecisionRow> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (RowCells row : Table.rows(book, Layout.DECISIONS, problems)) {
      String id = row.id(DecisionColumn.ID);
      if (!id.isEmpty() && !ids.add(id)) {
        problems.error(
            row.where(DecisionColumn.ID),
            IssueCode.DUPLICATE_ID,
            "総合IDが重複しています。",
            "The decision id stands twice.",
            id);
      }
      rows.add(
          new DecisionRow(
              id,
              row.number(DecisionColumn.MANDATORY_SHARE, BigDecimal.ONE),
              row.number(DecisionColumn.EVIDENCED_SHARE, BigDecimal.ONE),
              row.words(
                  DecisionColumn.MUST_ACHIEVE,
                  no -> Optional.of(Spelling.id(no)).filter(numbers::contains),
                  numbers),
              row.whole(DecisionColumn.HIGH_FINDINGS, MOST_FINDINGS),
              row.requiredWord(DecisionColumn.SHARING, List.of(Sharing.values())),
              row.texts(DecisionColumn.REASON_JA, DecisionColumn.REASON_EN),
              row.place(),
              cells(row),
              tiers(row)));
    }
    return rows;
  }

  private static @Nullable List<String> tiers(RowCells row) {
    List<String> tiers = Spelling.members(row.text(DecisionColumn.TIER));
    return tiers.isEmpty() ? null : List.copyOf(tiers);
  }

  private static Map<String, CellText> cells(RowCells row) {
    Map<String, CellText> cells = new TreeMap<>();
    for (DecisionColumn column : DecisionColumn.values()) {
      CellText cell = row.cell(column);
      if (cell != null) {
        cells.put(column.code(), cell);
      }
    }
    return cells;
  }

  /** Whether items achieved by declaration only count: a cell above the table. */
  boolean declaredCounts() {
    SheetCells sheet = book.sheet(Layout.DECISIONS.sheet());
    if (sheet == null) {
      return false;
    }
    RowCells row =
        new RowCells(book.name(), sheet, DECLARED_ROW, DECLARED_VALUE.position(), problems);
    String spelt = Spelling.normalised(row.required(DECLARED_VALUE));
    List<String> allowed = List.of("数える", "数えない");
    if (!spelt.isEmpty() && !allowed.contains(spelt)) {
      row.unknown(DECLARED_VALUE, row.text(DECLARED_VALUE), allowed);
    }
    return spelt.equals("数える");
  }

  Scoring scoring() {
    Map<Obligation, BigDecimal> byObligation = new EnumMap<>(Obligation.class);
    Map<String, BigDecimal> byItem = new TreeMap<>();
    BigDecimal partial = BigDecimal.ZERO;
    List<String> allowed = new ArrayList<>(List.of("必須", "任意", PARTIAL_WORTH));
    allowed.addAll(numbers);
    Set<String> seen = new HashSet<>();
    for (RowCells row : Table.rows(book, Layout.SCORING, problems)) {
      String target = row.name(ScoringColumn.TARGET);
      boolean isPartial = target.equals(PARTIAL_WORTH);
      BigDecimal value =
          row.required(ScoringColumn.VALUE).isEmpty()
              ? null
              : row.number(ScoringColumn.VALUE, isPartial ? BigDecimal.ONE : HEAVIEST);
      if (!target.isEmpty() && !allowed.contains(target)) {
        row.unknown(ScoringColumn.TARGET, target, allowed);
      } else if (!seen.add(target)) {
        problems.error(
            row.where(ScoringColumn.TARGET),
            IssueCode.DUPLICATE_ID,
            "対象が重複しています。",
            "The target stands twice.",
            target);
      } else if (value != null && isPartial) {
        partial = value;
      } else if (value != null && numbers.contains(target)) {
        byItem.put(target, value);
      } else if (value != null) {
        byObligation.put(target.equals("必須") ? Obligation.MANDATORY : Obligation.OPTIONAL, value);
      }
    }
    List.of("必須", "任意", PARTIAL_WORTH).stream()
        .filter(target -> !seen.isEmpty() && !seen.contains(target))
        .forEach(this::missing);
    return new Scoring(byObligation, byItem, partial);
  }

  private void missing(String target) {
    problems.error(
        new CellPlace(book.name(), Layout.SCORING.sheet(), null),
        IssueCode.MISSING_SETTING,
        "評点がありません。",
        "A weight is missing.",
        target);
  }
}
