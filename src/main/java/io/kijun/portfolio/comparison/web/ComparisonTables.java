package io.kijun.portfolio.comparison.web;

import io.kijun.core.evaluation.Decision;
import io.kijun.core.evaluation.comparison.Because;
import io.kijun.core.evaluation.comparison.ChangeKind;
import io.kijun.core.evaluation.comparison.ChangedFinding;
import io.kijun.core.evaluation.comparison.EvaluationComparison;
import io.kijun.core.standard.Text;
import io.kijun.portfolio.comparison.RunsCompared;
import io.kijun.web.ViewTable;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What changed as tables: a row for each difference, or for each supplier of two runs. */
final class ComparisonTables {

  private final Function<Text, String> language;

  ComparisonTables(Function<Text, String> language) {
    this.language = language;
  }

  private ViewTable table() {
    return new ViewTable("comparison", new Text("比較", "Comparison"), language);
  }

  ViewTable of(EvaluationComparison compared) {
    ViewTable table =
        table()
            .column("種類", "Kind", 14)
            .column("対象", "Of what", 20)
            .column("前", "Before", 18)
            .column("後", "After", 18)
            .column("理由", "Reasons", 90);
    Decision before = compared.before().decision();
    Decision after = compared.after().decision();
    if (before.sharing() != after.sharing()) {
      row(
          table,
          new Text("総合判定", "Decision"),
          null,
          table.in(before.sharing()),
          table.in(after.sharing()),
          compared.decision());
    }
    scores(table, ScoresCompared.of(compared), compared);
    Text item = new Text("項目", "Item");
    compared
        .items()
        .forEach(
            one ->
                row(
                    table,
                    item,
                    one.no(),
                    table.in(one.before()),
                    table.in(one.after()),
                    one.because()));
    Text criterion = new Text("基準", "Criterion");
    compared
        .criteria()
        .forEach(
            one ->
                row(
                    table,
                    criterion,
                    one.id(),
                    table.in(one.before()),
                    table.in(one.after()),
                    one.because()));
    compared.come().forEach(one -> finding(table, one, true));
    compared.gone().forEach(one -> finding(table, one, false));
    Text lapse = new Text("失効日", "Lapse");
    compared
        .lapses()
        .forEach(
            one -> row(table, lapse, one.criterion(), one.before(), one.after(), one.because()));
    return table;
  }

  private void finding(ViewTable table, ChangedFinding changed, boolean isNew) {
    String criterion = changed.finding().criterion();
    String cause = table.in(changed.finding().cause());
    row(
        table,
        new Text("指摘", "Finding"),
        criterion == null ? changed.finding().item() : criterion,
        isNew ? null : cause,
        isNew ? cause : null,
        changed.because());
  }

  private void scores(ViewTable table, ScoresCompared scores, EvaluationComparison compared) {
    Text kind = new Text("得点", "Score");
    score(table, kind, new Text("総合", "Overall"), scores.overall(), compared.scores().overall());
    score(
        table,
        kind,
        new Text("必須", "Mandatory"),
        scores.mandatory(),
        compared.scores().mandatory());
    score(
        table,
        kind,
        new Text("裏付け", "Evidenced"),
        scores.evidenced(),
        compared.scores().evidenced());
    for (ScoresCompared.LabelCompared label : scores.labels()) {
      List<Because> because = compared.scores().labels().getOrDefault(label.no(), List.of());
      if (!because.isEmpty()) {
        Text name = new Text("ラベル" + label.no(), "Label " + label.no());
        row(table, kind, language.apply(name), label.before(), label.after(), because);
      }
    }
  }

  private void score(
      ViewTable table,
      Text kind,
      Text name,
      ScoresCompared.ScoreCompared score,
      List<Because> because) {
    if (!because.isEmpty()) {
      row(table, kind, language.apply(name), score.before(), score.after(), because);
    }
  }

  private void row(
      ViewTable table,
      Text kind,
      @Nullable String of,
      @Nullable Object before,
      @Nullable Object after,
      List<Because> because) {
    table.row(
        language.apply(kind),
        of,
        before,
        after,
        String.join(" ", because.stream().map(one -> language.apply(one.message())).toList()));
  }

  ViewTable of(RunsCompared compared) {
    ViewTable table =
        table()
            .column("コード", "Code", 14)
            .column("評価", "Evaluated", 16)
            .column("前の総合判定", "Decision before", 16)
            .column("後の総合判定", "Decision after", 16)
            .column("判定の変わった項目数", "Items with another verdict", 14)
            .column("前と異なるもの", "What differs", 24);
    for (RunsCompared.ChangedSupplier one : compared.changed()) {
      table.row(
          one.supplier(),
          language.apply(new Text("両方", "by both")),
          table.in(one.decidedBefore()),
          table.in(one.decidedAfter()),
          one.items(),
          table.joined(one.differing().stream().map(ChangeKind::label).map(language).toList()));
    }
    compared
        .onlyBefore()
        .forEach(code -> table.row(code, language.apply(new Text("前だけ", "before only"))));
    compared
        .onlyAfter()
        .forEach(code -> table.row(code, language.apply(new Text("後だけ", "after only"))));
    return table;
  }
}
