package io.kijun.spreadsheet;

/** There is more in a workbook than there was room for: it is read again when there is. */
final class MoreThanExpected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MoreThanExpected() {
    super("more than expected", null, false, false);
  }
}
