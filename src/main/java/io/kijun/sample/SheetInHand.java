package io.kijun.sample;

import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.edit.EditImpossible;
import io.kijun.spreadsheet.edit.EditedWorkbook;
import io.kijun.spreadsheet.edit.SheetEdit;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A check sheet of ours that somebody fills in. */
final class SheetInHand {

  private final WorkbookFile file;
  private final Map<CheckSheetPage, SheetCells> pages = new EnumMap<>(CheckSheetPage.class);
  private final Map<CheckSheetPage, SheetEdit> edits = new EnumMap<>(CheckSheetPage.class);

  /** A sheet as it was sent. */
  SheetInHand(String name, byte[] content) throws PackageRefused {
    this.file = new WorkbookFile(name, content);
    BookCells book = CellsReader.read(file);
    for (CheckSheetPage page : CheckSheetPage.values()) {
      String stamp = CheckSheetPage.FORM + ";" + page.id() + ";";
      book.sheets().values().stream()
          .filter(sheet -> sheet.at(1, 1).text().startsWith(stamp))
          .forEach(sheet -> pages.put(page, sheet));
    }
    pages.forEach(
        (page, sheet) -> edits.put(page, new SheetEdit(sheet, CheckSheetPage.HEADINGS_ROW)));
  }

  private SheetCells sheet(CheckSheetPage page) {
    SheetCells sheet = pages.get(page);
    if (sheet == null) {
      throw new IllegalStateException("no page " + page + " in " + file.name());
    }
    return sheet;
  }

  /** The rows of the questions of a page. */
  List<Integer> rows(CheckSheetPage page) {
    SheetCells sheet = sheet(page);
    return sheet.rows().tailMap(CheckSheetPage.FIRST_ROW).keySet().stream()
        .filter(row -> !sheet.at(1, row).text().isEmpty())
        .toList();
  }

  /** The row with an id. */
  int row(CheckSheetPage page, String id) {
    return rows(page).stream()
        .filter(row -> sheet(page).at(1, row).text().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no row " + id + " in " + file.name()));
  }

  /** What stands in a cell as it was sent. */
  String text(CheckSheetColumn column, int row) {
    return sheet(column.page()).at(column.number(), row).text();
  }

  /** Fills in a cell. */
  void write(CheckSheetColumn column, int row, String text) {
    SheetEdit edit = edits.get(column.page());
    if (edit == null || !edit.write(column.number(), row, text)) {
      throw new IllegalStateException(column.at(row) + " cannot be filled in: " + file.name());
    }
  }

  /** The file as it comes back. */
  byte[] saved() throws EditImpossible, PackageRefused {
    return EditedWorkbook.of(file, edits.values()).content();
  }
}
