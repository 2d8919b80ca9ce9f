package io.kijun.supplier.checksheet.received;

import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.standard.Obligation;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a supplier would be judged on the day on which a sheet is looked at, if it were accepted.
 *
 * @param before by what is on record; null: nothing is
 */
public record ExpectedResult(@Nullable ExpectedStanding before, ExpectedStanding after) {

  /**
   * How it stands.
   *
   * @param overall the score over all items, from 0 to 1; null: nothing counts
   * @param mandatoryAchieved how many mandatory items that count are achieved
   * @param mandatory how many count
   */
  public record ExpectedStanding(
      Sharing sharing, @Nullable BigDecimal overall, int mandatoryAchieved, int mandatory) {

    static ExpectedStanding of(Evaluation evaluation) {
      List<ItemResult> mandatory =
          evaluation.items().stream()
              .filter(one -> one.item().obligation() == Obligation.MANDATORY)
              .filter(one -> one.verdict() != Verdict.NOT_APPLICABLE)
              .toList();
      return new ExpectedStanding(
          evaluation.decision().sharing(),
          evaluation.scores().overall().shown(),
          (int) mandatory.stream().filter(one -> one.verdict() == Verdict.ACHIEVED).count(),
          mandatory.size());
    }
  }

  static ExpectedResult of(@Nullable Evaluation before, Evaluation after) {
    return new ExpectedResult(
        before == null ? null : ExpectedStanding.of(before), ExpectedStanding.of(after));
  }
}
