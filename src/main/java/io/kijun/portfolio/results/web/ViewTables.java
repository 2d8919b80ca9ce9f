package io.kijun.portfolio.results.web;

import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.results.ComingLapses;
import io.kijun.portfolio.results.Distribution;
import io.kijun.portfolio.results.LapsingSuppliers;
import io.kijun.portfolio.results.Matrix;
import io.kijun.portfolio.results.Matrix.MatrixRow;
import io.kijun.portfolio.results.NotAnswered;
import io.kijun.portfolio.results.Ranking;
import io.kijun.portfolio.results.Ranking.Rank;
import io.kijun.portfolio.results.RootCauses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a run shows as tables in one language, with the names of what stands in them. */
final class ViewTables {

  private final Standard standard;
  private final Function<Text, String> language;
  private final Map<String, Text> titles = new HashMap<>();
  private final Map<String, CriterionRow> criteria = new HashMap<>();

  ViewTables(Standard standard, Function<Text, String> language) {
    this.standard = standard;
    this.language = language;
    for (Item item : standard.items()) {
      titles.put(item.no(), item.title());
    }
    standard.criteria().forEach(row -> criteria.putIfAbsent(row.criterion(), row));
  }

  private ViewTable table(String name) {
    return new ViewTable(name, language);
  }

  private @Nullable String in(@Nullable Labelled one) {
    return one == null ? null : language.apply(one.label());
  }

  private String title(String item) {
    Text title = titles.get(item);
    return title == null ? "" : language.apply(title);
  }

  private static String joined(List<String> groups) {
    return String.join("、", groups);
  }

  ViewTable matrix(Matrix matrix) {
    ViewTable table =
        table("matrix")
            .column("コード", "Code", 14)
            .column("取引先名", "Supplier", 28)
            .column("グループ", "Groups", 18)
            .column("区分", "Tier", 8)
            .column("結果", "Outcome", 14)
            .column("総合判定", "Decision", 14)
            .column("総合", "Overall", 9)
            .column("必須", "Mandatory", 9)
            .column("裏付け", "Evidenced", 9);
    for (Label label : standard.labels()) {
      String no = label.no() + " ";
      table.column(new Text(no + label.name().ja(), no + label.name().en()), 10);
    }
    for (MatrixRow one : matrix.suppliers()) {
      List<@Nullable Object> row = new ArrayList<>();
      row.add(one.code());
      row.add(one.name());
      row.add(joined(one.groups()));
      row.add(one.tier());
      row.add(language.apply(RunWords.of(one.outcome())));
      row.add(in(one.decision()));
      row.add(one.overall());
      row.add(one.mandatory());
      row.add(one.evidenced());
      standard.labels().forEach(label -> row.add(one.labels().get(label.no())));
      table.row(row);
    }
    return table;
  }

  ViewTable distribution(Distribution distribution) {
    ViewTable table =
        table("distribution")
            .column("ラベル", "Label", 8)
            .column("名称", "Name", 30)
            .column("取引先数", "Suppliers", 10)
            .column("平均", "Mean", 9)
            .column("最小", "Least", 9)
            .column("第1四分位", "Lower quartile", 12)
            .column("中央値", "Median", 9)
            .column("第3四分位", "Upper quartile", 12)
            .column("最大", "Most", 9);
    Map<String, Text> names =
        standard.labels().stream().collect(Collectors.toMap(Label::no, Label::name));
    for (Distribution.Spread one : distribution.labels()) {
      table.row(
          one.no(),
          language.apply(names.getOrDefault(one.no(), new Text("", ""))),
          one.suppliers(),
          one.mean(),
          one.least(),
          one.lower(),
          one.median(),
          one.upper(),
          one.most());
    }
    return table;
  }

