package io.kijun.sheets;

import io.kijun.core.standard.Address;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.column.AdviceColumn;
import io.kijun.core.standard.column.CaseColumn;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.LabelColumn;
import io.kijun.core.standard.column.ScoringColumn;
import io.kijun.core.standard.column.SettingColumn;
import io.kijun.core.standard.column.SheetColumn;
import io.kijun.core.standard.column.WordColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a sheet is laid out: its headings, the row they stand in, and the technical rows above that
 * make it a Drools decision table.
 *
 * @param headers one a column, from the first
 * @param technical known texts of technical cells by address, empty for plain sheets
 * @param earlier how many of the columns there were in earlier versions, the fewest first:
 *     workbooks may still have no more
 */
record Layout(
    String sheet,
    int headerRow,
    List<Text> headers,
    Map<String, String> technical,
    List<Integer> earlier) {

  static final Layout LABELS = plain("ラベル", LabelColumn.values());
  static final Layout ITEMS = plain("項目", ItemColumn.values());
  static final Layout VOCABULARY = plain("語彙", WordColumn.values());
  static final Layout SETTINGS = plain("設定", SettingColumn.values());
  static final Layout ADVICE = plain("助言", AdviceColumn.values());
  static final Layout CASES = plain("事例", CaseColumn.values());
  static final Layout SCORING = plain("評点", ScoringColumn.values());
  static final Layout CRITERIA = TechnicalRows.criteria();
  static final Layout VERDICTS = TechnicalRows.verdicts();
  static final Layout DECISIONS = TechnicalRows.decisions();

  /** The heading row of a decision table. */
  static final int TABLE_HEADER_ROW = 9;

  private static final List<Layout> OF_CATALOGUE =
      List.of(LABELS, ITEMS, VOCABULARY, SETTINGS, CASES);
  private static final List<Layout> OF_VERDICT =
      List.of(VERDICTS, DECISIONS, SCORING, ADVICE, CASES);
  private static final List<Layout> OF_LABEL = List.of(CRITERIA, ADVICE, CASES);

  /** Those of the sheets that are read of a workbook. */
  static List<Layout> of(String workbook) {
    return switch (workbook) {
      case StandardReader.CATALOGUE -> OF_CATALOGUE;
      case StandardReader.VERDICT -> OF_VERDICT;
      default -> OF_LABEL;
    };
  }

  /** That of a sheet of a workbook; empty: the sheet is not read. */
  static Optional<Layout> in(String workbook, String sheet) {
    return of(workbook).stream().filter(layout -> layout.sheet.equals(sheet)).findFirst();
  }

  private static Layout plain(String sheet, SheetColumn... columns) {
    return new Layout(sheet, 1, headers(List.of(columns)), Map.of(), earlier(List.of(columns)));
  }

  static Layout table(
      String sheet, List<? extends SheetColumn> columns, Map<String, String> technical) {
    return new Layout(
        sheet, TABLE_HEADER_ROW, headers(columns), new TreeMap<>(technical), earlier(columns));
  }

  private static List<Integer> earlier(List<? extends SheetColumn> columns) {
    int first = (int) columns.stream().filter(column -> !column.isLater()).count();
    int last = (int) columns.stream().filter(column -> !column.isNewest()).count();
    return Stream.of(first, last).distinct().filter(count -> count < columns.size()).toList();
  }

  /** The layout of an earlier version, without the columns that came after so many. */
  Layout upTo(int count) {
    Map<String, String> cells = new TreeMap<>(technical);
    for (int column = count + 1; column <= columns(); column++) {
      for (int row = 1; row < headerRow; row++) {
        cells.remove(Address.of(column, row));
      }
    }
    return new Layout(sheet, headerRow, headers.subList(0, count), cells, List.of());
  }

  private static List<Text> headers(List<? extends SheetColumn> columns) {
    return columns.stream().map(SheetColumn::header).toList();
  }

  int columns() {
    return headers.size();
  }
}
