package io.kijun.console.evaluation;

import io.kijun.console.evaluation.SideBySideView.CauseView;
import io.kijun.console.evaluation.SideBySideView.ItemRow;
import io.kijun.console.evaluation.SideBySideView.ScoreRow;
import io.kijun.console.evaluation.SideBySideView.SideView;
import io.kijun.console.evaluation.SideBySideView.Told;
import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.Scores;
import io.kijun.core.evaluation.comparison.Because;
import io.kijun.core.evaluation.comparison.ChangeKind;
import io.kijun.core.evaluation.comparison.ChangedItem;
import io.kijun.core.evaluation.comparison.EvaluationComparison;
import io.kijun.core.evaluation.comparison.ScoreReasons;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import io.kijun.portfolio.comparison.ComparingEvaluations.RecordsCompared;
import io.kijun.record.StoredEvaluation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What differs between two evaluations, and why, in the words of a reader. */
final class ComparisonViews {

  private final RecordsCompared compared;
  private final EvaluationComparison comparison;
  private final List<Label> labels;
  private final ReaderWords words;
  private final PageLinks links;
  private final Map<String, Text> titles = new HashMap<>();

  ComparisonViews(
      RecordsCompared compared, List<Label> labels, ReaderWords words, PageLinks links) {
    this.compared = compared;
    this.comparison = compared.comparison();
    this.labels = labels;
    this.words = words;
    this.links = links;
    titles(comparison.before());
    titles(comparison.after());
  }

  private void titles(Evaluation evaluation) {
    for (ItemResult one : evaluation.items()) {
      titles.put(one.item().no(), one.item().title());
    }
  }

  Told told() {
    return new Told(
        side(compared.before(), comparison.before()),
        side(compared.after(), comparison.after()),
        causes(comparison.decision()),
        scores(),
        comparison.items().stream().map(this::item).toList(),
        comparison.undone().stream().map(this::item).toList());
  }

  private SideView side(StoredEvaluation stored, Evaluation evaluation) {
    return new SideView(
        "/console/evaluations/" + stored.id(),
        words.of("comparison.side", stored.asOf().toString(), stored.ruleset().id().value()),
        BadgeView.of(evaluation.decision().sharing(), words));
  }

  private List<ScoreRow> scores() {
    Scores before = comparison.before().scores();
    Scores after = comparison.after().scores();
    ScoreReasons why = comparison.scores();
    List<ScoreRow> rows = new ArrayList<>();
    rows.add(
        score(words.of("comparison.overall"), before.overall(), after.overall(), why.overall()));
    rows.add(
        score(
            words.of("comparison.mandatory"),
            before.mandatory(),
            after.mandatory(),
            why.mandatory()));
    rows.add(
        score(
            words.of("comparison.evidenced"),
            before.evidenced(),
            after.evidenced(),
            why.evidenced()));
    for (Label label : labels) {
      List<Because> because = why.labels().getOrDefault(label.no(), List.of());
      if (!because.isEmpty()) {
        rows.add(
            score(
                words.of("evaluation.label", label.no(), words.of(label.name())),
                before.labels().get(label.no()),
                after.labels().get(label.no()),
                because));
      }
    }
    return rows;
  }

  private ScoreRow score(
      String name, @Nullable Share before, @Nullable Share after, List<Because> because) {
    return new ScoreRow(name, percent(before), percent(after), causes(because));
  }

  private static String percent(@Nullable Share share) {
    BigDecimal shown = share == null ? null : share.shown();
    return shown == null ? "–" : shown.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  private ItemRow item(ChangedItem one) {
    Text title = titles.getOrDefault(one.no(), new Text("", ""));
    boolean there = one.after() != null;
    StoredEvaluation shown = there ? compared.after() : compared.before();
    return new ItemRow(
        one.no(),
        words.of(title),
        links.to("/console/evaluations/" + shown.id() + "/items/" + PageLinks.value(one.no())),
        badge(one.before()),
        badge(one.after()),
        causes(one.because()));
  }

  private @Nullable BadgeView badge(@Nullable Verdict verdict) {
    return verdict == null ? null : BadgeView.of(verdict, words);
  }

  private List<CauseView> causes(List<Because> because) {
    return because.stream()
        .map(one -> new CauseView(words.of(key(one.kind())), words.of(one.message()), link(one)))
        .toList();
  }

  private static String key(ChangeKind kind) {
    return switch (kind) {
      case FACTS -> "comparison.facts";
      case RULES -> "comparison.rules";
      case TIME -> "comparison.time";
    };
  }

  private @Nullable String link(Because one) {
    CellPlace place =
        switch (one.kind()) {
          case FACTS -> null;
          case RULES -> ((Because.OfRules) one).place();
          case TIME -> ((Because.OfTime) one).place();
        };
    return place == null || place.cell() == null
        ? null
        : links.to(
            WorkbookLinks.address(
                compared.after().ruleset().id().value(),
                place.workbook(),
                place.sheet(),
                place.cell()));
  }
}