  ViewTable ranking(Ranking ranking) {
    ViewTable table =
        table("ranking")
            .column("順位", "Rank", 7)
            .column("全体数", "Of", 7)
            .column("コード", "Code", 14)
            .column("取引先名", "Supplier", 28)
            .column("総合判定", "Decision", 14)
            .column("総合", "Overall", 9)
            .column("必須", "Mandatory", 9)
            .column("裏付け", "Evidenced", 9)
            .column("グループ内の順位", "In groups", 24)
            .column("区分", "Tier", 8)
            .column("区分内の順位", "In tier", 12);
    for (Ranking.Ranked one : ranking.suppliers()) {
      Rank tier = one.inTier();
      table.row(
          one.position().rank(),
          one.position().of(),
          one.code(),
          one.name(),
          in(one.decision()),
          one.overall(),
          one.mandatory(),
          one.evidenced(),
          one.inGroups().entrySet().stream()
              .map(group -> group.getKey() + " " + shown(group.getValue()))
              .collect(Collectors.joining("、")),
          one.tier(),
          tier == null ? null : shown(tier));
    }
    return table;
  }

  private static String shown(Rank position) {
    return position.rank() + "/" + position.of();
  }

  ViewTable causes(RootCauses causes) {
    ViewTable table =
        table("causes")
            .column("項番", "Item", 8)
            .column("項目", "Title", 40)
            .column("基準ID", "Criterion", 12)
            .column("原因", "Cause", 20)
            .column("重要度", "Severity", 10)
            .column("取引先数", "Suppliers", 10)
            .column("次の判定に必要", "On the way to the next decision", 14)
            .column("うち最後の1項目", "The last one of it", 14)
            .column("連動して改善する判定の数", "Verdicts that it unlocks", 14)
            .column("連動して改善する項目", "Items that it unlocks", 40);
    for (RootCauses.RootCause one : causes.causes()) {
      table.row(
          one.item(),
          title(one.item()),
          one.criterion(),
          in(one.cause()),
          in(one.severity()),
          one.suppliers(),
          one.onTheWay(),
          one.last(),
          one.unlockedVerdicts(),
          String.join("、", one.unlocks().keySet()));
    }
    return table;
  }

  ViewTable lapses(ComingLapses lapses) {
    ViewTable table =
        table("lapses")
            .column("月", "Month", 10)
            .column("基準ID", "Criterion", 12)
            .column("内容", "Statement", 60)
            .column("取引先数", "Suppliers", 10);
    for (ComingLapses.Month month : lapses.months()) {
      month
          .criteria()
          .forEach(
              (criterion, count) ->
                  table.row(month.month(), criterion, statement(criterion), count));
    }
    return table;
  }

  private String statement(String criterion) {
    CriterionRow row = criteria.get(criterion);
    return row == null ? "" : language.apply(row.statement());
  }

  ViewTable lapsing(LapsingSuppliers lapsing) {
    ViewTable table =
        table("lapses-" + lapsing.month())
            .column("コード", "Code", 14)
            .column("取引先名", "Supplier", 28)
            .column("失効日", "Lapses on", 12)
            .column("基準ID", "Criterion", 12)
            .column("内容", "Statement", 60);
    for (LapsingSuppliers.LapsingSupplier one : lapsing.suppliers()) {
      one.lapses()
          .forEach(
              lapse ->
                  table.row(
                      one.code(),
                      one.name(),
                      lapse.date(),
                      lapse.criterion(),
                      statement(lapse.criterion())));
    }
    return table;
  }

  ViewTable notAnswered(List<NotAnswered> suppliers) {
    ViewTable table =
        table("not-answered")
            .column("コード", "Code", 14)
            .column("取引先名", "Supplier", 28)
            .column("グループ", "Groups", 18)
            .column("区分", "Tier", 8)
            .column("担当", "Looked after by", 18)
            .column("最後の送付", "Asked at", 24)
            .column("回答期限", "Due", 12);
    for (NotAnswered one : suppliers) {
      table.row(
          one.code(),
          one.name(),
          joined(one.groups()),
          one.tier(),
          one.lookedAfterBy(),
          one.askedAt() == null ? null : one.askedAt().toString(),
          one.due());
    }
    return table;
  }
}
