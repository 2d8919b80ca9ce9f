package io.kijun.web;

import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Text;
import io.kijun.runtime.Csv;
import io.kijun.spreadsheet.TableWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** What is shown as a table, for Excel. */
public final class ViewTable {

  /** The media type of CSV. */
  public static final String CSV_TYPE = "text/csv";

  private final String file;
  private final Text name;
  private final Function<Text, String> language;
  private final List<TableWorkbook.Heading> headings = new ArrayList<>();
  private List<List<@Nullable Object>> rows = new ArrayList<>();

  /**
   * A table.
   *
   * @param file its file's name, without the ending
   * @param name that of its sheet
   */
  public ViewTable(String file, Text name, Function<Text, String> language) {
    this.file = file;
    this.name = name;
    this.language = language;
  }

  /**
   * One more column.
   *
   * @param width in characters
   */
  public ViewTable column(String ja, String en, int width) {
    return column(new Text(ja, en), width);
  }

  /** Likewise. */
  public ViewTable column(Text heading, int width) {
    headings.add(new TableWorkbook.Heading(language.apply(heading), width));
    return this;
  }

  /** One more row. */
  public void row(@Nullable Object... values) {
    rows.add(Arrays.asList(values));
  }

  /** All rows, each made when it is written. */
  public <T> ViewTable rows(List<T> all, Function<T, List<@Nullable Object>> row) {
    rows =
        new AbstractList<>() {
          @Override
          public List<@Nullable Object> get(int at) {
            return row.apply(all.get(at));
          }

          @Override
          public int size() {
            return all.size();
          }
        };
    return this;
  }

  /** A text in the language of the table. */
  public String in(Text text) {
    return language.apply(text);
  }

  /** The name of something; null of nothing. */
  public @Nullable String in(@Nullable Labelled one) {
    return one == null ? null : in(one.label());
  }

  /** Names, joined as the language does it. */
  public String joined(Iterable<String> names) {
    return String.join(language.apply(new Text("、", ", ")), names);
  }

  /** As a file of comma-separated values. */
  public ResponseEntity<byte[]> csv() {
    return FileAnswer.named(file + ".csv", new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(Csv.of(headings.stream().map(TableWorkbook.Heading::text).toList(), rows));
  }

  /** As a workbook. */
  public ResponseEntity<byte[]> xlsx() {
    return FileAnswer.xlsx(file + ".xlsx", TableWorkbook.of(language.apply(name), headings, rows));
  }
}
