package io.kijun.console.rules;

import io.kijun.console.page.ReaderWords;
import io.kijun.console.rules.DraftPage.DraftStep;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.rulechange.ApprovalGaps;
import io.kijun.rulechange.DraftReport;
import io.kijun.rulechange.DraftState;
import io.kijun.rulechange.impact.Impact;
import io.kijun.rulechange.impact.ImpactRun;
import io.kijun.rulechange.impact.ImpactSeen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps of a draft with their figures. */
final class DraftSteps {

  private final List<DraftStep> steps = new ArrayList<>();
  private boolean before = true;

  private DraftSteps() {}

  /**
   * The steps.
   *
   * @param from the first day; null: it is not approved
   */
  static List<DraftStep> of(
      DraftReport report,
      ApprovalGaps gaps,
      Optional<ImpactSeen> impact,
      DraftState state,
      @Nullable String from,
      ReaderWords words) {
    DraftSteps steps = new DraftSteps();
    steps.add(words.of("rules.step.draft"), draft(report, words), "#checks", gaps.errors() == 0);
    int cases = report.cases().cases();
    steps.add(
        words.of("rules.step.cases"),
        report.ruleset().isEmpty()
            ? words.of("rules.step.errors")
            : words.of(
                "rules.step.cases.told",
                words.number(cases),
                words.number(cases - (long) gaps.failedCases())),
        "#cases",
        gaps.errors() == 0 && gaps.failedCases() == 0);
    steps.add(
        words.of("rules.step.impact"),
        impact.map(seen -> impact(seen, report, words)).orElse(words.of("rules.step.impact.none")),
        "#impact",
        impact.filter(seen -> isDone(seen, report)).isPresent());
    boolean approved = state == DraftState.APPROVED;
    steps.add(
        words.of("rules.step.approval"),
        approved ? words.of("rules.draft.approved") : words.of("rules.step.approval.told"),
        "#approval",
        approved);
    steps.add(
        words.of("rules.day"),
        from == null ? words.of("rules.step.day.none") : words.of("rules.from", from),
        "#approval",
        from != null);
    return steps.steps;
  }

  private void add(String name, String told, String href, boolean done) {
    String look = done ? "done" : before ? "here" : "open";
    before = before && done;
    steps.add(new DraftStep(name, told, href, look));
  }

  private static String draft(DraftReport report, ReaderWords words) {
    if (report.ruleset().isEmpty()) {
      return words.of("rules.step.draft.wrong", words.number(report.problems().size()));
    }
    int cells = report.differences().stream().map(Difference::cells).mapToInt(List::size).sum();
    return words.of(
        "rules.step.draft.told", words.number(cells), words.number(report.problems().size()));
  }

  private static boolean isDone(ImpactSeen seen, DraftReport report) {
    return seen.run().state() == ImpactRun.State.DONE && seen.run().hash().equals(report.hash());
  }

  private static String impact(ImpactSeen seen, DraftReport report, ReaderWords words) {
    if (seen.run().state() == ImpactRun.State.RUNNING) {
      return words.of("rules.step.impact.running");
    }
    List<Impact> changed = seen.changed();
    return isDone(seen, report)
        ? words.of(
            "rules.step.impact.told", words.number(DraftImpactViews.decisionChanges(changed)))
        : words.of("rules.step.impact.stale");
  }
}
