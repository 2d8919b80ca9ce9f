package io.kijun.sheets;

import io.kijun.core.criterion.Column;
import io.kijun.core.standard.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a sheet is laid out: its headings, the row they stand in, and the technical rows above that
 * make it a Drools decision table.
 *
 * @param headers one a column, from the first
 * @param technical known texts of technical cells by address, empty for plain sheets
 */
record Layout(String sheet, int headerRow, List<Text> headers, Map<String, String> technical) {

  static final Layout LABELS =
      plain("ラベル", "番号/No.", "名称/Name (Japanese)", "名称（英語）/Name (English)");
  static final Layout ITEMS =
      plain(
          "項目",
          "項番/No.",
          "ラベル/Label",
          "必須・任意/Obligation",
          "件名/Title (Japanese)",
          "件名（英語）/Title (English)",
          "適用条件/Applies when",
          "前提項目/Builds on",
          "備考/Source note");
  static final Layout VOCABULARY =
      plain(
          "語彙",
          "種類/Kind",
          "コード/Code",
          "日本語/Japanese",
          "英語/English",
          "適用条件/Applies when",
          "時期/Timing",
          "事前日数/Lead days",
          "猶予日数/Grace days",
          "発生事象/Event types",
          "証跡/Event evidence",
          "含意/Implies");
  static final Layout SETTINGS =
      plain("設定", "設定/Setting", "名称/Name", "値/Value", "説明/Explanation", "備考/Remarks");
  static final Layout ADVICE =
      plain(
          "助言",
          "対象/For",
          "原因/Cause",
          "重要度/Severity",
          "指摘/Finding (Japanese)",
          "指摘（英語）/Finding (English)",
          "助言/Advice (Japanese)",
          "助言（英語）/Advice (English)",
          "期限日数/Due in days");
  static final Layout CASES =
      plain(
          "事例",
          "題名/Title (Japanese)",
          "題名（英語）/Title (English)",
          "基準日/As of",
          "変更/Changes",
          "期待/Expectations");
  static final Layout SCORING = plain("評点", "対象/For", "値/Value", "備考/Remarks");
  static final Layout CRITERIA = TechnicalRows.criteria();
  static final Layout VERDICTS = TechnicalRows.verdicts();
  static final Layout DECISIONS = TechnicalRows.decisions();

  /** The heading row of a decision table. */
  static final int TABLE_HEADER_ROW = 9;

  static Layout plain(String sheet, String... headers) {
    return new Layout(sheet, 1, headers(headers), Map.of());
  }

  static Layout table(String sheet, List<Text> headers, Map<String, String> technical) {
    return new Layout(sheet, TABLE_HEADER_ROW, headers, new TreeMap<>(technical));
  }

  static List<Text> headers(String... headers) {
    return Arrays.stream(headers)
        .map(header -> header.split("/", 2))
        .map(parts -> new Text(parts[0], parts[1]))
        .toList();
  }

  static List<Text> criteriaHeaders() {
    List<Text> headers = new ArrayList<>();
    for (Column column : Column.values()) {
      headers.add(column.header());
    }
    return headers;
  }

  int columns() {
    return headers.size();
  }
}
