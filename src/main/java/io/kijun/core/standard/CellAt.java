package io.kijun.core.standard;

import java.util.Optional;

/** A cell of a sheet; its column and row count from 1. */
public record CellAt(int column, int row) {

  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;
  private static final int LETTERS = 26;
  private static final int LONGEST = 10;

  /** The cell of an address such as {@code H14}; empty where a text is none that a sheet has. */
  public static Optional<CellAt> parse(String address) {
    int column = 0;
    int row = 0;
    for (int i = 0; i < Math.min(address.length(), LONGEST + 1); i++) {
      char c = address.charAt(i);
      if (c >= 'A' && c <= 'Z' && row == 0) {
        column = column * LETTERS + c - 'A' + 1;
      } else if (c >= '0' && c <= '9' && column > 0 && (c > '0' || row > 0)) {
        row = row * 10 + c - '0';
      } else {
        return Optional.empty();
      }
      if (column > MOST_COLUMNS || row > MOST_ROWS) {
        return Optional.empty();
      }
    }
    return row == 0 ? Optional.empty() : Optional.of(new CellAt(column, row));
  }

  /** The address, such as {@code H14}. */
  @Override
  public String toString() {
    return Address.of(column, row);
  }
}
