package io.kijun.supplier.checksheet.out;

import io.kijun.core.standard.ProfileFact;
import io.kijun.spreadsheet.form.FormPlace;
import io.kijun.spreadsheet.form.FormSheet;
import io.kijun.spreadsheet.form.FormValue;
import io.kijun.supplier.checksheet.CheckSheetColumn;
import io.kijun.supplier.checksheet.CheckSheetPage;
import io.kijun.supplier.checksheet.Condition;
import io.kijun.supplier.checksheet.ProfileQuestion;
import io.kijun.supplier.checksheet.SheetAbout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sheet that nobody sees: what formulas look up, each at a place of its own. Formulas name its
 * cells absolutely, so that the other sheets can be sorted.
 */
final class Ledger {

  static final String NAME = "_kijun";
  static final String AS_OF = NAME + "!$B$6";
  static final String YEARLY_DAY = NAME + "!$B$7";
  static final String OWN_INTERVAL = NAME + "!$B$8";
  static final FormPlace SUPPLIER_CELL = new FormPlace(NAME, "B3");
  static final FormPlace ISSUED_CELL = new FormPlace(NAME, "B4");
  static final FormPlace DUE_CELL = new FormPlace(NAME, "B5");
  static final FormPlace AS_OF_CELL = new FormPlace(NAME, "B6");

  private static final int FIRST_FACT = 12;

  /** The row of how many problems there are; a column each. */
  private static final int COUNTS_ROW = 9;

  /** Room for the tables of spellings, which stand beside the facts. */
  private static final int ROOM = 40;

  private final SheetPlan plan;
  private final Map<String, Integer> factRows = new LinkedHashMap<>();
  private final Map<List<String>, String> lists = new LinkedHashMap<>();
  private final SheetCellsWriter cells;
  private final int firstList;

  Ledger(SheetPlan plan) {
    this.plan = plan;
    this.cells = new SheetCellsWriter();
    plan.asked()
        .profile()
        .forEach(question -> factRows.put(question.fact().code(), FIRST_FACT + factRows.size()));
    this.firstList = FIRST_FACT + Math.max(ROOM, factRows.size()) + 2;
  }

  /**
   * Whether a condition holds, as a formula of numbers and conditions; 1 or 0 where it is plain.
   */
  String holds(Condition condition) {
    if (condition instanceof Condition.FactHolds fact) {
      Integer row = factRows.get(fact.code());
      return row == null ? "TRUE" : denied(row) + "=0";
    }
    if (condition instanceof Condition.AllOf all) {
      return all.parts().isEmpty() ? "TRUE" : joined("AND", all.parts());
    }
    Condition.AnyOf any = (Condition.AnyOf) condition;
    return any.parts().isEmpty() ? "FALSE" : joined("OR", any.parts());
  }

  private String joined(String function, List<Condition> parts) {
    return function + "(" + String.join(",", parts.stream().map(this::holds).toList()) + ")";
  }

  /** A condition as 1 or 0. */
  FormValue asNumber(Condition condition) {
    if (condition.equals(Condition.ALWAYS) || condition.equals(Condition.NEVER)) {
      return new FormValue.Count(condition.equals(Condition.ALWAYS) ? 1 : 0);
    }
    return new FormValue.Formula("IF(" + holds(condition) + ",1,0)");
  }

  private static String denied(int row) {
    return NAME + "!$D$" + row;
  }

  /** Whether a fact is denied, as a formula that is 1 or 0. */
  String denied(ProfileQuestion question) {
    return denied(factRow(question.fact().code()));
  }

  /** The answer about a fact: Y, N, U, ? or blank. */
  String answered(String fact) {
    return NAME + "!$C$" + factRow(fact);
  }

  boolean knows(String fact) {
    return factRows.containsKey(fact);
  }

  private int factRow(String fact) {
    return factRows.getOrDefault(fact, 0);
  }

  /** The range of a list to choose from; a list that is known already stands there once. */
  String list(List<String> words) {
    return lists.computeIfAbsent(
        List.copyOf(words),
        list -> {
          int row = firstList + lists.size();
          for (int i = 0; i < list.size(); i++) {
            cells.put(row, i + 2, FormValue.of(list.get(i)), SheetLooks.HIDDEN_TEXT);
          }
          return "%s!$B$%d:$%s$%d"
              .formatted(NAME, row, SheetCellsWriter.letter(list.size() + 1), row);
        });
  }

  /** Cells that count the numbers in columns: in the first, in the first two, and so on. */
  List<String> countsUpTo(List<CheckSheetColumn> columns) {
    List<String> counts = new ArrayList<>();
    cells.put(COUNTS_ROW, 1, FormValue.of("counts"), SheetLooks.HIDDEN_TEXT);
    for (CheckSheetColumn column : columns) {
      String before = counts.isEmpty() ? "" : counts.get(counts.size() - 1) + "+";
      int place = counts.size() + 2;
      cells.put(
          COUNTS_ROW,
          place,
          new FormValue.Formula(before + "COUNT(" + plan.range(column) + ")"),
          SheetLooks.HIDDEN);
      counts.add(NAME + "!$" + SheetCellsWriter.letter(place) + "$" + COUNTS_ROW);
    }
    return counts;
  }

