package io.kijun.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Tables that Excel opens: RFC 4180 in UTF-8, behind a byte order mark so that it is read as such.
 */
public final class Csv {

  private Csv() {}

  /** A table with a line of headings; null: an empty cell. */
  public static byte[] of(List<String> headings, List<? extends List<?>> lines) {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(headings);
      printer.printRecords(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A text of somebody's own wording, so that no spreadsheet takes it for a formula. */
  public static String harmless(String text) {
    return text.length() > 1 && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
