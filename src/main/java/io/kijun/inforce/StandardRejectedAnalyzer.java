package io.kijun.inforce;

import static java.util.stream.Collectors.joining;

import io.kijun.core.issue.IssueText;
import io.kijun.core.standard.Text;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator why the service does not start. */
final class StandardRejectedAnalyzer extends AbstractFailureAnalyzer<StandardRejected> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, StandardRejected cause) {
    String problems =
        cause.problems().stream()
            .map(problem -> IssueText.of(problem, Text::ja) + "  " + problem.message().en())
            .collect(joining("\n"));
    return new FailureAnalysis(
        "基準のブックを施行できません。 / The standard's workbooks cannot go in force.\n"
            + cause.getMessage()
            + (problems.isEmpty() ? "" : "\n" + problems),
        "ブックを修正するか、kijun.standardにフォルダーを指定してください。 / "
            + "Correct the workbooks, or name their folder with kijun.standard.",
        cause);
  }
}
