package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.Oddity;
import io.kijun.spreadsheet.UnusedContent;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import java.util.List;
import java.util.Set;

/** Tells what is wrong with the sheets of a file as a whole. */
final class SheetFlaws {

  /** What people put answers into that is no cell; pictures are told where they lie. */
  private static final Set<String> DRAWN = Set.of("drawings", "charts", "SmartArt");

  private final String file;
  private final SheetFindings findings;

  SheetFlaws(String file, SheetFindings findings) {
    this.file = file;
    this.findings = findings;
  }

  void tell(BookCells book, List<PageCells> pages, List<SheetCells> others) {
    for (PageCells page : pages) {
      page.cells().oddities().forEach(odd -> tell(page, odd));
      tellBeyond(page);
      tellColumnsGone(page);
      tellComments(page.cells());
    }
    others.forEach(this::tellOther);
    others.forEach(this::tellComments);
    book.unused().forEach(this::tellDrawn);
  }

  private void tell(PageCells page, Oddity odd) {
    CellPlace at = new CellPlace(file, page.cells().name(), odd.cell());
    switch (odd.kind()) {
      case LOST ->
          findings.error(
              at,
              IssueCode.UNREADABLE,
              "シートの内容を読み取れません。Excelで開き、保存し直してください。",
              "What the sheet holds cannot be read; open it in Excel and save it again.",
              odd.found());
      case MERGE ->
          findings.error(
              at,
              IssueCode.MERGED_CELL,
              "どのセルが結合されているのかを読み取れません。結合をすべて解除して保存してください。",
              "It cannot be read which cells are merged; unmerge all of them and save.",
              odd.found());
      case TOO_FAR_RIGHT ->
          findings.unused(
              at,
              odd.found(),
              "表のはるか右に書かれています。評価には使いません。",
              "This stands far to the right of the table; it plays no part.");
    }
  }

  private void tellBeyond(PageCells page) {
    if (page.cells().beyond() > 0) {
      findings.unused(
          page.place(1, page.cells().beyond()),
          "",
          "表のはるか下に書かれています。この行から下は読みません。",
          "This stands far below the table; nothing from this row on is read.");
    }
  }

  /** What is written at a cell rather than into it. */
  private void tellComments(SheetCells sheet) {
    sheet
        .comments()
        .forEach(
            one ->
                findings.unused(
                    new CellPlace(file, sheet.name(), one.cell().isEmpty() ? null : one.cell()),
                    one.text(),
                    "コメントに書かれています。評価には使いません。答えはセルに入力してください。",
                    "This stands in a comment, which plays no part; answers belong into the cells."));
  }

  /** Answers that stood there are gone too; without ids the numbers say which row is which. */
  private void tellColumnsGone(PageCells page) {
    CheckSheetColumn number = RowNumbers.column(page.page());
    boolean noIds = page.idColumn() == 0 && page.page() != CheckSheetPage.REVIEW;
    if (noIds && number != null && !page.columns().containsKey(number)) {
      findings.warning(
          page.place(),
          IssueCode.COLUMN_GONE,
          "「%s」の列がありません。隠れた列のIDもありません。".formatted(number.heading().ja()),
          "The column “%s” is not there, nor are the hidden ids.".formatted(number.heading().en()),
          null);
    }
    for (CheckSheetColumn column : InputColumns.of(page.page())) {
      if (page.headings() > 0 && !page.columns().containsKey(column)) {
        String ja = "「%s」の列がありません。".formatted(column.heading().ja());
        String en = "The column “%s” is not there.".formatted(column.heading().en());
        if (column.id().equals("answer")) {
          findings.error(page.place(), IssueCode.COLUMN_GONE, ja, en, null);
        } else {
          findings.warning(page.place(), IssueCode.COLUMN_GONE, ja, en, null);
        }
      }
    }
  }

  /** A sheet of somebody's own. */
  private void tellOther(SheetCells sheet) {
    if (sheet.rows().isEmpty()) {
      return;
    }
    findings.warning(
        new CellPlace(file, sheet.name(), null),
        IssueCode.EXTRA_SHEET,
        "チェックシートにないシートです。評価には使いません。",
        "This sheet is not part of the check sheet; it plays no part.",
        sheet.name());
    sheet
        .rows()
        .forEach(
            (row, cells) ->
                cells.forEach(
                    (column, value) -> {
                      if (!value.text().isBlank()) {
                        findings.unused(
                            new CellPlace(file, sheet.name(), Address.of(column, row)),
                            value.text(),
                            "チェックシートにないシートに書かれています。",
                            "This stands on a sheet that is not part of the check sheet.");
                      }
                    }));
  }

  private void tellDrawn(UnusedContent content) {
    if (!content.sheet().isEmpty() && DRAWN.contains(content.what().en())) {
      findings.warning(
          new CellPlace(file, content.sheet(), null),
          IssueCode.UNUSED_CONTENT,
          "図形などがあります。中の文字は読みません（%s）。".formatted(content.what().ja()),
          "There are %s, in which nothing is read.".formatted(content.what().en()),
          content.part());
    }
  }
}
