package io.kijun.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Tables that Excel opens: RFC 4180 in UTF-8, behind a byte order mark so that it is read as such.
 * No text in them is taken for a formula.
 */
public final class Csv {

  private Csv() {}

  /** A table with a line of headings; null: an empty cell. */
  public static byte[] of(List<String> headings, List<? extends List<?>> lines) {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(headings);
      for (List<?> line : lines) {
        printer.printRecord(cells(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The cells of a line, none of which a spreadsheet takes for a formula. */
  public static List<@Nullable Object> cells(List<? extends @Nullable Object> line) {
    List<@Nullable Object> cells = new ArrayList<>();
    line.forEach(cell -> cells.add(cell instanceof String text ? harmless(text) : cell));
    return cells;
  }

  /** A text so that no spreadsheet takes it for a formula. */
  public static String harmless(String text) {
    return InertText.of(text);
  }
}
