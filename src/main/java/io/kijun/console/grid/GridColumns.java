package io.kijun.console.grid;

import io.kijun.console.grid.GridView.GridHead;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.Text;
import io.kijun.sheets.SheetGrid;
import io.kijun.sheets.SheetGrid.GridCell;
import io.kijun.sheets.SheetGrid.GridColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a sheet that are shown: not those that it hides and that nobody reads. */
final class GridColumns {

  private static final double PIXELS = 7.2;
  private static final double USUAL = 9;
  private static final int LEAST = 44;
  private static final int MOST = 340;
  private static final int PADDING = 14;

  private final SheetGrid grid;
  private final List<GridColumn> columns;
  private final ReaderWords words;

  GridColumns(SheetGrid grid, ReaderWords words) {
    this.grid = grid;
    this.columns =
        grid.columns().stream().filter(one -> !one.hidden() || one.heading() != null).toList();
    this.words = words;
  }

  /** Their letters. */
  List<String> shown() {
    return columns.stream().map(GridColumn::letter).toList();
  }

  List<GridHead> heads() {
    Map<String, String> above = new HashMap<>();
    grid.rows().stream()
        .filter(row -> row.row() == grid.headerRow())
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> above.put(letters(cell.at()), cell.text()));
    return columns.stream().map(column -> head(column, above)).toList();
  }

  private GridHead head(GridColumn column, Map<String, String> above) {
    Text heading = column.heading();
    Double width = column.width();
    double pixels = (width == null ? USUAL : width) * PIXELS + PADDING;
    return new GridHead(
        column.letter(),
        heading == null ? above.getOrDefault(column.letter(), "") : words.of(heading),
        hint(heading, column.hint()),
        (int) Math.max(LEAST, Math.min(MOST, pixels)),
        heading != null);
  }

  private @Nullable String hint(@Nullable Text heading, @Nullable String hint) {
    String other = heading == null ? null : words.isJapanese() ? heading.en() : heading.ja();
    String both =
        Stream.of(other == null ? "" : other, hint == null ? "" : hint)
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining("\n"));
    return both.isEmpty() ? null : both;
  }

  /** What a column is called in the sheet; its letters, where it is not called anything. */
  String name(String letter) {
    return columns.stream()
        .filter(one -> one.letter().equals(letter))
        .map(GridColumn::heading)
        .filter(one -> one != null)
        .map(words::of)
        .findFirst()
        .orElse(letter);
  }

  /** The letters of an address. */
  static String letters(String cell) {
    int digits = 0;
    while (digits < cell.length() && Character.isLetter(cell.charAt(digits))) {
      digits++;
    }
    return cell.substring(0, digits);
  }

  /** The sentence of a row of 基準; null: it is none. */
  @Nullable String told(Map<String, GridCell> row) {
    Text wanted = (words.isJapanese() ? Columns.STATEMENT_JA : Columns.STATEMENT_EN).header();
    return columns.stream()
        .filter(one -> wanted.equals(one.heading()))
        .map(one -> row.get(one.letter()))
        .filter(one -> one != null)
        .map(GridCell::text)
        .findFirst()
        .orElse(null);
  }
}
