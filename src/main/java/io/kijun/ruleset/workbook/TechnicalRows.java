package io.kijun.ruleset.workbook;

import java.util.Map;

/** The technical rows that make 基準, 判定 and 総合 Drools decision tables, as they are known. */
final class TechnicalRows {

  /** Stands for a technical cell that may say anything. */
  static final String FREE = "*";

  private TechnicalRows() {}

  static Layout criteria() {
    return Layout.table("基準", Layout.criteriaHeaders(), Map.of());
  }

  static Layout verdicts() {
    return Layout.table(
        "判定",
        Layout.headers(
            "判定ID/Verdict ID",
            "基準の充足/Criteria met",
            "証跡/Evidence",
            "自己申告/Declaration",
            "判定/Verdict",
            "裏付け/Assurance",
            "指摘/Finding"),
        Map.of());
  }

  static Layout decisions() {
    return Layout.table(
        "総合",
        Layout.headers(
            "総合ID/Decision ID",
            "必須達成率（以上）/Mandatory share at least",
            "裏付け率（以上）/Evidenced share at least",
            "達成必須の項目/Items that must be achieved",
            "重大な指摘（以下）/HIGH findings at most",
            "総合判定/Decision",
            "理由/Reason (Japanese)",
            "理由（英語）/Reason (English)",
            "備考/Remarks"),
        Map.of("B4", FREE));
  }
}
