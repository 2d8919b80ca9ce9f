package io.kijun.sheets;

import io.kijun.core.criterion.Column;
import io.kijun.core.standard.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The technical rows that make 基準, 判定 and 総合 Drools decision tables: what stock tools compile.
 * Kijun itself reads the cells below them as data and compiles nothing.
 */
final class TechnicalRows {

  /** Stands for a technical cell that may say anything. */
  static final String FREE = "*";

  private static final String ITEM_APPLIES = "eval(tests.itemApplies(\"$param\"))";
  private static final String ROW_HOLDS =
      "$test : RowTest() from tests.next()\n eval($test.holds())";
  private static final List<Column> CONDITIONS =
      List.of(
          Column.APPLIES_WHEN,
          Column.EVIDENCE,
          Column.ESTABLISHED,
          Column.CADENCE,
          Column.OCCASIONS,
          Column.AUDIENCE,
          Column.SCOPE,
          Column.CONTENTS,
          Column.RETENTION);

  /** What technical cells said in workbooks of version 0.1.0: they are still taken. */
  private static final Map<String, String> FORMER = former();

  private static final int TYPES = 6;
  private static final int OBJECTS = 7;
  private static final int SNIPPETS = 8;

  private final Map<String, String> cells = new HashMap<>();

  private TechnicalRows(String sheet, String imports, String variables) {
    put("A1", "RuleSet", "B1", "kijun.sheet");
    put("A2", "Import", "B2", imports);
    put("A3", "Variables", "B3", variables);
    cells.put("A5", "RuleTable " + sheet);
  }

  private static Map<String, String> former() {
    Map<String, String> former = new HashMap<>();
    former.put("io.kijun.core.criterion.RowTest", "io.kijun.criterion.Question");
    former.put("io.kijun.core.criterion.RowTests tests", "io.kijun.criterion.Questions questions");
    former.put(ITEM_APPLIES, "eval(questions.itemApplies(\"$param\"))");
    former.put(ROW_HOLDS, "$question : Question() from questions.ask()\n eval($question.holds())");
    CONDITIONS.forEach(column -> former.put(snippet(column), column.code() + "(\"$param\")"));
    former.put("io.kijun.core.ruleset.fact.ItemCase", "io.kijun.ruleset.fact.ItemCase");
    former.put(
        "io.kijun.core.ruleset.fact.Overall, io.kijun.core.criterion.Spelling",
        "io.kijun.ruleset.fact.Overall, io.kijun.criterion.Spelling");
    return Map.copyOf(former);
  }

  /** Whether a technical cell says what it should, now or in an earlier version. */
  static boolean isTaken(String found, String known) {
    return known.equals(FREE) || found.equals(known) || found.equals(FORMER.get(known));
  }

  private void put(String a, String textOfA, String b, String textOfB) {
    cells.put(a, textOfA);
    cells.put(b, textOfB);
  }

  /** Columns from one on: type and snippet each. */
  private TechnicalRows columns(int first, String type, List<String> snippets) {
    for (int i = 0; i < snippets.size(); i++) {
      cells.put(Address.of(first + i, TYPES), type);
      if (!snippets.get(i).isEmpty()) {
        cells.put(Address.of(first + i, SNIPPETS), snippets.get(i));
      }
    }
    return this;
  }

  private TechnicalRows object(int column, String pattern) {
    cells.put(Address.of(column, OBJECTS), pattern);
    return this;
  }

  private TechnicalRows free(String... addresses) {
    for (String address : addresses) {
      cells.put(address, FREE);
    }
    return this;
  }

  private static String snippet(Column column) {
    return "cell(\"" + column.code() + "\", \"$param\")";
  }

  private static List<String> calls(String... names) {
    return List.of(names).stream().map(name -> name + "(\"$param\")").toList();
  }

  /** A row fires when its criterion is met; that an item applies is asked apart. */
  static Layout criteria() {
    TechnicalRows rows =
        new TechnicalRows(
                "基準", "io.kijun.core.criterion.RowTest", "io.kijun.core.criterion.RowTests tests")
            .columns(1, "NAME", List.of(""))
            .columns(2, "CONDITION", List.of(ITEM_APPLIES))
            .columns(3, "METADATA", calls("ja", "en"))
            .columns(5, "CONDITION", CONDITIONS.stream().map(TechnicalRows::snippet).toList())
            .object(5, ROW_HOLDS)
            .columns(14, "METADATA", calls("outcome", "allowance"));
    return Layout.table("基準", Layout.criteriaHeaders(), rows.cells);
  }

  static Layout verdicts() {
    TechnicalRows rows =
        new TechnicalRows("判定", "io.kijun.core.ruleset.fact.ItemCase", "java.util.Map conclusions")
            .columns(1, "NAME", List.of(""))
            .columns(
                2,
                "CONDITION",
                List.of(
                    "criteria().label().ja() == \"$param\"",
                    "evidence().label().ja() == \"$param\"",
                    "declaration().label().ja() == \"$param\""))
            .object(2, "$item : ItemCase()")
            .columns(
                5,
                "ACTION",
                List.of(concluded("verdict"), concluded("assurance"), concluded("finding")));
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
        rows.cells);
  }

  private static String concluded(String what) {
    return "conclusions.put($item.item().no() + \" " + what + "\", \"$param\");";
  }

  static Layout decisions() {
    TechnicalRows rows =
        new TechnicalRows(
                "総合",
                "io.kijun.core.ruleset.fact.Overall, io.kijun.core.criterion.Spelling",
                "java.util.List decisions")
            .columns(1, "NAME", List.of(""))
            .columns(
                2,
                "CONDITION",
                List.of(
                    "mandatory().isAtLeast(new java.math.BigDecimal(\"$param\"))",
                    "evidenced().isAtLeast(new java.math.BigDecimal(\"$param\"))",
                    "achievesAll(Spelling.members(\"$param\"))",
                    "highFindings() <= $param"))
            .object(2, "$overall : Overall()")
            .columns(6, "ACTION", List.of("decisions.add(\"$param\");"))
            .columns(7, "METADATA", calls("ja", "en", "remarks"))
            .free("A4", "B4", "C4");
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
        rows.cells);
  }
}
