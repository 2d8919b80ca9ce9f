package io.kijun.supplier.checksheet.in;

import io.kijun.core.criterion.Spelling;
import io.kijun.spreadsheet.BookCells;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.PackageRefused;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.WorkbookFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What empty check sheets say by themselves: whatever else stands in one, somebody wrote. */
public final class FormTexts {

  private final Set<String> texts = new HashSet<>();

  private FormTexts() {}

  /** What empty sheets say, in each language. */
  public static FormTexts of(Collection<BookCells> empty) {
    FormTexts form = new FormTexts();
    for (BookCells book : empty) {
      for (SheetCells sheet : book.sheets().values()) {
        sheet
            .rows()
            .values()
            .forEach(
                row ->
                    row.values()
                        .forEach(
                            cell -> {
                              form.add(cell.text());
                              if (cell.result() != null) {
                                form.add(cell.result().text());
                              }
                            }));
      }
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

  private void add(String text) {
    texts.add(Spelling.normalised(text));
  }

  /** Whether a text is the form's own. */
  boolean has(String text) {
    return texts.contains(Spelling.normalised(text));
  }
}
