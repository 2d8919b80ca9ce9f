package io.kijun.draft;

import io.kijun.evaluation.cases.CaseFailure;
import io.kijun.ruleset.Problem;
import io.kijun.ruleset.Ruleset;
import io.kijun.ruleset.differences.Difference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is to be known of a draft before it is approved.
 *
 * @param hash the ruleset's; where there are errors, one of the names and bytes of its files
 * @param ruleset empty where there are errors
 * @param cases how many cases there are
 * @param failures the cases that came out otherwise
 * @param cells how many cells hold a constraint
 * @param covered how many of them the cases exercise both ways
 */
public record DraftReport(
    String hash,
    Optional<Ruleset> ruleset,
    List<Problem> problems,
    List<Difference> differences,
    List<Remark> remarks,
    int cases,
    List<CaseFailure> failures,
    int cells,
    int covered) {

  /** What became easier to meet, and needs a reason each. */
  public Set<String> loosened() {
    return differences.stream()
        .filter(Difference::loosened)
        .map(Difference::subject)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }
}
