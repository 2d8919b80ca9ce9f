package io.kijun.supplier.table;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.Shown;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.UploadCheck;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A table that was uploaded, whichever kind of file it was in.
 *
 * @param file its name
 */
record UploadedTable(String file, SheetCells cells) {

  private static final String XLSX = ".xlsx";
  private static final int ZIP = 'P' << 8 | 'K';

  /** The place of a cell; columns and rows count from 1. */
  CellPlace place(int column, int row) {
    return new CellPlace(file, cells.name(), Address.of(column, row));
  }

  /** The place of the table as a whole. */
  CellPlace place() {
    return new CellPlace(file, cells.name(), null);
  }

  /**
   * Reads a file.
   *
   * @param mostRows rows are read, and one more
   * @throws TableRefused if there is no table in it, or more than one
   */
  static UploadedTable read(String name, byte[] content, int mostRows) {
    String shown = Shown.of(Shown.onOneLine(name));
    boolean isZip = content.length > 1 && (content[0] << 8 | content[1]) == ZIP;
    boolean isNamed = name.toLowerCase(Locale.ROOT).endsWith(XLSX);
    return isZip || isNamed
        ? ofWorkbook(new WorkbookFile(isNamed ? name : name + XLSX, content))
        : ofCsv(shown, content, mostRows);
  }

  private static UploadedTable ofCsv(String name, byte[] content, int mostRows) {
    try {
      return new UploadedTable(name, CsvCells.of(content, mostRows));
    } catch (CsvCells.NoCsv e) {
      throw new TableRefused(List.of(unreadable(place(name, e.cell()), e.text())));
    }
  }

  private static CellPlace place(String name, @Nullable String cell) {
    return cell == null ? CellPlace.book(name) : new CellPlace(name, "", cell);
  }

  private static UploadedTable ofWorkbook(WorkbookFile file) {
    try {
      UploadCheck.check(file);
      return ofSheets(CellsReader.read(file));
    } catch (PackageRefused e) {
      throw new TableRefused(
          e.rejections().stream().map(rejection -> rejection.issue(file.name())).toList());
    }
  }

  private static UploadedTable ofSheets(BookCells book) {
    List<SheetCells> filled = new ArrayList<>();
    for (SheetCells sheet : book.sheets().values()) {
      if (!sheet.rows().isEmpty() || sheet.isLost()) {
        filled.add(sheet);
      }
    }
    if (filled.isEmpty()) {
      throw new TableRefused(
          List.of(
              unreadable(
                  CellPlace.book(book.name()), new Text("表がありません。", "There is no table in it."))));
    }
    UploadedTable table = new UploadedTable(book.name(), filled.get(0));
    table.refuseOthers(filled.subList(1, filled.size()));
    return table;
  }

  private static Issue unreadable(CellPlace place, Text text) {
    return Issue.of(IssueCode.TABLE_UNREADABLE, place, text);
  }

  /** Nothing is taken of a file of which something would be left out. */
  private void refuseOthers(List<SheetCells> others) {
    Issues issues = Issues.ofWorkbooks();
    for (SheetCells other : others) {
      issues.error(
          new CellPlace(file, other.name(), null),
          IssueCode.EXTRA_SHEET,
          "取引先の一覧は1枚のシートにしてください。",
          "All suppliers must be on one sheet.",
          other.name());
    }
    for (SheetCells.Oddity oddity : cells.oddities()) {
      issues.error(
          new CellPlace(file, cells.name(), oddity.cell()),
          IssueCode.CELL_UNREADABLE,
          "読み取れない部分があります。Excelで保存し直してください。",
          "Part of it cannot be read; save it again in Excel.",
          oddity.found());
    }
    if (!issues.all().isEmpty()) {
      throw new TableRefused(issues.all());
    }
  }
}
