package io.kijun.rulechange.edit;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as spreadsheet programs copy them: tabs between cells, line breaks between rows. A cell
 * with tabs or line breaks of its own stands in quotation marks, which are doubled in it.
 */
public final class PastedBlock {

  private static final char QUOTE = '"';

  private final String text;
  private int at;

  private PastedBlock(String text) {
    this.text = text;
  }

  /** The cells by rows, which need not be equally long. A line break at the end begins no row. */
  public static List<List<String>> cells(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return new PastedBlock(lines).rows();
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    while (at < text.length()) {
      rows.add(row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == '\t') {
      at++;
      cells.add(cell());
    }
    at++;
    return cells;
  }

  private String cell() {
    int from = at;
    if (at < text.length() && text.charAt(at) == QUOTE) {
      int close = close(at + 1);
      if (isSeparator(close + 1)) {
        at = close + 1;
        return text.substring(from + 1, close).replace("\"\"", "\"");
      }
    }
    while (!isSeparator(at)) {
      at++;
    }
    return text.substring(from, at);
  }

  /** The mark that ends a cell in marks; where there is none, one that nothing follows. */
  private int close(int from) {
    int close = text.indexOf(QUOTE, from);
    while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == QUOTE) {
      close = text.indexOf(QUOTE, close + 2);
    }
    return close < 0 ? -2 : close;
  }

  private boolean isSeparator(int place) {
    return place >= text.length()
        || (place >= 0 && (text.charAt(place) == '\t' || text.charAt(place) == '\n'));
  }
}
