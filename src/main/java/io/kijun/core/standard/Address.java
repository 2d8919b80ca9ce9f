package io.kijun.core.standard;

/** Cell addresses as Excel writes them; rows and columns count from 1. */
public final class Address {

  private Address() {}

  /** For instance {@code H14} for column 8, row 14. */
  public static String of(int column, int row) {
    return column(column) + row;
  }

  /** For instance {@code AB} for 28. */
  public static String column(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
