package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.Retention;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may stand in for a practice where there are exceptions from it ({@code 例外あり（対処済み）}).
 *
 * @param key the practice of dealing with the exceptions
 * @param options all that is claimed by it
 * @param asks which fields of evidence its rows look at
 * @param retention how long records must be kept then; null: not asked
 */
public record AnswerException(
    EvidenceKey key,
    List<AnswerOption> options,
    Set<EvidenceField> asks,
    @Nullable Retention retention) {

  /** Whether it must state a period of its own. */
  public boolean needsPeriod() {
    return retention != null && retention.least() == null;
  }

  /** Copies its collections. */
  public AnswerException {
    asks = Set.copyOf(asks);
    options = List.copyOf(options);
  }
}
