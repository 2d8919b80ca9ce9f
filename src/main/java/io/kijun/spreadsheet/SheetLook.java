package io.kijun.spreadsheet;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * How a sheet looks, as far as it matters to whoever shows it; rows and columns from 1.
 *
 * @param hidden whether people do not see the sheet
 * @param frozenRows how many rows stay at the top; 0: none
 * @param frozenColumns how many columns stay at the left; 0: none
 * @param widths of columns that have one of their own, in characters
 */
public record SheetLook(
    boolean hidden,
    int frozenRows,
    int frozenColumns,
    Map<Integer, Double> widths,
    Set<Integer> hiddenColumns,
    Set<Integer> hiddenRows) {

  /** One of which nothing is known. */
  public static final SheetLook PLAIN = new SheetLook(false, 0, 0, Map.of(), Set.of(), Set.of());

  /** The same of a sheet that people see or do not see. */
  SheetLook hidden(boolean whole) {
    return new SheetLook(whole, frozenRows, frozenColumns, widths, hiddenColumns, hiddenRows);
  }

  /** Notes how a sheet looks while its elements go by. */
  static final class Noting {

    private final Map<Integer, Double> widths = new TreeMap<>();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final Set<Integer> hiddenRows = new TreeSet<>();
    private int frozenRows;
    private int frozenColumns;

    /** What divides the window. */
    void pane(Attributes pane) {
      String state = pane.getValue("state");
      if (state != null && state.startsWith("frozen")) {
        frozenRows = split(pane.getValue("ySplit"), CellsReader.MOST_ROWS);
        frozenColumns = split(pane.getValue("xSplit"), CellsReader.MOST_COLUMNS);
      }
    }

    private static int split(@Nullable String written, int most) {
      return (int) Math.min(most, number(written));
    }

    /** Columns from a first to a last, of those that are read. */
    void columns(int first, int last, Attributes columns) {
      double width = number(columns.getValue("width"));
      for (int i = Math.max(first, 1); i <= Math.min(last, CellsReader.MOST_COLUMNS); i++) {
        if (width > 0) {
          widths.putIfAbsent(i, width);
        }
        if (isTrue(columns.getValue("hidden"))) {
          hiddenColumns.add(i);
        }
      }
    }

    /** A row, from 0. */
    void row(int row, Attributes attributes) {
      if (row < CellsReader.MOST_ROWS && isTrue(attributes.getValue("hidden"))) {
        hiddenRows.add(row + 1);
      }
    }

    private static double number(@Nullable String written) {
      try {
        double number = written == null ? 0 : Double.parseDouble(written.strip());
        return number > 0 && number < Integer.MAX_VALUE ? number : 0;
      } catch (NumberFormatException e) {
        return 0; // a look that cannot be read is none
      }
    }

    private static boolean isTrue(@Nullable String written) {
      return written != null && (written.equals("1") || written.equals("true"));
    }

    SheetLook look() {
      return new SheetLook(
          false,
          frozenRows,
          frozenColumns,
          Map.copyOf(widths),
          Set.copyOf(hiddenColumns),
          Set.copyOf(hiddenRows));
    }
  }
}
