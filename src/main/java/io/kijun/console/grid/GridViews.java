package io.kijun.console.grid;

import io.kijun.console.grid.GridView.GridFiles;
import io.kijun.console.grid.GridView.GridLine;
import io.kijun.console.grid.GridView.GridLink;
import io.kijun.console.grid.GridView.GridText;
import io.kijun.console.page.Assets;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.edit.ReadingGrids.SheetLine;
import io.kijun.rulechange.edit.ReadingGrids.WorkbookGrid;
import io.kijun.sheets.CellKind;
import io.kijun.sheets.SheetGrid;
import io.kijun.sheets.SheetGrid.GridCell;
import io.kijun.sheets.SheetGrid.GridRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a sheet as it looks in a spreadsheet program, so many rows a page. */
final class GridViews {

  /** More than any shipped sheet has. */
  static final int ROWS = 2000;

  private static final List<String> MODULES =
      List.of(
          "book",
          "sheet",
          "marks",
          "selection",
          "keys",
          "typing",
          "clipboard",
          "rows",
          "saving",
          "history",
          "unsaved");

  private final GridOwner owner;
  private final WorkbookGrid workbook;
  private final SheetGrid grid;
  private final GridColumns columns;
  private final ReaderWords words;

  GridViews(GridOwner owner, WorkbookGrid workbook, ReaderWords words) {
    this.owner = owner;
    this.workbook = workbook;
    this.grid = workbook.grid();
    this.columns = new GridColumns(grid, words);
    this.words = words;
  }

  GridView view(GridAskedFor asked, int version, boolean editable, PageLinks links, Assets assets) {
    int last =
        workbook.sheets().stream()
            .filter(one -> one.sheet().equals(grid.sheet()))
            .mapToInt(SheetLine::lastRow)
            .findFirst()
            .orElse(0);
    List<GridLine> rows = rows(asked.first(), last, asked.cell());
    int next = rows.isEmpty() ? last + 1 : rows.get(rows.size() - 1).row() + 1;
    return new GridView(
        workbook.workbook(),
        owner.name(),
        links.to(owner.page()),
        words.of("grid.facts", words.number(last), words.number(columns.shown().size())),
        owner.book(workbook.workbook()),
        owner.sheet(workbook.workbook(), grid.sheet())
            + (asked.first() == 1 ? "" : "&from=" + asked.first()),
        owner.search(),
        version,
        editable && grid.headerRow() > 0,
        books(),
        sheets(),
        grid.sheet(),
        grid.headerRow(),
        grid.frozenColumns(),
        columns.heads(),
        rows,
        asked.cell(),
        pager(asked.first(), next, last),
        files(assets));
  }

  private static GridFiles files(Assets assets) {
    return new GridFiles(
        assets.address("tabulator.js"),
        assets.address("tabulator.css"),
        assets.address("grid.js"),
        MODULES.stream().map(name -> "/console/lib/grid-" + name + ".js").toList());
  }

  private List<GridLink> books() {
    return owner.books().stream()
        .map(name -> new GridLink(name, owner.book(name), name.equals(workbook.workbook())))
        .toList();
  }

  private List<GridLink> sheets() {
    return workbook.sheets().stream()
        .filter(one -> !one.hidden() || one.sheet().equals(grid.sheet()))
        .map(
            one ->
                new GridLink(
                    one.sheet(),
                    owner.sheet(workbook.workbook(), one.sheet()),
                    one.sheet().equals(grid.sheet())))
        .toList();
  }

  private PagerView pager(int from, int next, int last) {
    String address = owner.sheet(workbook.workbook(), grid.sheet()) + "&from=";
    return new PagerView(
        words.of("grid.rows", words.number(from), words.number(next - 1), words.number(last)),
        from == 1 ? null : address + Math.max(1, from - ROWS),
        next > last ? null : address + next);
  }

  /** Blank rows too; of those above the headings only what people may see or write. */
  private List<GridLine> rows(int from, int last, @Nullable String marked) {
    Map<Integer, GridRow> filled = new TreeMap<>();
    grid.rows().forEach(row -> filled.put(row.row(), row));
    List<GridLine> rows = new ArrayList<>();
    for (int row = from; row <= last && rows.size() < ROWS; row++) {
      GridRow known = filled.get(row);
      if (row > grid.headerRow()) {
        rows.add(line(row, known, marked));
      } else if (known != null && row < grid.headerRow() && isForPeople(known)) {
        rows.add(line(row, known, marked));
      }
    }
    return rows;
  }

  private static boolean isForPeople(GridRow row) {
    return row.cells().stream()
        .anyMatch(
            cell ->
                cell.kind() == CellKind.DATA || (cell.kind() == CellKind.NOTE && !row.hidden()));
  }

  private GridLine line(int row, @Nullable GridRow known, @Nullable String marked) {
    Map<String, GridCell> cells =
        known == null
            ? Map.of()
            : known.cells().stream()
                .collect(Collectors.toMap(cell -> GridColumns.letters(cell.at()), cell -> cell));
    List<GridText> texts = new ArrayList<>();
    for (String letter : columns.shown()) {
      GridCell cell = cells.get(letter);
      String at = letter + row;
      texts.add(
          new GridText(
              cell == null ? "" : cell.text(),
              at.equals(marked) ? at : null,
              cell != null && cell.kind() == CellKind.DATA));
    }
    return new GridLine(
        row,
        known == null ? null : known.id(),
        columns.told(cells),
        known == null ? grid.headerRow() > 0 : known.editable(),
        texts);
  }
}
