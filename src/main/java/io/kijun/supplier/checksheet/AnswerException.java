package io.kijun.supplier.checksheet;

import io.kijun.core.standard.EvidenceKey;
import java.util.List;

/**
 * What may stand in for a practice where there are exceptions from it ({@code 例外あり（対処済み）}).
 *
 * @param key the practice of dealing with the exceptions
 * @param options all that is claimed by it
 * @param needsPeriod whether it must state a period of its own
 */
public record AnswerException(EvidenceKey key, List<AnswerOption> options, boolean needsPeriod) {

  /** Copies its list. */
  public AnswerException {
    options = List.copyOf(options);
  }
}
