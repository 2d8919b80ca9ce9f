package io.kijun.evaluation;

import io.kijun.ruleset.fact.DecisionTest;
import io.kijun.ruleset.fact.Overall;
import io.kijun.ruleset.fact.Share;
import io.kijun.standard.DecisionRow;
import io.kijun.standard.Sharing;
import io.kijun.standard.Standard;
import io.kijun.standard.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides on sharing (総合判定) from the rows of 総合 that hold, and names the way to the next level. */
final class Deciding {

  private static final Text NO_ROW =
      new Text("総合判定の表のどの条件も満たしていません。", "No row of the decision table holds.");

  private final List<DecisionRow> bestFirst;

  Deciding(Standard standard) {
    this.bestFirst =
        standard.decisions().stream().sorted(Comparator.comparing(DecisionRow::sharing)).toList();
  }

  /** The decision, from the rows that fired on the supplier as a whole. */
  Decision decide(Overall overall, Prospects prospects) {
    Optional<DecisionRow> best =
        bestFirst.stream().filter(row -> overall.rules().contains(row.id())).findFirst();
    Sharing sharing = best.map(DecisionRow::sharing).orElse(Sharing.RESTRICTED);
    Text reason =
        best.map(row -> reason(row.reason(), overall)).orElseGet(() -> reason(NO_ROW, overall));
    return new Decision(
        sharing, List.of(reason), best.map(DecisionRow::id).orElse(null), next(sharing, prospects));
  }

  private static Text reason(Text template, Overall overall) {
    Share share = overall.mandatory();
    return Template.filled(
        template,
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
    for (DecisionRow row : better) {
      Set<String> needed = new LinkedHashSet<>(prospects.candidates());
      if (DecisionTest.allHold(row, prospects.overall(needed))) {
        for (String item : prospects.dropOrder()) {
          needed.remove(item);
          if (!DecisionTest.allHold(row, prospects.overall(needed))) {
            needed.add(item);
          }
        }
        List<String> inOrder = new ArrayList<>(prospects.candidates());
        inOrder.retainAll(needed);
        return new Decision.NextLevel(row.sharing(), inOrder);
      }
    }
    return null;
  }
}
