package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.Columns;
import io.kijun.core.ruleset.differences.DifferenceSubject;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.column.AdviceColumn;
import io.kijun.core.standard.column.CaseColumn;
import io.kijun.core.standard.column.DecisionColumn;
import io.kijun.core.standard.column.ItemColumn;
import io.kijun.core.standard.column.LabelColumn;
import io.kijun.core.standard.column.SheetColumn;
import io.kijun.core.standard.column.VerdictColumn;
import io.kijun.core.standard.column.WordColumn;
import java.util.Map;
import java.util.stream.Stream;

/** What people call rules, and the columns that they stand in. */
public final class RuleWords {

  /** What is not told by column, but by name. */
  private static final Map<String, Text> NAMED =
      Map.ofEntries(
          Map.entry("fiscalYearFirstMonth", new Text("年度の最初の月", "first month of the year")),
          Map.entry("graceDays", new Text("猶予日数", "days of grace")),
          Map.entry("undatedAge", new Text("日付のない証跡の有効期間", "age of undated evidence")),
          Map.entry("notApplicable", new Text("該当なしの扱い", "what is not applicable")),
          Map.entry("lapseNoticeDays", new Text("失効予告の日数", "days before a lapse is announced")),
          Map.entry("dueDays", new Text("重要度ごとの期限の日数", "days to mend by severity")),
          Map.entry("respondDays", new Text("回答期限の日数", "days to answer")),
          Map.entry("id", new Text("対策基準のID", "id of the standard")),
          Map.entry("version", new Text("対策基準の版", "version of the standard")),
          Map.entry("title", new Text("対策基準の名称", "title of the standard")),
          Map.entry("effectiveFrom", new Text("対策基準の発効日", "day the standard takes effect")),
          Map.entry("notAccepted", new Text("未承認の該当なしの扱い", "what nobody has accepted")),
          Map.entry("declaredCounts", new Text("自己申告のみの達成の扱い", "what is only declared")),
          Map.entry("byObligation", new Text("必須・任意の重み", "weight by obligation")),
          Map.entry("byItem", new Text("項目の重み", "weight by item")),
          Map.entry("partialWorth", new Text("一部達成の評点", "worth of PARTIAL")));

  private RuleWords() {}

  /** What a kind of rules is called. */
  public static Text kind(DifferenceSubject.Kind kind) {
    return switch (kind) {
      case CRITERION -> new Text("基準", "criterion");
      case LABEL -> new Text("ラベル", "label");
      case ITEM -> new Text("項目No.", "item");
      case WORD -> new Text("語彙", "word");
      case OCCASION -> new Text("契機", "occasion");
      case PROFILE -> new Text("企業属性", "profile fact");
      case EVIDENCE -> new Text("証跡", "evidence");
      case SETTING -> new Text("設定", "settings");
      case STANDARD -> new Text("対策基準", "the standard");
      case SCORING -> new Text("評点", "scoring");
      case VERDICT -> new Text("判定の行", "verdict row");
      case DECISION -> new Text("総合の行", "decision row");
      case ADVICE -> new Text("助言の行", "advice row");
      case CASE -> new Text("事例", "case");
    };
  }

  /** The heading of a column by its name in JSON. */
  public static Text column(DifferenceSubject.Kind kind, String code) {
    if (kind == DifferenceSubject.Kind.CRITERION) {
      return Columns.ALL.stream()
          .filter(column -> column.code().equals(code))
          .findFirst()
          .map(column -> column.header())
          .orElse(new Text(code, code));
    }
    return columns(kind)
        .filter(column -> column.code().equals(code))
        .findFirst()
        .map(SheetColumn::header)
        .orElse(NAMED.getOrDefault(code, new Text(code, code)));
  }

  private static Stream<? extends SheetColumn> columns(DifferenceSubject.Kind kind) {
    return switch (kind) {
      case ITEM -> Stream.of(ItemColumn.values());
      case LABEL -> Stream.of(LabelColumn.values());
      case WORD, OCCASION, PROFILE, EVIDENCE -> Stream.of(WordColumn.values());
      case VERDICT -> Stream.of(VerdictColumn.values());
      case DECISION -> Stream.of(DecisionColumn.values());
      case ADVICE -> Stream.of(AdviceColumn.values());
      case CASE -> Stream.of(CaseColumn.values());
      case CRITERION, SETTING, STANDARD, SCORING -> Stream.empty();
    };
  }
}
