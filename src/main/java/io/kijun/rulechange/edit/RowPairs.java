package io.kijun.rulechange.edit;

import io.kijun.sheets.DataArea;
import io.kijun.spreadsheet.SheetCells;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which row of a sheet was which before: rows above the data by their number, the others by what
 * stands first in them, and those that are left by what stands after it.
 */
final class RowPairs {

  private final DataArea area;
  private final NavigableSet<Integer> gone = new TreeSet<>();
  private final NavigableSet<Integer> left = new TreeSet<>();
  private final Map<Integer, Integer> pairs = new HashMap<>();

  private RowPairs(DataArea area) {
    this.area = area;
  }

  /**
   * The pairs of rows with something in their columns.
   *
   * @param was null: there was no such sheet
   */
  static RowPairs of(SheetCells now, @Nullable SheetCells was, DataArea area) {
    RowPairs pairs = new RowPairs(area);
    pairs.left.addAll(pairs.rows(now));
    if (was != null) {
      pairs.gone.addAll(pairs.rows(was));
      pairs.pair(now, was, (sheet, row) -> sheet.text(1, row));
      pairs.pair(now, was, pairs::rest);
    }
    return pairs;
  }

  /** The row that it was; null: it is new. */
  @Nullable Integer before(int row) {
    return row <= area.headerRow() ? Integer.valueOf(row) : pairs.get(row);
  }

  /** The rows from before that are nowhere now. */
  Collection<Integer> gone() {
    return gone;
  }

  private Collection<Integer> rows(SheetCells sheet) {
    return sheet.rows().tailMap(area.headerRow(), false).keySet().stream()
        .filter(row -> !sheet.isBlank(row, area.columns()))
        .toList();
  }

  private String rest(SheetCells sheet, int row) {
    StringBuilder rest = new StringBuilder();
    for (int column = 2; column <= area.columns(); column++) {
      rest.append(sheet.text(column, row)).append('\t');
    }
    return rest.toString();
  }

  private void pair(SheetCells now, SheetCells was, BiFunction<SheetCells, Integer, String> key) {
    Map<String, Queue<Integer>> byKey = new LinkedHashMap<>();
    for (int row : gone) {
      byKey.computeIfAbsent(key.apply(was, row), none -> new ArrayDeque<>()).add(row);
    }
    for (int row : new TreeSet<>(left)) {
      Queue<Integer> alike = byKey.get(key.apply(now, row));
      Integer old = alike == null ? null : alike.poll();
      if (old != null) {
        pairs.put(row, old);
        gone.remove(old);
        left.remove(row);
      }
    }
  }
}
