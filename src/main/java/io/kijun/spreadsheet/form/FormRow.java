package io.kijun.spreadsheet.form;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One row of a form.
 *
 * @param height in points; 0: as the program finds it
 * @param hidden whether it is not seen
 * @param cells by number of their column, A being 1
 */
public record FormRow(double height, boolean hidden, NavigableMap<Integer, FormCell> cells) {

  /** Copies the cells. */
  public FormRow {
    cells = new TreeMap<>(cells);
  }
}
