package io.kijun.rulechange;

import io.kijun.core.issue.Issue;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.rulechange.ReadingDrafts.Reported;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a draft lacks before anyone can approve it, on whichever day it is put in force: for each of
 * it approving is refused.
 *
 * @param errors in its workbooks
 * @param failedCases cases that come out otherwise
 * @param unexplained what becomes easier without a reason
 */
public record ApprovalGaps(int errors, int failedCases, Set<String> unexplained) {

  /** Copies its set. */
  public ApprovalGaps {
    unexplained = Set.copyOf(unexplained);
  }

  /** What a draft lacks. */
  public static ApprovalGaps of(Reported reported) {
    DraftReport report = reported.report();
    Stream<Difference> replaced =
        reported.replaced().stream().flatMap(one -> one.differences().stream());
    return new ApprovalGaps(
        (int) report.problems().stream().filter(Issue::isError).count(),
        report.cases().failures().size(),
        Stream.concat(report.differences().stream(), replaced)
            .filter(Difference::loosened)
            .filter(one -> reported.reasons().of(one).isEmpty())
            .map(one -> one.subject().toString())
            .collect(Collectors.toSet()));
  }

  /** Whether it lacks nothing. */
  public boolean none() {
    return errors == 0 && failedCases == 0 && unexplained.isEmpty();
  }
}
