package io.kijun.spreadsheet;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads addresses as they stand in a sheet; what is none is null, never an exception. */
final class CellAddresses {

  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();
  private static final int MOST_COLUMNS = SpreadsheetVersion.EXCEL2007.getMaxColumns();
  private static final int LONGEST_NUMBER = 7;

  private CellAddresses() {}

  /** A cell such as {@code H14}. */
  static @Nullable CellAddress cell(String written) {
    int letters = 0;
    int column = 0;
    while (letters < written.length() && isLetter(written.charAt(letters)) && letters <= 3) {
      column = column * 26 + Character.toUpperCase(written.charAt(letters)) - 'A' + 1;
      letters++;
    }
    Integer row = row(written.substring(letters));
    return row == null || column == 0 || column > MOST_COLUMNS
        ? null
        : new CellAddress(row, column - 1);
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** The number of a row, from 1 as it is written, from 0 as it is given back. */
  static @Nullable Integer row(String written) {
    Integer number = written.length() > LONGEST_NUMBER ? null : number(written);
    return number == null || number < 1 || number > MOST_ROWS ? null : number - 1;
  }

  /** A whole number of plain digits that is none too large. */
  static @Nullable Integer number(String written) {
    boolean isNumber =
        !written.isEmpty()
            && written.length() <= 9
            && written.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.valueOf(written) : null;
  }

  /** Cells from one corner to another, such as {@code A1:B2}, or one cell. */
  static @Nullable CellRangeAddress range(String written) {
    int colon = written.indexOf(':');
    CellAddress from = cell(colon < 0 ? written : written.substring(0, colon));
    CellAddress to = colon < 0 ? from : cell(written.substring(colon + 1));
    return from == null || to == null ? null : range(from, to);
  }

  private static CellRangeAddress range(CellAddress one, CellAddress other) {
    return new CellRangeAddress(
        Math.min(one.getRow(), other.getRow()),
        Math.max(one.getRow(), other.getRow()),
        Math.min(one.getColumn(), other.getColumn()),
        Math.max(one.getColumn(), other.getColumn()));
  }
}
