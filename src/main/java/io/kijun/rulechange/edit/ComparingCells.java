package io.kijun.rulechange.edit;

import io.kijun.core.standard.Address;
import io.kijun.core.standard.Hash;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.sheets.CellKind;
import io.kijun.sheets.DataArea;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells in which cells a workbook of a draft differs from the base, whether it can be read or not.
 */
@Component
public final class ComparingCells {

  private final KnownCells cells;
  private final ReadingRulesets rulesets;

  ComparingCells(KnownCells cells, ReadingRulesets rulesets) {
    this.cells = cells;
    this.rulesets = rulesets;
  }

  /**
   * A cell that people write into, and that is another one than in the base.
   *
   * @param subject what stands first in its row
   * @param column from 1
   * @param cell its address in the draft; empty: the row is gone
   * @param before empty: there was nothing
   * @param after empty: there is nothing any more
   */
  public record CellChanged(
      String subject, String sheet, int column, String cell, String before, String after) {}

  /**
   * The cells that differ; none of a base whose workbooks are not on record. They come sheet by
   * sheet, in the order of the draft's rows; those of rows that are gone come last.
   *
   * @throws io.kijun.rulechange.WorkbookUnknown if the draft has no such workbook
   * @throws io.kijun.rulechange.WorkbookUnreadable if nothing can be read of it
   */
  public List<CellChanged> of(Draft draft, String workbook) {
    BookCells book = cells.of(draft.workbooks(), workbook);
    Map<String, Hash> before = rulesets.workbooks(draft.base().value());
    if (before.isEmpty()) {
      return List.of();
    }
    BookCells base =
        before.containsKey(workbook) ? cells.of(before, workbook) : BookCells.empty(workbook);
    return compared(book, base);
  }

  static List<CellChanged> compared(BookCells book, BookCells base) {
    List<CellChanged> changed = new ArrayList<>();
    for (SheetCells sheet : book.sheets().values()) {
      DataArea area = DataArea.of(book.name(), sheet).orElse(null);
      if (area != null) {
        compare(sheet, base.sheet(sheet.name()), area, changed);
      }
    }
    return changed;
  }

  private static void compare(
      SheetCells now, @Nullable SheetCells was, DataArea area, List<CellChanged> changed) {
    RowPairs pairs = RowPairs.of(now, was, area);
    for (int row : now.rows().keySet()) {
      Integer old = pairs.before(row);
      NavigableSet<Integer> columns = new TreeSet<>(filled(now, row).keySet());
      if (was != null && old != null) {
        columns.addAll(filled(was, old).keySet());
      }
      for (int column : columns) {
        String before = was == null || old == null ? "" : was.text(column, old);
        String after = now.text(column, row);
        if (!before.equals(after) && area.kind(column, row) == CellKind.DATA) {
          String cell = Address.of(column, row);
          changed.add(new CellChanged(now.text(1, row), now.name(), column, cell, before, after));
        }
      }
    }
    if (was != null) {
      pairs.gone().forEach(row -> gone(was, row, area.columns(), changed));
    }
  }

  private static void gone(SheetCells was, int row, int columns, List<CellChanged> changed) {
    for (int column : filled(was, row).headMap(columns, true).keySet()) {
      String before = was.text(column, row);
      if (!before.isEmpty()) {
        changed.add(new CellChanged(was.text(1, row), was.name(), column, "", before, ""));
      }
    }
  }

  private static NavigableMap<Integer, CellValue> filled(SheetCells sheet, int row) {
    return sheet.rows().getOrDefault(row, Collections.emptyNavigableMap());
  }
}
