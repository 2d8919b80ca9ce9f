package io.kijun.spreadsheet;

/**
 * How much may come by of a workbook.
 *
 * @param bytes of all parts together, unpacked
 * @param nodes elements, attributes and comments of all parts together
 */
record Allowance(long bytes, int nodes) {

  /** What is allowed of any workbook: 24 MB, 400,000 nodes. */
  static final Allowance MOST = new Allowance(24L << 20, 400_000);

  /** Workbooks of Excel, LibreOffice and POI have more bytes a node; the shipped ones 12 to 21. */
  private static final int FEWEST_BYTES_OF_A_NODE = 8;

  /** What a workbook of so many bytes needs, if it says what is true and is like others. */
  static Allowance expected(long bytes) {
    long told = Math.max(0, Math.min(bytes, MOST.bytes));
    return new Allowance(told, (int) Math.min(1 + told / FEWEST_BYTES_OF_A_NODE, MOST.nodes));
  }
}
