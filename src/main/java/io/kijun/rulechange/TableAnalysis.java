package io.kijun.rulechange;

import io.kijun.core.cases.CompliantSupplier;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evidence.Facts;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Patience;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criteria;
import io.kijun.core.standard.AdviceRow;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.WordKind;
import io.kijun.sheets.WordPlaces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at the tables as a whole: rows that say the same, that never decide, words nobody uses. */
public final class TableAnalysis {

  private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 15);

  private final Standard standard;
  private final List<Remark> remarks = new ArrayList<>();

  private TableAnalysis(Standard standard) {
    this.standard = standard;
  }

  /** All remarks on a checked standard, whose words stand at these places. */
  public static List<Remark> of(Standard standard, WordPlaces words) {
    TableAnalysis analysis = new TableAnalysis(standard);
    analysis.sameRows();
    analysis.coveredRows();
    analysis.unmeetableRows();
    analysis.unusedWords(words);
    analysis.unreachedAdvice();
    return List.copyOf(analysis.remarks);
  }

  private void remark(IssueCode code, String subject, Text message, List<RowPlace> rows) {
    remarks.add(new Remark(code, subject, message, rows));
  }

  /** What a row asks, its id and its texts aside. */
  private static List<Object> asks(CriterionRow row) {
    List<Object> asks = new ArrayList<>();
    Columns.constraints().forEach(column -> asks.add(Optional.ofNullable(column.value(row))));
    return asks;
  }

  private void sameRows() {
    Map<List<Object>, List<CriterionRow>> same = new LinkedHashMap<>();
    for (CriterionRow row : standard.criteria()) {
      same.computeIfAbsent(asks(row), asks -> new ArrayList<>()).add(row);
    }
    for (List<CriterionRow> rows : same.values()) {
      if (rows.size() > 1) {
        remark(
            IssueCode.DUPLICATE_ROWS,
            rows.get(0).id(),
            new Text("同じことを求める行が複数あります。", "Several rows ask the same."),
            rows.stream().map(CriterionRow::at).toList());
      }
    }
  }

  /** A row whose every success another row of the criterion has too, with no worse an outcome. */
  private void coveredRows() {
    for (CriterionRow row : standard.criteria()) {
      Patience.check();
      for (CriterionRow other : standard.criteria()) {
        if (!row.id().equals(other.id())
            && row.criterion().equals(other.criterion())
            && covers(other, row)) {
          remark(
              IssueCode.COVERED_ROW,
              row.id(),
              new Text(
                  other.id() + "のほうが常に先に満たされるため、この行が結果を決めることはありません。",
                  "This row never decides, since " + other.id() + " is met whenever it is."),
              List.of(row.at(), other.at()));
        }
      }
    }
  }

  private static boolean covers(CriterionRow easier, CriterionRow row) {
    return Columns.ALL.stream().allMatch(column -> column.asksNoMore(easier, row))
        && !asks(easier).equals(asks(row));
  }

  private void unmeetableRows() {
    Criteria criteria = new Criteria(standard);
    CompliantSupplier compliant = new CompliantSupplier(standard);
    LocalDate day = fullYear();
    for (Alternative row : criteria.alternatives().values()) {
      Patience.check();
      Facts facts = compliant.by(row.row(), day);
      SupplierFile file = new SupplierFile(facts, day, criteria.lexicon(), standard.settings());
      for (Constraint constraint : row.constraints()) {
        if (!constraint.holds(file)) {
          remark(
              IssueCode.UNMEETABLE,
              row.row().id(),
              new Text(
                  "「" + constraint.required().ja() + "」は、どの証跡でも満たせません。",
                  "No evidence can meet this: " + constraint.required().en() + "."),
              List.of(row.row().at()));
        }
      }
    }
  }

  /** A day that has a whole year behind it, also where years are fiscal years. */
  private LocalDate fullYear() {
    Integer firstMonth = standard.settings().fiscalYearFirstMonth();
    return firstMonth == null
        ? ANY_DAY
        : LocalDate.of(ANY_DAY.getYear(), firstMonth, 1).minusDays(1);
  }

  private void unusedWords(WordPlaces places) {
    UsedWords words = new UsedWords(standard);
    for (WordKind kind : WordKind.values()) {
      for (String code : words.unused(kind)) {
        boolean key = kind == WordKind.EVIDENCE;
        remark(
            key ? IssueCode.UNASKED_KEY : IssueCode.UNUSED_WORD,
            code,
            key
                ? new Text("この証跡キーを使う基準がありません。", "No criterion uses this evidence key.")
                : new Text(
                    kind.label().ja() + "の語「" + code + "」は使われていません。",
                    "The word " + code + " (" + kind.label().en() + ") is not used."),
            places.of(kind, code));
      }
    }
  }

  private void unreachedAdvice() {
    Map<String, Set<Cause>> possible = new HashMap<>();
    for (CriterionRow row : standard.criteria()) {
      possible
          .computeIfAbsent(row.criterion(), id -> EnumSet.noneOf(Cause.class))
          .addAll(causes(row));
    }
    for (AdviceRow row : standard.advice()) {
      Cause cause = row.cause();
      Set<Cause> causes = possible.get(row.target());
      if (cause != null && causes != null && !causes.contains(cause)) {
        remark(
            IssueCode.UNREACHED_ADVICE,
            row.target(),
            new Text(
                "この基準に原因「" + cause.label().ja() + "」は生じません。",
                "This criterion never has the cause " + cause.label().en() + "."),
            List.of(row.at()));
      }
    }
  }

  /** A criterion can be declared not applicable, so it can also be claimed wrongly. */
  private static Set<Cause> causes(CriterionRow row) {
    Set<Cause> causes = EnumSet.range(Cause.OVERCLAIM, Cause.ANOMALY);
    causes.add(Cause.NO_EVIDENCE);
    Columns.ALL.forEach(column -> causes.addAll(column.causes(row)));
    return causes;
  }
}
