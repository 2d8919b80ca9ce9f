package io.kijun.portfolio.results.web;

import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
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
import io.kijun.runtime.Today;
import io.kijun.web.ViewTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a run shows as tables in one language, with the names of what stands in them. */
final class ViewTables {

  private final Standard standard;
  private final Function<Text, String> language;
  private final Today today;
  private final Map<String, Text> titles = new HashMap<>();
  private final Map<String, CriterionRow> criteria = new HashMap<>();

  ViewTables(Standard standard, Function<Text, String> language, Today today) {
    this.standard = standard;
    this.language = language;
    this.today = today;
    for (Item item : standard.items()) {
      titles.put(item.no(), item.title());
    }
    standard.criteria().forEach(row -> criteria.putIfAbsent(row.criterion(), row));
  }

  private ViewTable table(String file, String ja, String en) {
    return new ViewTable(file, new Text(ja, en), language);
  }

  private String title(String item) {
    Text title = titles.get(item);
    return title == null ? "" : language.apply(title);
  }

  ViewTable matrix(Matrix matrix) {
    ViewTable table =
        table("matrix", "得点表", "Matrix")
            .column("コード", "Code", 14)
            .column("取引先名", "Supplier", 28)
            .column("グループ", "Groups", 18)
            .column("区分", "Tier", 8)
            .column("結果", "Outcome", 14)
            .column("総合判定", "Decision", 14)
            .column("総合得点", "Overall score", 10)
            .column("必須の得点", "Mandatory score", 10)
            .column("裏付け率", "Evidenced", 10);
    for (Label label : standard.labels()) {
      String no = label.no() + " ";
      table.column(new Text(no + label.name().ja(), no + label.name().en()), 10);
    }
    return table.rows(matrix.suppliers(), one -> matrixRow(table, one));
  }

  private List<@Nullable Object> matrixRow(ViewTable table, MatrixRow one) {
    List<@Nullable Object> row = new ArrayList<>();
    row.add(one.code());
    row.add(one.name());
    row.add(table.joined(one.groups()));
    row.add(one.tier());
    row.add(language.apply(RunWords.of(one.outcome())));
    row.add(table.in(one.decision()));
    row.add(one.overall());
    row.add(one.mandatory());
    row.add(one.evidenced());
    standard.labels().forEach(label -> row.add(one.labels().get(label.no())));
    return row;
  }

  ViewTable distribution(Distribution distribution) {
    return new DistributionTable(table("distribution", "分布", "Distribution"), standard)
        .of(distribution);
  }

  ViewTable ranking(Ranking ranking) {
    ViewTable table =
        table("ranking", "順位", "Ranking")
            .column("順位", "Rank", 7)
            .column("母数", "Of", 7)
            .column("コード", "Code", 14)
            .column("取引先名", "Supplier", 28)
            .column("総合判定", "Decision", 14)
            .column("総合得点", "Overall score", 10)
            .column("必須の得点", "Mandatory score", 10)
            .column("裏付け率", "Evidenced", 10)
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
          table.in(one.decision()),
          one.overall(),
          one.mandatory(),
          one.evidenced(),
          table.joined(
              one.inGroups().entrySet().stream()
                  .map(group -> group.getKey() + " " + shown(group.getValue()))
                  .toList()),
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
        table("causes", "根本原因", "Root causes")
            .column("項番", "Item", 8)
            .column("項目", "Title", 40)
            .column("基準ID", "Criterion", 12)
            .column("原因", "Cause", 20)
            .column("重要度", "Severity", 10)
            .column("取引先数", "Suppliers", 10)
            .column("一段上の判定に必要", "Needed for the next decision", 14)
            .column("残りこの1つだけ", "Nothing else is left", 14)
            .column("連動して改善する判定の数", "Verdicts that it unlocks", 14)
            .column("連動して改善する項目", "Items that it unlocks", 40);
    for (RootCauses.RootCause one : causes.causes()) {
      table.row(
          one.item(),
          title(one.item()),
          one.criterion(),
          table.in(one.cause()),
          table.in(one.severity()),
          one.suppliers(),
          one.onTheWay(),
          one.last(),
          one.unlockedVerdicts(),
          table.joined(one.unlocks().keySet()));
    }
    return table;
  }

  ViewTable lapses(ComingLapses lapses) {
    ViewTable table =
        table("lapses", "失効", "Lapses")
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
        table("lapses-" + lapsing.month(), lapsing.month(), lapsing.month())
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
        table("not-answered", "未回答", "Not answered")
            .column("コード", "Code", 14)
            .column("取引先名", "Supplier", 28)
            .column("グループ", "Groups", 18)
            .column("区分", "Tier", 8)
            .column("担当", "Looked after by", 18)
            .column("最後の送付日", "Asked on", 12)
            .column("回答期限", "Due", 12);
    for (NotAnswered one : suppliers) {
      table.row(
          one.code(),
          one.name(),
          table.joined(one.groups()),
          one.tier(),
          one.lookedAfterBy(),
          one.askedAt() == null ? null : today.of(one.askedAt()),
          one.due());
    }
    return table;
  }
}
