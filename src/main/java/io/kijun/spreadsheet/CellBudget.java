package io.kijun.spreadsheet;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.UploadCheck.Kind;
import io.kijun.spreadsheet.UploadCheck.Rejection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How many filled cells were read, and how many characters. One text may stand in any number of
 * cells, so neither is bounded by the size of a file.
 */
public final class CellBudget {

  private static final Text MESSAGE =
      new Text(
          "すべてのブックを合わせて、入力のあるセルは25万個以内、文字は1,000万字以内にしてください。",
          "All workbooks together have at most 250,000 filled cells and 10,000,000 characters.");
  private static final int MOST_CELLS = CellsReader.MOST_CELLS;
  private static final int MOST_CHARACTERS = 10_000_000;

  private final Map<String, CellBudget> bySheet = new LinkedHashMap<>();
  private int cells;
  private long characters;

  /**
   * Counts a cell; its column and row from 1.
   *
   * @throws PackageRefused where it is one too many
   */
  void take(String sheet, int column, int row, String text) throws PackageRefused {
    add(1, text.length());
    bySheet.computeIfAbsent(sheet, name -> new CellBudget()).add(1, text.length());
    if (exceeded()) {
      throw new PackageRefused(
          new Rejection(Kind.TOO_LARGE, sheet, Address.of(column, row), MESSAGE, found()));
    }
  }

  private void add(int moreCells, long moreCharacters) {
    cells += moreCells;
    characters += moreCharacters;
  }

  /** Counts the cells of another workbook; says whether there is room for them. */
  public synchronized boolean hasRoomFor(CellBudget other) {
    add(other.cells, other.characters);
    return !exceeded();
  }

  /** The sheet with which workbooks are too much together, in the order of their names; if any. */
  public static Optional<Issue> tooMuch(SortedMap<String, CellBudget> workbooks) {
    CellBudget together = new CellBudget();
    for (Map.Entry<String, CellBudget> workbook : workbooks.entrySet()) {
      for (Map.Entry<String, CellBudget> sheet : workbook.getValue().bySheet.entrySet()) {
        if (!together.hasRoomFor(sheet.getValue())) {
          CellPlace place = new CellPlace(workbook.getKey(), sheet.getKey(), null);
          return Optional.of(Issue.of(IssueCode.UNREADABLE, place, MESSAGE, together.found()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean exceeded() {
    return cells > MOST_CELLS || characters > MOST_CHARACTERS;
  }

  private String found() {
    return cells > MOST_CELLS ? cells + " cells" : characters + " characters";
  }
}
