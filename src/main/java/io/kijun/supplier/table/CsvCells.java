package io.kijun.supplier.table;

import io.kijun.core.issue.Shown;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.Text;
import io.kijun.runtime.InertText;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.SheetCells;
import io.kijun.spreadsheet.SheetCells.CellValue;
import io.kijun.spreadsheet.SheetCells.Flaw;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file as cells: in UTF-8, with or without a byte order mark, or else in CP932, which Excel
 * writes in Japanese. Rows are counted as a spreadsheet shows them.
 */
final class CsvCells {

  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final String MARK = "\uFEFF";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private CsvCells() {}

  /** It is not CSV that can be read. */
  static final class NoCsv extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text text;
    private final @Nullable String cell;

    NoCsv(String ja, String en) {
      this(ja, en, null);
    }

    /**
     * There is too much of it.
     *
     * @param cell from where on; null: all of it
     */
    NoCsv(String ja, String en, @Nullable String cell) {
      super(en);
      this.text = new Text(ja, en);
      this.cell = cell;
    }

    @Nullable String cell() {
      return cell;
    }

    Text text() {
      return text;
    }
  }

  /**
   * The cells, of which there are no more than are read of a workbook.
   *
   * @param most rows are read, and one more
   */
  static SheetCells of(byte[] content, int most) throws NoCsv {
    String text =
        decoded(content, StandardCharsets.UTF_8)
            .or(() -> decoded(content, CP932))
            .filter(one -> one.indexOf('\0') < 0)
            .orElseThrow(CsvCells::otherEncoding);
    String plain = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    checkWidth(plain);
    NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
    int beyond = 0;
    int filled = 0;
    try (CSVParser parser = CSVParser.parse(plain, FORMAT)) {
      for (CSVRecord record : parser) {
        int row = Math.toIntExact(record.getRecordNumber());
        NavigableMap<Integer, CellValue> cells = cells(record);
        if (!cells.isEmpty() && row > most) {
          beyond = row;
          break;
        }
        if (!cells.isEmpty()) {
          rows.put(row, cells);
          filled += cells.size();
        }
        if (filled > CellsReader.MOST_CELLS) {
          throw new NoCsv(
              "入力のあるセルは25万個以内にしてください。", "At most 250,000 cells may be filled.", Address.of(1, row));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new NoCsv(
          "CSVとして読み取れません。引用符（\"）の対応を確認してください。",
          "This cannot be read as CSV; look for quotes that are not closed.");
    }
    return new SheetCells("", rows, beyond, List.of());
  }

  private static void checkWidth(String text) throws NoCsv {
    int row = CsvWidth.firstBeyond(text, CellsReader.MOST_COLUMNS);
    if (row > 0) {
      throw new NoCsv(
          "列は" + CellsReader.MOST_COLUMNS + "列以内にしてください。",
          "There may be at most " + CellsReader.MOST_COLUMNS + " columns.",
          Address.of(CellsReader.MOST_COLUMNS + 1, row));
    }
  }

  private static NoCsv otherEncoding() {
    return new NoCsv(
        "文字コードはUTF-8（BOMの有無は問いません）かシフトJIS（CP932）にしてください。",
        "The encoding must be UTF-8, with or without a byte order mark, or CP932.");
  }

  private static Optional<String> decoded(byte[] content, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static NavigableMap<Integer, CellValue> cells(CSVRecord record) {
    NavigableMap<Integer, CellValue> cells = new TreeMap<>();
    for (int i = 0; i < record.size(); i++) {
      String text = InertText.plain(record.get(i));
      if (!text.isBlank()) {
        cells.put(i + 1, cell(text));
      }
    }
    return cells;
  }

  private static CellValue cell(String text) {
    return text.length() > CellsReader.LONGEST_TEXT
        ? new CellValue(Shown.of(text), Flaw.TOO_LONG)
        : new CellValue(text, Flaw.NONE);
  }
}
