package io.kijun.portfolio.results.web;

import io.kijun.core.standard.Text;
import io.kijun.runtime.Csv;
import io.kijun.spreadsheet.TableWorkbook;
import io.kijun.web.FileAnswer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What a run shows as a table, for Excel. */
final class ViewTable {

  /** The media type of CSV. */
  static final String CSV_TYPE = "text/csv";

  private final String name;
  private final Function<Text, String> language;
  private final List<TableWorkbook.Heading> headings = new ArrayList<>();
  private final List<List<@Nullable Object>> rows = new ArrayList<>();

  /**
   * A table.
   *
   * @param name of its file, without the ending, and of its sheet
   */
  ViewTable(String name, Function<Text, String> language) {
    this.name = name;
    this.language = language;
  }

  /**
   * One more column.
   *
   * @param width in characters
   */
  ViewTable column(String ja, String en, int width) {
    return column(new Text(ja, en), width);
  }

  ViewTable column(Text heading, int width) {
    headings.add(new TableWorkbook.Heading(language.apply(heading), width));
    return this;
  }

  void row(List<@Nullable Object> values) {
    rows.add(values);
  }

  void row(@Nullable Object... values) {
    rows.add(Arrays.asList(values));
  }

  /** A text in the language of the table. */
  String in(Text text) {
    return language.apply(text);
  }

  ResponseEntity<byte[]> csv() {
    return FileAnswer.named(name + ".csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(Csv.of(headings.stream().map(TableWorkbook.Heading::text).toList(), rows));
  }

  ResponseEntity<byte[]> xlsx() {
    return FileAnswer.xlsx(name + ".xlsx", TableWorkbook.of(name, headings, rows));
  }
}
