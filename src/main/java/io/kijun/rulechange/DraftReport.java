package io.kijun.rulechange;

import io.kijun.core.cases.CaseReport;
import io.kijun.core.issue.Issue;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.Hash;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is to be known of a draft before it is approved.
 *
 * @param hash the ruleset's; where there are errors, one of the names and bytes of its files
 * @param ruleset empty where there are errors
 * @param cases what came of the cases; of none where there are errors
 */
public record DraftReport(
    Hash hash,
    Optional<Ruleset> ruleset,
    List<Issue> problems,
    List<Difference> differences,
    List<Remark> remarks,
    CaseReport cases) {

  /** What became easier to meet, and needs a reason each. */
  public Set<String> loosened() {
    return differences.stream()
        .filter(Difference::loosened)
        .map(one -> one.subject().toString())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
