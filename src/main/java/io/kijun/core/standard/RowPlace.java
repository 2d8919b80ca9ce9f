package io.kijun.core.standard;

/**
 * A row of a workbook.
 *
 * @param workbook file name, for instance {@code 01-policy.xlsx}
 * @param sheet sheet name, for instance {@code 基準}
 * @param row row number as Excel shows it, from 1
 */
public record RowPlace(String workbook, String sheet, int row)
    implements Place, Comparable<RowPlace> {

  /** A cell of the row; columns count from 1. */
  public CellPlace cell(int column) {
    return new CellPlace(workbook, sheet, Address.of(column, row));
  }

  @Override
  public int compareTo(RowPlace other) {
    int byBook = workbook.compareTo(other.workbook);
    int bySheet = byBook != 0 ? byBook : sheet.compareTo(other.sheet);
    return bySheet != 0 ? bySheet : Integer.compare(row, other.row);
  }

  @Override
  public String toString() {
    return workbook + " › " + sheet + " › " + row;
  }
}
