package io.kijun.portfolio.results;

import io.kijun.core.evaluation.ResultDigest;
import io.kijun.portfolio.run.RunOutcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supplier of a run, and what the run came to for it.
 *
 * @param name null: none, or erased
 * @param groups those that the reader may know of, in order
 * @param evaluation null: there is none
 * @param digest of the evaluation; null where there is none
 */
public record SupplierShown(
    String code,
    @Nullable String name,
    List<String> groups,
    @Nullable String tier,
    RunOutcome outcome,
    @Nullable UUID evaluation,
    @Nullable ResultDigest digest) {

  /** The same without what the digest says. */
  SupplierShown without() {
    return new SupplierShown(code, name, groups, tier, outcome, evaluation, null);
  }
}
