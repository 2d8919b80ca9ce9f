package io.kijun.supplier.checksheet.in;

import io.kijun.core.criterion.Spelling;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds out which page a sheet is, and what is where on it: by what is hidden there, else by the
 * headings. Where it stands in the file, and what it is called, tells nothing.
 */
final class PageFinder {

  /** So far down headings are looked for: somebody may have put lines above them. */
  private static final int LAST_ROW_OF_HEADINGS = 40;

  /** So far to the right ids of rows are looked for: somebody may have put columns before them. */
  private static final int LAST_COLUMN_OF_IDS = 12;

  private static final int FEWEST = 2;

  private static final Map<CheckSheetPage, String> PREFIXES =
      new EnumMap<>(
          Map.of(
              CheckSheetPage.START, "h:",
              CheckSheetPage.COMPANY, "p:",
              CheckSheetPage.MARKS, "i:",
              CheckSheetPage.GROUNDS, "q:",
              CheckSheetPage.EVENTS, "v:"));

  private static final Map<CheckSheetPage, Map<String, CheckSheetColumn>> COLUMN_IDS =
      new EnumMap<>(CheckSheetPage.class);
  private static final Map<CheckSheetPage, Map<String, CheckSheetColumn>> HEADINGS =
      new EnumMap<>(CheckSheetPage.class);

  static {
    for (CheckSheetPage page : CheckSheetPage.values()) {
      Map<String, CheckSheetColumn> ids = new HashMap<>();
      Map<String, CheckSheetColumn> headings = new HashMap<>();
      for (CheckSheetColumn column : CheckSheetColumn.of(page)) {
        ids.put(column.id(), column);
        if (column.isSeen() && !column.heading().ja().isEmpty()) {
          headings.put(Spelling.normalised(column.heading().ja()), column);
          headings.put(Spelling.normalised(column.heading().en()), column);
        }
      }
      COLUMN_IDS.put(page, ids);
      HEADINGS.put(page, headings);
    }
  }

  private record HeadingRow(int number, Map<CheckSheetColumn, Integer> columns) {

    private static final HeadingRow NONE = new HeadingRow(0, Map.of());

    private boolean isMoreThan(HeadingRow other) {
      return columns.size() > other.columns.size();
    }
  }

  private final String file;

  PageFinder(String file) {
    this.file = file;
  }

  /** The page; empty where the sheet is none. */
  Optional<PageCells> find(SheetCells cells) {
    Optional<SheetStamp> stamp = SheetStamp.of(cells.text(1, 1));
    Optional<SheetStamp> whole = stamp.filter(one -> one.meta().ruleset() != null);
    return stamp
        .flatMap(SheetStamp::known)
        .or(() -> byIds(cells))
        .or(() -> byHeadings(cells))
        .map(page -> of(page, cells, whole));
  }

  private static Optional<CheckSheetPage> byIds(SheetCells cells) {
    return PREFIXES.keySet().stream().filter(page -> idColumn(page, cells) > 0).findFirst();
  }

  private static Optional<CheckSheetPage> byHeadings(SheetCells cells) {
    CheckSheetPage best = null;
    HeadingRow most = HeadingRow.NONE;
    for (CheckSheetPage page : CheckSheetPage.values()) {
      HeadingRow headings = headings(page, cells);
      if (isEnough(page, headings.columns.keySet()) && headings.isMoreThan(most)) {
        best = page;
        most = headings;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isEnough(CheckSheetPage page, Set<CheckSheetColumn> columns) {
    return switch (page) {
      case START -> false;
      case REVIEW -> columns.contains(CheckSheetColumn.REVIEW_WHAT) && columns.size() > FEWEST;
      case COMPANY, MARKS, GROUNDS, EVENTS ->
          columns.size() > FEWEST
              && columns.stream().anyMatch(column -> column.id().equals("answer"));
    };
  }

  private PageCells of(CheckSheetPage page, SheetCells cells, Optional<SheetStamp> stamp) {
    HeadingRow ids = best(page, cells, true);
    HeadingRow headings = headings(page, cells);
    Map<CheckSheetColumn, Integer> columns = new EnumMap<>(CheckSheetColumn.class);
    columns.putAll(ids.columns);
    headings.columns.forEach(
        (column, at) -> {
          if (!columns.containsValue(at)) {
            columns.putIfAbsent(column, at);
          }
        });
    return new PageCells(
        file,
        page,
        cells,
        stamp,
        idColumn(page, cells),
        columns,
        Math.max(ids.number, headings.number));
  }

  private static HeadingRow headings(CheckSheetPage page, SheetCells cells) {
    return best(page, cells, false);
  }

  /** The row that has most of a page's column ids, or headings. */
  private static HeadingRow best(CheckSheetPage page, SheetCells cells, boolean ids) {
    HeadingRow best = HeadingRow.NONE;
    for (int row : cells.rows().headMap(LAST_ROW_OF_HEADINGS, true).keySet()) {
      HeadingRow here = new HeadingRow(row, columns(page, cells, row, ids));
      if (here.columns.size() >= FEWEST && here.isMoreThan(best)) {
        best = here;
      }
    }
    return best;
  }

  private static Map<CheckSheetColumn, Integer> columns(
      CheckSheetPage page, SheetCells cells, int row, boolean ids) {
    Map<String, CheckSheetColumn> known =
        Objects.requireNonNull((ids ? COLUMN_IDS : HEADINGS).get(page));
    Map<CheckSheetColumn, Integer> columns = new EnumMap<>(CheckSheetColumn.class);
    cells
        .rows()
        .getOrDefault(row, new TreeMap<>())
        .forEach(
            (column, value) -> {
              String text = ids ? value.text().strip() : Spelling.normalised(value.text());
              CheckSheetColumn one = known.get(text);
              if (one != null) {
                columns.putIfAbsent(one, column);
              }
            });
    return columns;
  }

  /** The column in which most ids of rows stand; 0 where there are none. */
  private static int idColumn(CheckSheetPage page, SheetCells cells) {
    String prefix = PREFIXES.get(page);
    Map<Integer, Integer> found = new HashMap<>();
    if (prefix != null) {
      cells
          .rows()
          .values()
          .forEach(
              row ->
                  row.headMap(LAST_COLUMN_OF_IDS, true)
                      .forEach(
                          (column, value) -> {
                            if (value.text().strip().startsWith(prefix)) {
                              found.merge(column, 1, Integer::sum);
                            }
                          }));
    }
    return found.entrySet().stream()
        .max(Map.Entry.<Integer, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0);
  }
}
