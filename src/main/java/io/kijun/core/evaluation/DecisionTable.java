package io.kijun.core.evaluation;

import io.kijun.core.ruleset.fact.DecisionTest;
import io.kijun.core.ruleset.fact.Overall;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.DecisionRow;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides on sharing (総合判定) from the rows of 総合 that hold, and names the way to the next level. */
final class DecisionTable {

  private static final Template NO_ROW =
      new Template(new Text("総合判定の表のどの条件も満たしていません。", "No row of the decision table holds."));
  private static final Template ONLY_DECLARED =
      new Template(
          new Text(
              "達成した{whole}件のうち{part}件（{share}）は自己申告のみです。",
              "Of {whole} achieved items {part} ({share}) are only declared."));
  private static final Template DENIED =
      new Template(
          new Text(
              "適用される{whole}件のうち{part}件（{share}）は「該当なし」の自己申告です。",
              "Of {whole} items that apply {part} ({share}) are declared not applicable."));
  private static final Template DENIED_CRITERIA =
      new Template(
          new Text(
              "適用される項目の基準{whole}件のうち{part}件（{share}）は「該当なし」の自己申告です。",
              "Of {whole} criteria of items that apply {part} ({share}) are declared not"
                  + " applicable."));

  private final List<DecisionRow> bestFirst;
  private final Map<String, List<DecisionTest>> tests = new HashMap<>();
  private final Map<String, Template> reasons = new HashMap<>();

  DecisionTable(Standard standard) {
    this.bestFirst =
        standard.decisions().stream().sorted(Comparator.comparing(DecisionRow::sharing)).toList();
    for (DecisionRow row : bestFirst) {
      tests.put(row.id(), DecisionTest.of(row));
      reasons.put(row.id(), new Template(row.reason()));
    }
  }

  /** The decision, from the rows that fired on the supplier as a whole. */
  Decision decide(Overall overall, Prospects prospects) {
    Optional<DecisionRow> best =
        bestFirst.stream().filter(row -> overall.rules().contains(row.id())).findFirst();
    Sharing sharing = best.map(DecisionRow::sharing).orElse(Sharing.RESTRICTED);
    Text reason = reason(best.map(row -> reasons.get(row.id())).orElse(NO_ROW), overall);
    List<Text> reasons = new ArrayList<>(List.of(reason));
    reasons.addAll(restsOn(overall));
    return new Decision(
        sharing,
        List.copyOf(reasons),
        best.map(DecisionRow::id).orElse(null),
        next(sharing, prospects));
  }

  /** The decision alone, from the cells of the rows. */
  Sharing sharing(Overall overall) {
    return bestFirst.stream()
        .filter(row -> hold(tests.getOrDefault(row.id(), List.of()), overall))
        .findFirst()
        .map(DecisionRow::sharing)
        .orElse(Sharing.RESTRICTED);
  }

  private static boolean hold(List<DecisionTest> tests, Overall overall) {
    return tests.stream().allMatch(test -> test.condition().test(overall));
  }

  private static Text reason(Template template, Overall overall) {
    Share share = overall.mandatory();
    return template.filled(
        name ->
            switch (name) {
              case "achieved" -> number(share.part());
              case "applicable" -> number(share.whole());
              case "share" -> percent(share);
              case "evidenced" -> percent(overall.evidenced());
              case "high" -> number(BigDecimal.valueOf(overall.highFindings()));
              default -> new Text("{" + name + "}", "{" + name + "}");
            });
  }

  /**
   * What is only declared, and what is declared not applicable: worth knowing with any decision.
   */
  private static List<Text> restsOn(Overall overall) {
    List<Text> told = new ArrayList<>();
    tell(overall.shares().onlyDeclared(), ONLY_DECLARED, told);
    tell(overall.shares().denied(), DENIED, told);
    tell(overall.shares().deniedCriteria(), DENIED_CRITERIA, told);
    return told;
  }

  private static void tell(Share share, Template text, List<Text> told) {
    if (share.part().signum() > 0) {
      told.add(
          text.filled(
              name ->
                  switch (name) {
                    case "part" -> number(share.part());
                    case "whole" -> number(share.whole());
                    default -> percent(share);
                  }));
    }
  }

  /** Does without each item that is not needed; whether there was one. */
  private static boolean dropOne(List<DecisionTest> all, Prospects prospects) {
    boolean dropped = false;
    for (int item : prospects.dropOrder()) {
      if (prospects.isAssumed(item)) {
        prospects.drop(item);
        if (prospects.pass(all)) {
          dropped = true;
        } else {
          prospects.achieve(item);
        }
      }
    }
    return dropped;
  }

  private static Text number(BigDecimal number) {
    return new Text(number.toPlainString(), number.toPlainString());
  }

  private static Text percent(Share share) {
    BigDecimal shown = share.shown();
    String text =
        shown == null ? "-" : shown.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    return new Text(text, text);
  }

  /**
   * The items to achieve for the next better decision that can be reached by achieving items: all
   * that fall short, less each that can be dropped.
   */
  private Decision.@Nullable NextLevel next(Sharing sharing, Prospects prospects) {
    List<DecisionRow> better =
        bestFirst.stream()
            .filter(row -> row.sharing().compareTo(sharing) < 0)
            .sorted(Comparator.comparing(DecisionRow::sharing).reversed())
            .toList();
    prospects.candidates().forEach(prospects::achieve);
    for (DecisionRow row : better) {
      List<DecisionTest> all = tests.getOrDefault(row.id(), List.of());
      if (prospects.pass(all)) {
        boolean drops = true;
        while (drops) { // what is kept for the sake of a share may be dropped later
          drops = dropOne(all, prospects);
        }
        return new Decision.NextLevel(row.sharing(), prospects.assumed());
      }
    }
    return null;
  }
}
