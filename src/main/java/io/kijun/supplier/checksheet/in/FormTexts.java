package io.kijun.supplier.checksheet.in;

import com.google.re2j.Pattern;
import io.kijun.core.criterion.Spelling;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.CheckSheetPage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What empty check sheets say by themselves: whatever else stands in one, somebody wrote. */
public final class FormTexts {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}/[0-9]{1,2}/[0-9]{1,2}");

  private final Map<CheckSheetPage, Set<String>> asWritten = new EnumMap<>(CheckSheetPage.class);
  private final Map<CheckSheetPage, Set<String>> folded = new EnumMap<>(CheckSheetPage.class);

  private FormTexts() {}

  /** What empty sheets say, in each language. */
  public static FormTexts of(Collection<BookCells> empty) {
    FormTexts form = new FormTexts();
    for (BookCells book : empty) {
      PageFinder finder = new PageFinder(book.name());
      book.sheets().values().stream()
          .filter(sheet -> SheetStamp.of(sheet.text(1, 1)).isPresent())
          .flatMap(sheet -> finder.find(sheet).stream())
          .forEach(form::add);
    }
    return form;
  }

  /**
   * The same of files.
   *
   * @throws IllegalArgumentException where one cannot be read
   */
  public static FormTexts ofFiles(Collection<byte[]> empty) {
    List<BookCells> books = new ArrayList<>();
    for (byte[] file : empty) {
      try {
        books.add(CellsReader.read(new WorkbookFile("empty.xlsx", file)));
      } catch (PackageRefused e) {
        throw new IllegalArgumentException("an empty check sheet cannot be read", e);
      }
    }
    return of(books);
  }

  private void add(PageCells sheet) {
    for (var row : sheet.cells().rows().values()) {
      for (CellValue cell : row.values()) {
        add(sheet.page(), cell.text());
        CellValue result = cell.result();
        if (result != null) {
          add(sheet.page(), result.text());
        }
      }
    }
  }

  private void add(CheckSheetPage page, String text) {
    if (asWritten.computeIfAbsent(page, none -> new HashSet<>()).add(text)) {
      folded.computeIfAbsent(page, none -> new HashSet<>()).add(folded(page, text));
    }
  }

  /** On はじめに stands a day that is another for each sheet: until when it is to come back. */
  private static String folded(CheckSheetPage page, String text) {
    String plain = Spelling.normalised(text);
    return page == CheckSheetPage.START ? DAY.matcher(plain).replaceAll("#") : plain;
  }

  /** Whether a text is what a page says by itself. */
  boolean has(CheckSheetPage page, String text) {
    return asWritten.getOrDefault(page, Set.of()).contains(text)
        || folded.getOrDefault(page, Set.of()).contains(folded(page, text));
  }
}
