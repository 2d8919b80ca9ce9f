package io.kijun.sheets;

import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.standard.CellPlace;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.UnusedContent;
import java.util.List;
import java.util.Set;

/** Tells of the sheets that are kept in a workbook, but not read. */
final class ExtraSheets {

  private static final Set<String> OF_ANY = Set.of(ListChecks.SHEET);

  private ExtraSheets() {}

  static void tell(BookCells book, Issues problems) {
    List<String> read = Layout.of(book.name()).stream().map(Layout::sheet).toList();
    tellUnused(book, problems);
    for (SheetCells cells : book.sheets().values()) {
      String sheet = cells.name();
      boolean known = read.contains(sheet) || OF_ANY.contains(sheet);
      if (!known && !AnnotatedWorkbook.isList(cells)) {
        problems.warning(
            new CellPlace(book.name(), sheet, null),
            IssueCode.EXTRA_SHEET,
            "このシートは使われません。ブックにはそのまま残ります。",
            "This sheet is not used; it stays in the workbook as it is.",
            sheet,
            read.stream().sorted().toList());
      }
    }
  }

  /** One of a kind and sheet; what is in a workbook as a whole is told of the workbook. */
  private static void tellUnused(BookCells book, Issues problems) {
    for (UnusedContent one : book.unused()) {
      problems.warning(
          new CellPlace(book.name(), one.sheet(), null),
          IssueCode.UNUSED_CONTENT,
          one.what().ja() + "は使われません。ブックにはそのまま残ります。",
          "There are " + one.what().en() + ", which are not used; they stay as they are.",
          one.part());
    }
  }
}
