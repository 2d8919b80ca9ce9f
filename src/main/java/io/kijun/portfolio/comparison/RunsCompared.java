package io.kijun.portfolio.comparison;

import io.kijun.core.evaluation.comparison.ChangeKind;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.run.RunProgress;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two runs, and what changed between them for the suppliers that both evaluated.
 *
 * @param decisions how many were decided how, by the decision before and the one after
 * @param labels the mean scores of labels
 * @param changed the suppliers whose decision or any verdict differs, by code
 * @param onlyBefore suppliers that only the run before evaluated, by code
 * @param onlyAfter likewise
 */
public record RunsCompared(
    RunProgress before,
    RunProgress after,
    Map<Sharing, Map<Sharing, Integer>> decisions,
    List<MeanScores> labels,
    List<ChangedSupplier> changed,
    List<String> onlyBefore,
    List<String> onlyAfter) {

  /** The mean scores of a label over suppliers to which it applies; null: to none. */
  public record MeanScores(String no, @Nullable BigDecimal before, @Nullable BigDecimal after) {}

  /**
   * A supplier that stands otherwise.
   *
   * @param before the evaluation before
   * @param after the evaluation after
   * @param items how many items have another verdict
   * @param differing what kinds of changes there were at all, of which some made it so
   */
  public record ChangedSupplier(
      String supplier,
      UUID before,
      UUID after,
      Sharing decidedBefore,
      Sharing decidedAfter,
      int items,
      Set<ChangeKind> differing) {}
}
