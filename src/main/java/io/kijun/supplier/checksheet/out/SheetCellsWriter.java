package io.kijun.supplier.checksheet.out;

import io.kijun.spreadsheet.form.FormCell;
import io.kijun.spreadsheet.form.FormRow;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormStyle;
import io.kijun.spreadsheet.form.FormValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Collects the cells of a sheet. */
public final class SheetCellsWriter {

  private static final int LETTERS = 26;

  private final NavigableMap<Integer, NavigableMap<Integer, FormCell>> rows = new TreeMap<>();
  private final Map<Integer, Double> heights = new HashMap<>();
  private final Set<Integer> hidden = new HashSet<>();

  /** The letters of a column by its number, A being 1. */
  public static String letter(int column) {
    int rest = column - 1;
    String last = String.valueOf((char) ('A' + rest % LETTERS));
    return rest < LETTERS ? last : letter(rest / LETTERS) + last;
  }

  /** Puts a value in a cell; columns count from 1. */
  public void put(int row, int column, FormValue value, FormStyle style) {
    rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, new FormCell(value, style));
  }

  /** How high a row is, in points. */
  public void height(int row, double points) {
    heights.put(row, points);
  }

  /** Hides a row. */
  public void hide(int row) {
    hidden.add(row);
  }

  /** All that was put, by row. */
  public NavigableMap<Integer, FormRow> rows() {
    NavigableMap<Integer, FormRow> all = new TreeMap<>();
    rows.forEach(
        (number, cells) ->
            all.put(
                number,
                new FormRow(heights.getOrDefault(number, 0.0), hidden.contains(number), cells)));
    return all;
  }

  FormSheet hiddenSheet(String name) {
    return new FormSheet(name, Map.of(), Set.of(), rows(), 0, null, "", List.of(), List.of(), true);
  }
}
