package io.kijun.supplier.checksheet.in;

import io.kijun.core.issue.Shown;
import io.kijun.core.standard.Address;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.in.PicturedPage.PicturedColumn;
import io.kijun.supplier.checksheet.in.PicturedPage.PicturedRow;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows what stands in a check sheet, cell by cell, whatever is right or wrong with it. */
public final class SheetPictures {

  private static final int LONGEST = 300;
  private static final int DAY_LENGTH = 10;

  private SheetPictures() {}

  /** The sheets that people fill in, in the file's order; none where it cannot be read. */
  public static List<PicturedPage> of(WorkbookFile file) {
    BookCells book = SheetOpening.open(file, new SheetFindings(file.name()));
    if (book == null) {
      return List.of();
    }
    PageFinder finder = new PageFinder(file.name());
    return book.sheets().values().stream()
        .filter(sheet -> !sheet.name().startsWith(CheckSheetReader.LEDGER))
        .map(finder::find)
        .flatMap(Optional::stream)
        .filter(one -> one.page() != CheckSheetPage.REVIEW)
        .map(SheetPictures::of)
        .toList();
  }

  private static PicturedPage of(PageCells page) {
    SheetCells cells = page.cells();
    return new PicturedPage(
        page.page(),
        cells.name(),
        page.headings(),
        page.columns().entrySet().stream()
            .filter(one -> one.getKey().isSeen())
            .sorted(Comparator.comparing(Map.Entry::getValue))
            .map(one -> new PicturedColumn(one.getKey(), Address.column(one.getValue())))
            .toList(),
        page.rows().stream()
            .map(row -> new PicturedRow(row, page.rowId(row), texts(page, row)))
            .filter(row -> !row.texts().isEmpty())
            .toList());
  }

  private static Map<CheckSheetColumn, String> texts(PageCells page, int row) {
    Map<CheckSheetColumn, String> texts = new EnumMap<>(CheckSheetColumn.class);
    for (CheckSheetColumn column : page.columns().keySet()) {
      String text = column.isSeen() ? text(page.value(column, row)) : "";
      if (!text.isBlank()) {
        texts.put(column, Shown.of(text.strip(), LONGEST));
      }
    }
    return texts;
  }

  /** As a spreadsheet shows it: of a formula what it gave, of a day no time. */
  private static String text(CellValue value) {
    if (value.flaw() == Flaw.FORMULA) {
      CellValue result = value.result();
      return result == null ? "" : text(result);
    }
    String text = value.text();
    return value.flaw() == Flaw.DATE && text.length() > DAY_LENGTH
        ? text.substring(0, DAY_LENGTH)
        : text;
  }
}
