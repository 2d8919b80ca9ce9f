package io.kijun.spreadsheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Cells of a sheet that belong together: merged, or of one formula. A few bytes can join millions
 * of cells, any number of times; so only the edges of each region are kept, and summed up once.
 */
final class Regions {

  private final int[][] covered;

  /** Those of a sheet of so many rows. */
  Regions(List<CellRangeAddress> regions, int ofRows) {
    int rows = Math.min(ofRows, CellsReader.MOST_ROWS);
    covered = new int[regions.isEmpty() ? 0 : rows][CellsReader.MOST_COLUMNS];
    for (CellRangeAddress region : regions) {
      edge(region.getFirstRow(), region, 1);
      edge(region.getLastRow() + 1, region, -1);
    }
    for (int row = 0; row < covered.length; row++) {
      for (int column = 0; column < covered[row].length; column++) {
        int above = row == 0 ? 0 : covered[row - 1][column];
        int left = column == 0 ? 0 : covered[row][column - 1];
        int corner = row == 0 || column == 0 ? 0 : covered[row - 1][column - 1];
        covered[row][column] += above + left - corner;
      }
    }
  }

  private void edge(int row, CellRangeAddress region, int change) {
    if (row < covered.length) {
      if (region.getFirstColumn() < covered[row].length) {
        covered[row][region.getFirstColumn()] += change;
      }
      if (region.getLastColumn() + 1 < covered[row].length) {
        covered[row][region.getLastColumn() + 1] -= change;
      }
    }
  }

  /** Whether a cell is one of them; row and column from 0. */
  boolean contains(int row, int column) {
    return row < covered.length && column < CellsReader.MOST_COLUMNS && covered[row][column] > 0;
  }
}
