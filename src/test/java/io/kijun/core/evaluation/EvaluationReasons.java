package io.kijun.core.evaluation;

import io.kijun.core.ruleset.Alternative;
import java.util.List;
import java.util.stream.Collectors;

/** Why an evaluation came out as it did, in lines that a failed test shows. */
final class EvaluationReasons {

  private EvaluationReasons() {}

  /** An item, its verdict and what its criteria and findings say. */
  static String of(ItemResult item, List<Finding> findings) {
    String criteria =
        item.criteria().stream().map(EvaluationReasons::of).collect(Collectors.joining("\n"));
    String own =
        findings.stream()
            .filter(finding -> finding.item().equals(item.item().no()))
            .map(EvaluationReasons::of)
            .collect(Collectors.joining("\n"));
    return "No. %s %s is %s, %s; its own verdict is %s%n%s%n%s"
        .formatted(
            item.item().no(),
            item.item().title().en(),
            item.verdict(),
            item.assurance(),
            item.dependent().itemCase().verdict(),
            criteria,
            own)
        .strip();
  }

  /** A criterion, its outcome and causes, and the row and cells that decided. */
  static String of(CriterionResult result) {
    StringBuilder text = new StringBuilder("  ").append(result.criterion().id()).append(" is ");
    text.append(result.outcome()).append(' ').append(result.causes());
    text.append(" until ").append(result.validUntil());
    Alternative decidedBy = result.decidedBy();
    if (decidedBy != null) {
      text.append("\n    by row ").append(row(decidedBy));
    }
    Alternative nearest = result.nearest();
    if (nearest != null) {
      text.append("\n    nearest is row ").append(row(nearest));
    }
    for (FailedConstraint failed : result.failed()) {
      text.append("\n      ").append(failed.constraint().address());
      text.append(" requires ").append(failed.constraint().required().en());
      text.append(", found ").append(failed.reading().found());
      text.append(", missing ").append(failed.reading().missing());
    }
    return text.toString();
  }

  private static String row(Alternative row) {
    return row.row().id() + " (" + row.row().at() + ")";
  }

  /** A finding's identity, how severe it is and when it is due. */
  static String of(Finding finding) {
    return "  finding %s %s %s, due %s, missing %s, root %s, unlocks %s"
        .formatted(
            finding.criterion() == null ? "No. " + finding.item() : finding.criterion(),
            finding.cause(),
            finding.severity(),
            finding.due(),
            finding.missing(),
            finding.root(),
            finding.unlocks());
  }
}
