package io.kijun.record.web;

import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.core.standard.Hash;
import io.kijun.record.EvaluationBasis;
import io.kijun.record.EvaluationSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Evaluations, the newest first.
 *
 * @param next where the next page begins; absent on the last
 */
record EvaluationList(List<Entry> evaluations, @Nullable String next) {

  /** One evaluation. */
  record Entry(
      UUID id,
      Hash resultHash,
      RulesetNames ruleset,
      LocalDate asOf,
      SupplierView supplier,
      String kijun,
      Hash factsHash,
      DecisionView decision,
      Instant recordedAt,
      EvaluationBasis.Kind basis,
      boolean standing,
      @Nullable Integer factsVersion) {}

  /** A ruleset. */
  record RulesetNames(RulesetId id, RulesetHash hash) {}

  /** A supplier; without a name where none was given or it was erased. */
  record SupplierView(String id, @Nullable String name) {}

  /** The decision, without its reasons. */
  record DecisionView(String sharing) {}

  /**
   * A page.
   *
   * @param found one more than the page holds if there are more
   */
  static EvaluationList page(List<EvaluationSummary> found, int size) {
    List<Entry> shown = found.stream().limit(size).map(EvaluationList::entry).toList();
    String next = found.size() > size ? shown.get(size - 1).id().toString() : null;
    return new EvaluationList(shown, next);
  }

  private static Entry entry(EvaluationSummary one) {
    return new Entry(
        one.id(),
        one.resultHash(),
        new RulesetNames(one.ruleset().id(), one.ruleset()),
        one.asOf(),
        new SupplierView(one.supplier(), one.name()),
        one.kijun(),
        one.factsHash(),
        new DecisionView(one.sharing()),
        one.recordedAt(),
        one.basis(),
        one.standing(),
        one.version());
  }
}
