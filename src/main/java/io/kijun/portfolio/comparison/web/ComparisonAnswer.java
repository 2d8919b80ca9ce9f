package io.kijun.portfolio.comparison.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.comparison.ChangedCriterion;
import io.kijun.core.evaluation.comparison.ChangedFinding;
import io.kijun.core.evaluation.comparison.ChangedItem;
import io.kijun.core.evaluation.comparison.ChangedLapse;
import io.kijun.core.evaluation.comparison.EvaluationComparison;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import io.kijun.portfolio.comparison.ComparingEvaluations.RecordsCompared;
import io.kijun.record.EvaluationBasis;
import io.kijun.record.StoredEvaluation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two evaluations of one supplier, and what changed.
 *
 * @param undone items that are as before, though facts, rules or time alone would have changed them
 */
record ComparisonAnswer(
    SupplierCompared supplier,
    SideView before,
    SideView after,
    DecisionCompared decision,
    ScoresCompared scores,
    List<ItemCompared> items,
    List<ItemCompared> undone,
    List<CriterionCompared> criteria,
    FindingsCompared findings,
    List<LapseCompared> lapses)
    implements ComparisonView {

  /** A supplier; without a name where none was given or it was erased. */
  record SupplierCompared(String id, @Nullable String name) {}

  /**
   * One of the two evaluations.
   *
   * @param basis whose facts were evaluated; absent: not said
   */
  record SideView(
      UUID id, LocalDate asOf, RulesetCompared ruleset, EvaluationBasis.@Nullable Kind basis) {

    static SideView of(StoredEvaluation one) {
      EvaluationBasis basis = one.basis();
      return new SideView(
          one.id(),
          one.asOf(),
          new RulesetCompared(one.ruleset().id(), one.ruleset()),
          basis == null ? null : basis.kind());
    }
  }

  /** A ruleset. */
  record RulesetCompared(RulesetId id, RulesetHash hash) {}

  /**
   * The decisions.
   *
   * @param because what it is put down to; empty: it is the same
   */
  record DecisionCompared(Sharing before, Sharing after, List<BecauseView> because) {}

  /**
   * An item.
   *
   * @param before null: there was no such item
   * @param after null: there is none any more
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ItemCompared(
      String no, @Nullable Verdict before, @Nullable Verdict after, List<BecauseView> because) {

    static ItemCompared of(ChangedItem item) {
      return new ItemCompared(
          item.no(), item.before(), item.after(), BecauseView.all(item.because()));
    }
  }

  /**
   * A criterion.
   *
   * @param before null: there was no such criterion
   * @param after null: there is none any more
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record CriterionCompared(
      String item,
      String id,
      @Nullable Outcome before,
      @Nullable Outcome after,
      List<BecauseView> because) {

    static CriterionCompared of(ChangedCriterion one) {
      return new CriterionCompared(
          one.item(), one.id(), one.before(), one.after(), BecauseView.all(one.because()));
    }
  }

  /** A criterion that lapses on another day; null: it does not lapse. */
  record LapseCompared(
      String criterion,
      @Nullable LocalDate before,
      @Nullable LocalDate after,
      List<BecauseView> because) {

    static LapseCompared of(ChangedLapse one) {
      return new LapseCompared(
          one.criterion(), one.before(), one.after(), BecauseView.all(one.because()));
    }
  }

  /** The findings that are only in one of them. */
  record FindingsCompared(
      @JsonProperty("new") List<FindingCompared> come, List<FindingCompared> gone) {}

  /** A finding. */
  record FindingCompared(
      String item,
      @Nullable String criterion,
      Cause cause,
      Severity severity,
      @Nullable String root,
      Text message,
      List<BecauseView> because) {

    static FindingCompared of(ChangedFinding changed) {
      Finding one = changed.finding();
      return new FindingCompared(
          one.item(),
          one.criterion(),
          one.cause(),
          one.severity(),
          one.root(),
          one.message(),
          BecauseView.all(changed.because()));
    }
  }

  static ComparisonAnswer of(RecordsCompared compared) {
    EvaluationComparison comparison = compared.comparison();
    return new ComparisonAnswer(
        new SupplierCompared(compared.after().supplier(), compared.after().name()),
        SideView.of(compared.before()),
        SideView.of(compared.after()),
        new DecisionCompared(
            comparison.before().decision().sharing(),
            comparison.after().decision().sharing(),
            BecauseView.all(comparison.decision())),
        ScoresCompared.of(comparison),
        comparison.items().stream().map(ItemCompared::of).toList(),
        comparison.undone().stream().map(ItemCompared::of).toList(),
        comparison.criteria().stream().map(CriterionCompared::of).toList(),
        new FindingsCompared(
            comparison.come().stream().map(FindingCompared::of).toList(),
            comparison.gone().stream().map(FindingCompared::of).toList()),
        comparison.lapses().stream().map(LapseCompared::of).toList());
  }
}
