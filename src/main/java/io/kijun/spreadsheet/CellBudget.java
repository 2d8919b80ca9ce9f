package io.kijun.spreadsheet;

import io.kijun.core.standard.Address;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * How many filled cells were read, and how many characters. One text may stand in any number of
 * cells, so neither is bounded by the size of a file.
 */
public final class CellBudget {

  private static final int MOST_CELLS = 250_000;
  private static final int MOST_CHARACTERS = 10_000_000;

  private int cells;
  private long characters;

  /**
   * Counts a cell; its column and row from 1.
   *
   * @throws PackageRefused where it is one too many
   */
  void take(String sheet, int column, int row, String text) throws PackageRefused {
    cells++;
    characters += text.length();
    if (exceeded()) {
      throw refused(sheet, Address.of(column, row));
    }
  }

  /** Counts the cells of another workbook; says whether there is room for them. */
  public synchronized boolean hasRoomFor(CellBudget other) {
    cells += other.cells;
    characters += other.characters;
    return !exceeded();
  }

  /** Refuses all workbooks together where there was no room for one of them. */
  public void check() throws PackageRefused {
    if (exceeded()) {
      throw refused("", null);
    }
  }

  private boolean exceeded() {
    return cells > MOST_CELLS || characters > MOST_CHARACTERS;
  }

  private PackageRefused refused(String sheet, @Nullable String cell) {
    return new PackageRefused(
        new Rejection(
            Kind.TOO_LARGE,
            sheet,
            cell,
            new Text(
                "すべてのブックを合わせて、入力のあるセルは25万個以内、文字は1,000万字以内にしてください。",
                "All workbooks together have at most 250,000 filled cells"
                    + " and 10,000,000 characters."),
            found()));
  }

  private String found() {
    return cells > MOST_CELLS ? cells + " cells" : characters + " characters";
  }
}
