package io.kijun.sheets;

import io.kijun.core.criterion.Spelling;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.Patience;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.SheetCells;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through the rows of a sheet after checking that it is laid out as it should be. */
final class Table {

  /** So many columns that are not used are named; more say nothing new. */
  private static final int MOST_EXTRA = 20;

  private final String workbook;
  private final SheetCells sheet;
  private final Layout layout;
  private final Issues problems;

  private Table(String workbook, SheetCells sheet, Layout layout, Issues problems) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.layout = layout;
    this.problems = problems;
  }

  /** The filled rows of a sheet; none, and a problem, where it is missing or laid out otherwise. */
  static List<RowCells> rows(BookCells book, Layout layout, Issues problems) {
    SheetCells sheet = book.sheet(layout.sheet());
    if (sheet == null) {
      problems.error(
          CellPlace.book(book.name()),
          IssueCode.MISSING_SHEET,
          "シート「" + layout.sheet() + "」がありません。",
          "The sheet " + layout.sheet() + " is missing.",
          null,
          List.of(layout.sheet()));
      return List.of();
    }
    new CellFlaws(problems).tellOddities(book.name(), sheet);
    if (sheet.isLost()) {
      return List.of();
    }
    Table table = new Table(book.name(), sheet, found(sheet, layout), problems);
    table.checkTechnicalRows();
    table.checkRows();
    table.checkColumnsBeyond();
    return table.hasHeaders() ? table.filledRows() : List.of();
  }

  /** The layout that a sheet has: that of an earlier version where no later column is headed. */
  static Layout found(SheetCells sheet, Layout layout) {
    int headed = layout.columns();
    while (headed > 0 && sheet.text(headed, layout.headerRow()).isBlank()) {
      headed--;
    }
    for (int columns : layout.earlier()) {
      if (headed <= columns) {
        return layout.upTo(columns);
      }
    }
    return layout;
  }

  private CellPlace where(String cell) {
    return new CellPlace(workbook, layout.sheet(), cell);
  }

  private void checkTechnicalRows() {
    for (int row = 1; row < layout.headerRow(); row++) {
      for (int column = 1; column <= Math.max(layout.columns(), 30); column++) {
        String cell = Address.of(column, row);
        String known = layout.technical().getOrDefault(cell, "");
        String found = sheet.text(column, row).replace("\r", "");
        if (!TechnicalRows.isTaken(found, known)) {
          problems.error(
              where(cell),
              IssueCode.TECHNICAL_ROW,
              "非表示の技術行が変更されています。元に戻してください。",
              "A hidden technical row was changed; restore it.",
              found,
              known.isEmpty() ? List.of() : List.of(known));
        }
      }
    }
  }

  private void checkRows() {
    if (sheet.beyond() > 0) {
      problems.error(
          where(Address.of(1, sheet.beyond())),
          IssueCode.TOO_MANY_ROWS,
          "表は" + CellsReader.MOST_ROWS + "行目までに収めてください。下の行を削除してください。",
          "A table ends at row " + CellsReader.MOST_ROWS + "; remove the rows below.",
          "row " + sheet.beyond());
    }
  }

  private boolean hasHeaders() {
    boolean same = true;
    for (int column = 1; column <= layout.columns(); column++) {
      Text header = layout.headers().get(column - 1);
      String found = sheet.text(column, layout.headerRow());
      InvisibleCharacters.tell(found, where(Address.of(column, layout.headerRow())), problems);
      String first = found.lines().findFirst().orElse("");
      String spelt = Spelling.normalised(first);
      if (!spelt.equals(Spelling.normalised(header.ja()))
          && !spelt.equals(Spelling.normalised(header.en()))) {
        same = false;
        problems.error(
            where(Address.of(column, layout.headerRow())),
            IssueCode.HEADER,
            "見出しが異なります。列の移動・削除・改名はできません。",
            "The heading differs; columns may not be moved, removed or renamed.",
            found,
            List.of(header.ja()));
      }
    }
    return same;
  }

  /** Each column beyond those of the table in which something stands, told at the first cell. */
  private void checkColumnsBeyond() {
    Set<Integer> told = new HashSet<>();
    sheet
        .rows()
        .tailMap(layout.headerRow(), true)
        .forEach(
            (row, cells) ->
                cells
                    .tailMap(layout.columns(), false)
                    .forEach(
                        (column, cell) -> {
                          if (told.size() < MOST_EXTRA && told.add(column)) {
                            extraColumn(Address.of(column, row), row, cell.text());
                          }
                        }));
  }

  private void extraColumn(String cell, int row, String found) {
    boolean headed = row == layout.headerRow();
    problems.warning(
        where(cell),
        IssueCode.EXTRA_COLUMN,
        headed ? "この列は使われません。" : "見出しのない列に値があります。この列は使われません。",
        headed
            ? "This column is not used."
            : "Something stands in a column without a heading; this column is not used.",
        found);
  }

  private List<RowCells> filledRows() {
    List<RowCells> rows = new ArrayList<>();
    int blank = 0;
    for (int row = layout.headerRow() + 1; row <= sheet.lastRow(); row++) {
      Patience.check();
      if (sheet.isBlank(row, layout.columns())) {
        blank = blank == 0 ? row : blank;
        continue;
      }
      if (blank > 0) {
        problems.error(
            where(Address.of(1, blank)),
            IssueCode.BLANK_ROW,
            "空行の下に行があります。空行を削除してください。",
            "There are rows below a blank row; remove the blank row.",
            null);
        blank = 0;
      }
      rows.add(new RowCells(workbook, sheet, row, layout.columns(), problems));
    }
    return rows;
  }
}
