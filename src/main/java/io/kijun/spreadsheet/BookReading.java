package io.kijun.spreadsheet;

import io.kijun.spreadsheet.RelatedParts.NamedSheet;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.jspecify.annotations.Nullable;

/** Makes the cells of a workbook of what was kept when its parts went by. */
final class BookReading {

  private final List<NamedSheet> sheets;
  private final CellValues values;
  private final @Nullable FormulaGroups groups;
  private final CellBudget budget = new CellBudget();

  BookReading(PackedWorkbook packed, PartReaders read, Allowance allowance)
      throws InvalidFormatException, IOException {
    RelatedParts parts = new RelatedParts(packed.related(), read);
    this.sheets = parts.sheets();
    this.values = new CellValues(parts.texts(), parts.formats());
    boolean grouped = sheets.stream().anyMatch(sheet -> sheet.cells().hasGroups());
    if (grouped && !allowance.equals(Allowance.MOST)) {
      throw new MoreThanExpected();
    }
    this.groups = grouped ? new FormulaGroups(packed) : null;
  }

  BookCells read(String name) throws PackageRefused {
    Map<String, SheetCells> cells = new LinkedHashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      cells.put(sheets.get(i).name(), cells(i, sheets.get(i)));
    }
    return new BookCells(name, cells, budget);
  }

  private SheetCells cells(int index, NamedSheet sheet) throws PackageRefused {
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
    OneSheet one = new OneSheet(index, sheet.cells());
    for (int row : sheet.cells().rows().keySet()) {
      NavigableMap<Integer, CellValue> cells = one.filled(row);
      if (!cells.isEmpty() && row >= CellsReader.MOST_ROWS) {
        return new SheetCells(sheet.name(), rows, row + 1);
      }
      for (Map.Entry<Integer, CellValue> cell : cells.entrySet()) {
        budget.take(sheet.name(), cell.getKey(), row + 1, cell.getValue().text());
      }
      if (!cells.isEmpty()) {
        rows.put(row + 1, cells);
      }
    }
    return new SheetCells(sheet.name(), rows, 0);
  }

  private final class OneSheet {

    private final int index;
    private final RawSheet raw;
    private final MergedCells merged;

    private OneSheet(int index, RawSheet raw) {
      this.index = index;
      this.raw = raw;
      this.merged =
          new MergedCells(raw.merged(), raw.rows().isEmpty() ? 0 : raw.rows().lastKey() + 1);
    }

    /** The filled cells of a row, from 0; their columns from 1. */
    private NavigableMap<Integer, CellValue> filled(int row) {
      NavigableMap<Integer, CellValue> filled = new TreeMap<>();
      raw.rows()
          .getOrDefault(row, new TreeMap<>())
          .forEach(
              (column, cell) -> {
                CellValue value =
                    values.of(
                        cell,
                        formula(cell, row, column),
                        raw.styleOfColumn(column),
                        merged.contains(row, column));
                if (!value.text().isEmpty() || value.flaw() != Flaw.NONE) {
                  filled.put(column + 1, value);
                }
              });
      return filled;
    }

    private @Nullable String formula(RawCell cell, int row, int column) {
      return groups != null && raw.hasGroups()
          ? groups.formula(index, row, column)
          : cell.formula();
    }
  }
}
