package io.kijun.supplier.checksheet;

import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.standard.Text;
import java.util.List;
import java.util.Set;

/**
 * One of several ways of doing a practice, of which one suffices ({@code はい：X}).
 *
 * @param label its name, X
 * @param options all that is claimed by it: what all ways have in common, and its own
 * @param asks which fields of evidence its row looks at, for instance INTERVAL
 */
public record AnswerAlternative(Text label, List<AnswerOption> options, Set<EvidenceField> asks) {

  /** Copies its collections. */
  public AnswerAlternative {
    asks = Set.copyOf(asks);
    options = List.copyOf(options);
  }
}
