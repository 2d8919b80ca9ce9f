package io.kijun.sheets;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.standard.Address;
import io.kijun.core.standard.column.DecisionColumn;
import io.kijun.core.standard.column.SheetColumn;
import io.kijun.core.standard.column.VerdictColumn;
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

  private static final String ROW_HOLDS =
      "$test : RowTest() from tests.next()\n eval($test.holds())";

  /**
   * What technical cells said in the first workbooks of version 0.1.0: they are still taken. Its
   * last ones say what is said now, and lack later columns only.
   */
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
    former.put(Columns.NO.snippet(), "eval(questions.itemApplies(\"$param\"))");
    former.put(ROW_HOLDS, "$question : Question() from questions.ask()\n eval($question.holds())");
    Columns.constraints()
        .forEach(column -> former.put(column.snippet(), column.code() + "(\"$param\")"));
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
  private TechnicalRows columns(SheetColumn first, String type, List<String> snippets) {
    for (int i = 0; i < snippets.size(); i++) {
      cells.put(Address.of(first.position() + i, TYPES), type);
      if (!snippets.get(i).isEmpty()) {
        cells.put(Address.of(first.position() + i, SNIPPETS), snippets.get(i));
      }
    }
    return this;
  }

  private TechnicalRows object(SheetColumn column, String pattern) {
    cells.put(Address.of(column.position(), OBJECTS), pattern);
    return this;
  }

  private TechnicalRows free(String... addresses) {
    for (String address : addresses) {
      cells.put(address, FREE);
    }
    return this;
  }

  private static List<String> calls(String... names) {
    return List.of(names).stream().map(name -> name + "(\"$param\")").toList();
  }

  static Layout criteria() {
    TechnicalRows rows =
        new TechnicalRows(
                "基準", "io.kijun.core.criterion.RowTest", "io.kijun.core.criterion.RowTests tests")
            .object(Columns.constraints().get(0), ROW_HOLDS);
    for (Column column : Columns.ALL) {
      rows.columns(column, column.role().name(), List.of(column.snippet()));
    }
    return Layout.table("基準", Columns.ALL, rows.cells);
  }

  static Layout verdicts() {
    TechnicalRows rows =
        new TechnicalRows("判定", "io.kijun.core.ruleset.fact.ItemCase", "java.util.Map conclusions")
            .columns(VerdictColumn.ID, "NAME", List.of(""))
            .columns(
                VerdictColumn.CRITERIA,
                "CONDITION",
                List.of(
                    "criteria().label().ja() == \"$param\"",
                    "evidence().label().ja() == \"$param\"",
                    "declaration().label().ja() == \"$param\""))
            .object(VerdictColumn.CRITERIA, "$item : ItemCase()")
            .columns(
                VerdictColumn.VERDICT,
                "ACTION",
                List.of(concluded("verdict"), concluded("assurance"), concluded("finding")));
    return Layout.table("判定", List.of(VerdictColumn.values()), rows.cells);
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
            .columns(DecisionColumn.ID, "NAME", List.of(""))
            .columns(
                DecisionColumn.MANDATORY_SHARE,
                "CONDITION",
                List.of(
                    "mandatory().isAtLeast(new java.math.BigDecimal(\"$param\"))",
                    "evidenced().isAtLeast(new java.math.BigDecimal(\"$param\"))",
                    "achievesAll(Spelling.members(\"$param\"))",
                    "highFindings() <= $param"))
            .object(DecisionColumn.MANDATORY_SHARE, "$overall : Overall()")
            .columns(DecisionColumn.SHARING, "ACTION", List.of("decisions.add(\"$param\");"))
            .columns(DecisionColumn.REASON_JA, "METADATA", calls("ja", "en", "remarks"))
            .columns(DecisionColumn.TIER, "CONDITION", List.of("isOfTier(\"$param\")"))
            .object(DecisionColumn.TIER, "Overall()")
            .free("A4", "B4", "C4");
    return Layout.table("総合", List.of(DecisionColumn.values()), rows.cells);
  }
}
