package io.kijun.supplier.table;

/**
 * Looks how many columns CSV has before it is read: whoever reads a record holds all of it, and a
 * record may have millions of columns.
 */
final class CsvWidth {

  private static final char QUOTE = '"';

  private final String text;
  private final int most;

  private CsvWidth(String text, int most) {
    this.text = text;
    this.most = most;
  }

  /**
   * The row of the first record that has more columns, from 1; 0: none has.
   *
   * @param most columns
   */
  static int firstBeyond(String text, int most) {
    return new CsvWidth(text, most).firstBeyond();
  }

  private int firstBeyond() {
    int row = 1;
    int column = 1;
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == QUOTE && begins) {
        i = endOfQuoted(i);
        begins = false;
      } else if (c == ',') {
        column++;
        begins = true;
        if (column > most) {
          return row;
        }
      } else if (c == '\n' || c == '\r') {
        i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
        row++;
        column = 1;
        begins = true;
      } else {
        begins = false;
      }
    }
    return 0;
  }

  /** Where the quote stands that ends what begins with a quote; two of them are one inside. */
  private int endOfQuoted(int start) {
    int end = text.indexOf(QUOTE, start + 1);
    while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == QUOTE) {
      end = text.indexOf(QUOTE, end + 2);
    }
    return end < 0 ? text.length() : end;
  }
}
