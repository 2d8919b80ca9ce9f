package io.kijun.console.evaluation;

import io.kijun.console.evaluation.ResultItem.ResultCriterion;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Tells what follows if a criterion that is not met were met, as far as that is sure. */
final class Effect {

  private final OpenedEvaluation opened;
  private final ReaderWords words;

  Effect(OpenedEvaluation opened, ReaderWords words) {
    this.opened = opened;
    this.words = words;
  }

  List<String> of(ResultCriterion one, ResultItem item) {
    List<String> told = new ArrayList<>();
    if (!one.isShort() || item.verdict() == Verdict.ACHIEVED || !meets(one)) {
      return told;
    }
    String no = item.item().no();
    long others = item.criteria().stream().filter(ResultCriterion::isShort).count() - 1;
    boolean heldDown =
        item.findings().stream().anyMatch(line -> line.causeCode().equals(Cause.DEPENDENCY.name()));
    if (others > 0) {
      told.add(words.of("evaluation.effect-others", no, words.number(others)));
    } else if (heldDown) {
      told.add(words.of("evaluation.effect-root", no));
    } else {
      told.add(words.of("evaluation.effect", no));
      share(item, told);
    }
    if (opened.nextItems().contains(no)) {
      told.add(
          words.of(
              "evaluation.effect-next",
              opened.told().nextSharing(),
              words.number(opened.nextItems().size())));
    }
    return told;
  }

  /** Whether the row that came nearest is worth all of the criterion. */
  private boolean meets(ResultCriterion one) {
    return opened.standard().criteria().stream()
        .anyMatch(row -> row.id().equals(one.nearest()) && row.outcome() == Outcome.MET);
  }

  private void share(ResultItem item, List<String> told) {
    Share now = opened.why().mandatory();
    if (now != null && item.item().obligation() == Obligation.MANDATORY) {
      told.add(
          words.of(
              "evaluation.effect-share",
              now.part().toPlainString(),
              now.part().add(BigDecimal.ONE).toPlainString(),
              now.whole().toPlainString()));
    }
  }
}
