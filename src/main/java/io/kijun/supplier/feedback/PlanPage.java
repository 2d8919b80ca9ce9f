package io.kijun.supplier.feedback;

import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sheet of a file that is やること, whatever it is called and wherever its columns were moved.
 *
 * @param idColumn where the ids of the rows stand, from 1
 * @param columns which column is which, from 1; those that are gone are not in it
 * @param headings the last row of ids and headings: below it are the rows
 */
record PlanPage(
    String file,
    SheetCells cells,
    FeedbackStamp stamp,
    int idColumn,
    Map<ToDoColumn, Integer> columns,
    int headings) {

  /** Ids and headings stand above, even where rows were inserted. */
  private static final int LAST_ROW_OF_HEADINGS = 30;

  private static final int LAST_COLUMN_OF_IDS = 30;

  /** The sheets of a workbook that are やること. */
  static List<PlanPage> in(BookCells book, String file) {
    List<PlanPage> pages = new ArrayList<>();
    for (SheetCells sheet : book.sheets().values()) {
      stamp(sheet)
          .filter(stamp -> stamp.page().equals(FeedbackPage.TODO.id()))
          .ifPresent(stamp -> pages.add(of(sheet, stamp, file)));
    }
    return pages;
  }

  private static Optional<FeedbackStamp> stamp(SheetCells sheet) {
    return sheet.rows().headMap(LAST_ROW_OF_HEADINGS, true).values().stream()
        .flatMap(row -> row.headMap(LAST_COLUMN_OF_IDS, true).values().stream())
        .flatMap(cell -> FeedbackStamp.of(cell.text()).stream())
        .findFirst();
  }

  private static PlanPage of(SheetCells sheet, FeedbackStamp stamp, String file) {
    Map<ToDoColumn, Integer> columns = new EnumMap<>(ToDoColumn.class);
    int headings = 0;
    for (boolean byIds : List.of(true, false)) {
      for (int row : sheet.rows().headMap(LAST_ROW_OF_HEADINGS, true).keySet()) {
        Map<ToDoColumn, Integer> found = columns(sheet, row, byIds);
        if (found.size() > 2) {
          found.forEach(columns::putIfAbsent);
          headings = Math.max(headings, row);
        }
      }
    }
    return new PlanPage(file, sheet, stamp, idColumn(sheet), columns, headings);
  }

  private static Map<ToDoColumn, Integer> columns(SheetCells sheet, int row, boolean byIds) {
    Map<ToDoColumn, Integer> found = new EnumMap<>(ToDoColumn.class);
    sheet
        .rows()
        .getOrDefault(row, Collections.emptyNavigableMap())
        .forEach(
            (number, value) -> {
              for (ToDoColumn column : ToDoColumn.values()) {
                if (byIds ? value.text().strip().equals(column.id()) : isHead(column, value)) {
                  found.putIfAbsent(column, number);
                }
              }
            });
    return found;
  }

  private static boolean isHead(ToDoColumn column, CellValue value) {
    String said = Spelling.normalised(value.text());
    return said.equals(Spelling.normalised(column.heading().ja()))
        || said.equals(Spelling.normalised(column.heading().en()));
  }

  private static int idColumn(SheetCells sheet) {
    Map<Integer, Integer> found = new HashMap<>();
    for (var row : sheet.rows().values()) {
      row.headMap(LAST_COLUMN_OF_IDS, true)
          .forEach(
              (column, value) -> {
                if (value.text().strip().startsWith(PlannedFinding.PREFIX)) {
                  found.merge(column, 1, Integer::sum);
                }
              });
    }
    return found.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1);
  }

  /** The rows below the headings in which anything stands. */
  Set<Integer> rows() {
    return cells.rows().tailMap(headings, false).keySet();
  }

  String id(int row) {
    return cells.text(idColumn, row);
  }

  /** What stands in a column of a row; blank where the column is gone. */
  CellValue value(ToDoColumn column, int row) {
    return cells.at(columns.getOrDefault(column, 0), row);
  }

  /** Whether the supplier filled in anything of a row. */
  boolean isFilledIn(int row) {
    for (ToDoColumn column : ToDoColumn.values()) {
      if (column.isInput() && !value(column, row).text().isBlank()) {
        return true;
      }
    }
    return false;
  }

  CellPlace place(ToDoColumn column, int row) {
    return place(columns.getOrDefault(column, idColumn), row);
  }

  CellPlace place(int column, int row) {
    return new CellPlace(file, cells.name(), Address.of(column, row));
  }

  /** The sheet as a whole. */
  CellPlace place() {
    return new CellPlace(file, cells.name(), null);
  }
}
