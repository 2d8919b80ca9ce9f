package io.kijun.web;

import io.kijun.runtime.Csv;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A table for Excel, as {@link Csv} makes them, that is fetched and sent page by page: of any
 * length it takes no more memory than a page, and nothing is held open in the database meanwhile.
 */
public final class StreamedCsv {

  private StreamedCsv() {}

  /** Pages of lines. */
  @FunctionalInterface
  public interface Pages<T> {

    /** Those that follow one; null: from the beginning. Empty: there are no more. */
    List<T> after(@Nullable T last);
  }

  /**
   * Sends a table as the answer. What fails after the beginning breaks the answer off, so that half
   * a table is not taken for all of it.
   */
  public static <T> void write(
      HttpServletResponse response,
      List<String> headings,
      Pages<T> pages,
      Function<T, List<? extends @Nullable Object>> line)
      throws IOException {
    List<T> page = pages.after(null);
    response.setContentType("text/csv;charset=UTF-8");
    try (Writer text =
            new BufferedWriter(
                new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        CSVPrinter printer = new CSVPrinter(text.append('\uFEFF'), CSVFormat.RFC4180)) {
      printer.printRecord(headings);
      while (!page.isEmpty()) {
        for (T one : page) {
          printer.printRecord(Csv.cells(line.apply(one)));
        }
        page = next(pages, page.get(page.size() - 1));
      }
    }
  }

  private static <T> List<T> next(Pages<T> pages, T last) {
    try {
      return pages.after(last);
    } catch (RuntimeException e) {
      throw new IllegalStateException("broken off", e);
    }
  }
}
