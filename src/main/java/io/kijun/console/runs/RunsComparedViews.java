package io.kijun.console.runs;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.runs.RunTable.RunCell;
import io.kijun.console.runs.RunTable.RunHeading;
import io.kijun.console.runs.RunsComparedView.ComparedRuns;
import io.kijun.core.evaluation.comparison.ChangeKind;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.comparison.ComparingRuns;
import io.kijun.portfolio.comparison.RunsCompared;
import io.kijun.portfolio.comparison.RunsCompared.ChangedSupplier;
import io.kijun.portfolio.comparison.RunsCompared.MeanScores;
import io.kijun.portfolio.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows what changed between two runs. */
final class RunsComparedViews {

  private static final int PAGE = 50;

  private final ComparingRuns comparing;
  private final RunLinks links;
  private final ReaderWords words;

  RunsComparedViews(ComparingRuns comparing, RunLinks links, ReaderWords words) {
    this.comparing = comparing;
    this.links = links;
    this.words = words;
  }

  /**
   * What changed.
   *
   * @param after the code of the last supplier of the page before; empty: this is the first
   */
  ComparedRuns of(RunsCompared read, String after) {
    Run before = read.before().run();
    Run now = read.after().run();
    List<ChangedSupplier> left =
        read.changed().stream().filter(one -> one.supplier().compareTo(after) > 0).toList();
    List<ChangedSupplier> shown = left.stream().limit(PAGE).toList();
    String next =
        left.size() > PAGE
            ? address(before.id(), now.id())
                + "&after="
                + PageLinks.value(shown.get(PAGE - 1).supplier())
            : null;
    return new ComparedRuns(
        title(before),
        RunLinks.run(before.id()),
        title(now),
        RunLinks.run(now.id()),
        words.of(
            "runs.changed-facts",
            words.number(read.changed().size()),
            words.number(read.onlyBefore().size()),
            words.number(read.onlyAfter().size())),
        List.of(decisions(read.decisions()), changed(shown), labels(read.labels())),
        new PagerView(words.of("runs.count", words.number(read.changed().size())), null, next));
  }

  private static String address(UUID before, UUID after) {
    return RunLinks.PATH + "/compare?a=" + before + "&b=" + after;
  }

  private String title(Run run) {
    return words.of("runs.choice", run.title(), run.asOf(), words.moment(run.recordedAt()));
  }

  private RunTable decisions(Map<Sharing, Map<Sharing, Integer>> decisions) {
    List<RunHeading> headings = new ArrayList<>();
    headings.add(RunHeading.of(words.of("runs.before-after")));
    for (Sharing one : Sharing.values()) {
      headings.add(RunHeading.number(words.of(one)));
    }
    List<List<RunCell>> rows = new ArrayList<>();
    decisions.forEach(
        (before, now) -> {
          List<RunCell> row = new ArrayList<>();
          row.add(RunCell.badge(BadgeView.of(before, words)));
          for (Sharing one : Sharing.values()) {
            row.add(RunCell.number(words.number(now.getOrDefault(one, 0))));
          }
          rows.add(row);
        });
    return new RunTable(
        words.of("runs.decisions-moved"), headings, rows, words.of("runs.none-evaluated"), null);
  }

  private RunTable changed(List<ChangedSupplier> shown) {
    return new RunTable(
        words.of("runs.changed"),
        List.of(
            RunHeading.of(words.of("nav.suppliers")),
            RunHeading.of(words.of("runs.before")),
            RunHeading.of(words.of("runs.after")),
            RunHeading.number(words.of("runs.items")),
            RunHeading.of(words.of("runs.because"))),
        shown.stream().map(this::changed).toList(),
        words.of("runs.nothing-changed"),
        null);
  }

  private List<RunCell> changed(ChangedSupplier one) {
    String compared = links.page("/console/comparisons?a=" + one.before() + "&b=" + one.after());
    return List.of(
        RunCell.link(one.supplier(), links.supplier(one.supplier())),
        RunCell.badge(BadgeView.of(one.decidedBefore(), words)),
        RunCell.badge(BadgeView.of(one.decidedAfter(), words)),
        RunCell.number(words.number(one.items())),
        RunCell.link(
            words.joined(
                comparing.because(one).stream().map((ChangeKind kind) -> words.of(kind)).toList()),
            compared));
  }

  private RunTable labels(List<MeanScores> labels) {
    return new RunTable(
        words.of("runs.by-label"),
        List.of(
            RunHeading.of(words.of("runs.label")),
            RunHeading.number(words.of("runs.before")),
            RunHeading.number(words.of("runs.after"))),
        labels.stream()
            .map(
                one ->
                    List.of(
                        RunCell.text(one.no()),
                        RunCell.number(RunShares.percent(one.before())),
                        RunCell.number(RunShares.percent(one.after()))))
            .toList(),
        words.of("runs.none-evaluated"),
        null);
  }
}
