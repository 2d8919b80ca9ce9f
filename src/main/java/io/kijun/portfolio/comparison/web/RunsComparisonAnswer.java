package io.kijun.portfolio.comparison.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kijun.core.evaluation.comparison.ChangeKind;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.comparison.RunsCompared;
import io.kijun.portfolio.comparison.RunsCompared.ChangedSupplier;
import io.kijun.portfolio.comparison.web.ComparisonAnswer.RulesetCompared;
import io.kijun.portfolio.run.Run;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two runs, and what changed between them.
 *
 * @param decisions of the suppliers that both evaluated how many were decided how: by the decision
 *     before, and in it by the one after
 * @param changed how many suppliers stand otherwise
 * @param suppliers a page of these, by code
 * @param onlyBefore suppliers that only the run before evaluated
 * @param onlyAfter suppliers that only the run after evaluated
 * @param next leads to the suppliers after them; absent: there are none
 */
record RunsComparisonAnswer(
    RunSide before,
    RunSide after,
    Map<Sharing, Map<Sharing, Integer>> decisions,
    List<LabelMeans> labels,
    int changed,
    List<SupplierChange> suppliers,
    List<String> onlyBefore,
    List<String> onlyAfter,
    @Nullable String next)
    implements ComparisonView {

  /** One of the runs; while it is not over, what there is of it is compared. */
  record RunSide(UUID id, String title, LocalDate asOf, RulesetCompared ruleset, RunState state) {

    static RunSide of(RunProgress progress) {
      Run run = progress.run();
      return new RunSide(
          run.id(),
          run.title(),
          run.asOf(),
          new RulesetCompared(run.ruleset().id(), run.ruleset()),
          progress.state());
    }
  }

  /** The mean score of a label over the suppliers to which it applies; null: to none. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record LabelMeans(String no, @Nullable BigDecimal before, @Nullable BigDecimal after) {}

  /**
   * A supplier that stands otherwise.
   *
   * @param before the evaluation before
   * @param after the evaluation after
   * @param items how many items have another verdict
   * @param because what kinds of changes all of it is put down to
   */
  record SupplierChange(
      String supplier,
      UUID before,
      UUID after,
      DecisionChange decision,
      int items,
      Set<ChangeKind> because) {}

  /** How the decision changed, or did not. */
  record DecisionChange(Sharing before, Sharing after) {}

  /** A way to tell what a supplier's changes are put down to. */
  interface Causes {
    Set<ChangeKind> of(ChangedSupplier changed);
  }

  static RunsComparisonAnswer of(RunsCompared compared, String after, int size, Causes causes) {
    List<ChangedSupplier> left =
        compared.changed().stream().filter(one -> one.supplier().compareTo(after) > 0).toList();
    List<SupplierChange> page = left.stream().limit(size).map(one -> change(one, causes)).toList();
    return new RunsComparisonAnswer(
        RunSide.of(compared.before()),
        RunSide.of(compared.after()),
        compared.decisions(),
        compared.labels().stream()
            .map(one -> new LabelMeans(one.no(), one.before(), one.after()))
            .toList(),
        compared.changed().size(),
        page,
        compared.onlyBefore(),
        compared.onlyAfter(),
        left.size() > size ? page.get(size - 1).supplier() : null);
  }

  private static SupplierChange change(ChangedSupplier one, Causes causes) {
    return new SupplierChange(
        one.supplier(),
        one.before(),
        one.after(),
        new DecisionChange(one.decidedBefore(), one.decidedAfter()),
        one.items(),
        causes.of(one));
  }
}
