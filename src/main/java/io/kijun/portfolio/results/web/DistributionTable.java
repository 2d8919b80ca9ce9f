package io.kijun.portfolio.results.web;

import io.kijun.core.standard.Label;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.results.Distribution;
import io.kijun.portfolio.results.Distribution.Portion;
import io.kijun.web.ViewTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How suppliers are distributed, as one table: what is counted, and how many there are. */
final class DistributionTable {

  private final ViewTable table;
  private final Map<String, Text> labels;

  DistributionTable(ViewTable table, Standard standard) {
    this.table = table;
    this.labels = standard.labels().stream().collect(Collectors.toMap(Label::no, Label::name));
  }

  ViewTable of(Distribution distribution) {
    table
        .column("種類", "Kind", 14)
        .column("コード", "Code", 14)
        .column("名称", "Name", 30)
        .column("総合判定", "Decision", 14)
        .column("取引先数", "Suppliers", 10)
        .column("平均", "Mean", 9)
        .column("最小", "Least", 9)
        .column("第1四分位", "Lower quartile", 12)
        .column("中央値", "Median", 9)
        .column("第3四分位", "Upper quartile", 12)
        .column("最大", "Most", 9);
    Text decision = new Text("総合判定", "Decision");
    distribution.decisions().forEach((one, count) -> count(decision, null, null, one, count));
    Text outcome = new Text("結果", "Outcome");
    distribution
        .outcomes()
        .forEach((one, count) -> count(outcome, one.name(), RunWords.of(one), null, count));
    tenths(distribution.overall());
    parts(new Text("グループ", "Group"), distribution.groups());
    parts(new Text("区分", "Tier"), distribution.tiers());
    distribution.labels().forEach(this::label);
    return table;
  }

  private void count(
      Text kind,
      @Nullable String code,
      @Nullable Text name,
      @Nullable Sharing decision,
      int count) {
    table.row(
        table.in(kind), code, name == null ? null : table.in(name), table.in(decision), count);
  }

  private void tenths(List<Integer> counts) {
    Text kind = new Text("総合得点", "Overall score");
    for (int i = 0; i < counts.size(); i++) {
      String range = i * 10 + "–" + (i + 1) * 10 + "%";
      count(kind, null, new Text(range, range), null, counts.get(i));
    }
  }

  private void parts(Text kind, List<Portion> parts) {
    for (Portion part : parts) {
      part.decisions().forEach((one, count) -> count(kind, part.name(), null, one, count));
    }
  }

  private void label(Distribution.Spread one) {
    table.row(
        table.in(new Text("ラベル", "Label")),
        one.no(),
        table.in(labels.getOrDefault(one.no(), new Text("", ""))),
        null,
        one.suppliers(),
        one.mean(),
        one.least(),
        one.lower(),
        one.median(),
        one.upper(),
        one.most());
  }
}
