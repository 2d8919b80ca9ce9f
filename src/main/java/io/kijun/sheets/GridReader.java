package io.kijun.sheets;

import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Spelling;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.column.WordColumn;
import io.kijun.sheets.SheetGrid.GridCell;
import io.kijun.sheets.SheetGrid.GridColumn;
import io.kijun.sheets.SheetGrid.GridRow;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellComment;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows the cells that were read of a sheet as a grid that looks like it. */
public final class GridReader {

  private static final Set<String> WITHOUT_IDS =
      Set.of(Layout.ADVICE.sheet(), Layout.CASES.sheet(), Layout.SCORING.sheet());

  private final SheetCells sheet;
  private final @Nullable DataArea area;

  private GridReader(String workbook, SheetCells sheet) {
    this.sheet = sheet;
    this.area = DataArea.of(workbook, sheet).orElse(null);
  }

  /**
   * A sheet as a grid.
   *
   * @param from the first row that is wanted, from 1
   * @param most how many rows are wanted
   */
  public static SheetGrid of(BookCells book, SheetCells sheet, int from, int most) {
    return new GridReader(book.name(), sheet).grid(from, most);
  }

  private SheetGrid grid(int from, int most) {
    List<GridRow> rows =
        sheet.rows().tailMap(from, true).entrySet().stream()
            .limit(most)
            .map(row -> row(row.getKey(), row.getValue()))
            .toList();
    return new SheetGrid(
        sheet.name(),
        sheet.look().hidden(),
        sheet.look().frozenRows(),
        sheet.look().frozenColumns(),
        area == null ? 0 : area.headerRow(),
        columns(),
        rows);
  }

  private List<GridColumn> columns() {
    int last = sheet.rows().values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
    int read = area == null ? 0 : area.columns();
    List<GridColumn> columns = new ArrayList<>();
    for (int column = 1; column <= Math.max(last, read); column++) {
      columns.add(
          new GridColumn(
              Address.column(column),
              sheet.look().widths().get(column),
              sheet.look().hiddenColumns().contains(column),
              area == null || column > read ? null : area.layout().headers().get(column - 1),
              hint(column)));
    }
    return columns;
  }

  private @Nullable String hint(int column) {
    if (area == null) {
      return null;
    }
    String cell = Address.of(column, area.headerRow());
    return sheet.comments().stream()
        .filter(comment -> comment.cell().equals(cell))
        .map(CellComment::text)
        .findFirst()
        .orElse(null);
  }

  private GridRow row(int row, NavigableMap<Integer, CellValue> filled) {
    CellKind kind = kind(1, row);
    List<GridCell> cells = new ArrayList<>();
    for (Map.Entry<Integer, CellValue> cell : filled.entrySet()) {
      CellKind own = kind(cell.getKey(), row);
      CellValue value = cell.getValue();
      cells.add(
          new GridCell(
              Address.of(cell.getKey(), row),
              value.text(),
              own == kind ? null : own,
              value.flaw() == Flaw.NONE ? null : value.flaw()));
    }
    boolean hidden = sheet.look().hiddenRows().contains(row);
    return new GridRow(row, id(row), hidden, kind, kind == CellKind.DATA, cells);
  }

  private CellKind kind(int column, int row) {
    return area == null ? CellKind.NOTE : area.kind(column, row);
  }

  private @Nullable String id(int row) {
    if (area == null || !area.hasRow(row) || WITHOUT_IDS.contains(sheet.name())) {
      return null;
    }
    int column =
        sheet.name().equals(Layout.VOCABULARY.sheet())
            ? WordColumn.CODE.position()
            : Columns.ID.position();
    String id = Spelling.id(sheet.text(column, row));
    return id.isEmpty() ? null : id;
  }
}