  /** The sheet, when all others have said what they look up. */
  FormSheet sheet() {
    put(1, "meta", FormValue.of(CheckSheetPage.FORM));
    put(2, "ruleset", FormValue.of(plan.ruleset()));
    put(3, "supplier", FormValue.BLANK);
    cells.put(4, 1, FormValue.of("issued"), SheetLooks.HIDDEN_TEXT);
    cells.put(4, 2, FormValue.BLANK, SheetLooks.HIDDEN_DATE);
    cells.put(5, 1, FormValue.of("due"), SheetLooks.HIDDEN_TEXT);
    cells.put(5, 2, FormValue.BLANK, SheetLooks.HIDDEN_DATE);
    String filledOn = started(SheetAbout.FILLED_ON);
    day(
        6,
        "asOf",
        "IF(ISNUMBER(%s),%s,IF(ISNUMBER($B$5),$B$5,\"\"))".formatted(filledOn, filledOn));
    String yearly = started(SheetAbout.YEARLY_DAY);
    day(7, "yearlyDay", "IF(ISNUMBER(%s),%s,%s&\"\")".formatted(yearly, yearly, yearly));
    cells.put(8, 1, FormValue.of("ownInterval"), SheetLooks.HIDDEN_TEXT);
    cells.put(
        8, 2, new FormValue.Formula(started(SheetAbout.OWN_INTERVAL) + "&\"\""), SheetLooks.HIDDEN);
    plan.asked().profile().forEach(this::fact);
    SpellingTables.write(cells, plan.language(), FIRST_FACT);
    return cells.hiddenSheet(NAME);
  }

  private void put(int row, String what, FormValue value) {
    cells.put(row, 1, FormValue.of(what), SheetLooks.HIDDEN_TEXT);
    cells.put(row, 2, value, SheetLooks.HIDDEN_TEXT);
  }

  private void day(int row, String what, String formula) {
    cells.put(row, 1, FormValue.of(what), SheetLooks.HIDDEN_TEXT);
    cells.put(row, 2, new FormValue.Formula(formula), SheetLooks.HIDDEN_DATE);
  }

  private String started(String id) {
    return "INDEX(%s,MATCH(\"%s\",%s,0))"
        .formatted(plan.range(CheckSheetColumn.START_ANSWER), id, plan.ids(CheckSheetPage.START));
  }

  private void fact(ProfileQuestion question) {
    int row = factRow(question.fact().code());
    String raw =
        "INDEX(%s,MATCH(\"%s\",%s,0))&\"\""
            .formatted(
                plan.range(CheckSheetColumn.COMPANY_ANSWER),
                question.id(),
                plan.ids(CheckSheetPage.COMPANY));
    cells.put(row, 1, FormValue.of(question.id()), SheetLooks.HIDDEN_TEXT);
    cells.put(row, 2, new FormValue.Formula("TRIM(" + raw + ")"), SheetLooks.HIDDEN);
    cells.put(
        row,
        3,
        new FormValue.Formula(
            "IF($B%d=\"\",\"\",IFERROR(VLOOKUP($B%d,%s,2,FALSE),\"?\"))"
                .formatted(row, row, SpellingTables.YES_OR_NO)),
        SheetLooks.HIDDEN);
    cells.put(row, 4, new FormValue.Formula(deniedFormula(question)), SheetLooks.HIDDEN);
  }

  /** Affirmed by itself or by what implies it: not denied, whatever else is said. */
  private String deniedFormula(ProfileQuestion question) {
    String code = question.fact().code();
    List<String> affirmed =
        Stream.concat(Stream.of(code), implying(code).stream())
            .map(fact -> answered(fact) + "=\"Y\"")
            .toList();
    List<String> denying = new ArrayList<>(List.of(answered(code) + "=\"N\""));
    question.parents().stream()
        .filter(this::knows)
        .forEach(parent -> denying.add(denied(factRow(parent)) + "=1"));
    return "IF(%s,0,IF(%s,1,0))".formatted(Excel.or(affirmed), Excel.or(denying));
  }

  /** The facts that imply one, directly or by others. */
  private Set<String> implying(String code) {
    Set<String> implying = new LinkedHashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (ProfileQuestion question : plan.asked().profile()) {
        ProfileFact fact = question.fact();
        boolean implies =
            fact.implies().contains(code) || fact.implies().stream().anyMatch(implying::contains);
        more |= implies && !fact.code().equals(code) && implying.add(fact.code());
      }
    }
    return implying;
  }
}
