package io.kijun.console.runs;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.runs.RunPageView.RunBar;
import io.kijun.console.runs.RunPageView.RunPart;
import io.kijun.console.runs.RunPageView.RunShown;
import io.kijun.console.runs.RunTable.RunCell;
import io.kijun.console.runs.RunTable.RunHeading;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.portfolio.results.Distribution;
import io.kijun.portfolio.results.Distribution.Portion;
import io.kijun.portfolio.results.Distribution.Spread;
import io.kijun.portfolio.run.RunOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Shows how suppliers of a run are distributed. */
final class RunDistribution {

  private final Standard standard;
  private final ReaderWords words;

  RunDistribution(Standard standard, ReaderWords words) {
    this.standard = standard;
    this.words = words;
  }

  RunShown of(Distribution read) {
    int evaluated = read.decisions().values().stream().mapToInt(Integer::intValue).sum();
    List<RunTable> tables = new ArrayList<>();
    tables.add(decisions(read.decisions(), evaluated));
    tables.add(outcomes(read.outcomes()));
    tables.add(labels(read.labels()));
    if (!read.groups().isEmpty()) {
      tables.add(portions(words.of("runs.by-group"), read.groups()));
    }
    if (!read.tiers().isEmpty()) {
      tables.add(portions(words.of("runs.by-tier"), read.tiers()));
    }
    return RunShown.of(words.of("runs.distribution"), words.of("runs.tenths-told"), tables)
        .splitting(split(read.decisions(), evaluated))
        .charting(tenths(read.overall()));
  }

  private List<RunPart> split(Map<Sharing, Integer> decisions, int all) {
    List<RunPart> parts = new ArrayList<>();
    decisions.forEach(
        (decision, count) -> {
          if (count > 0) {
            BadgeView badge = BadgeView.of(decision, words);
            int percent = Math.max(1, 100 * count / all);
            parts.add(new RunPart(badge.look(), badge.sign(), "w-" + percent, badge.word()));
          }
        });
    return parts;
  }

  private List<RunBar> tenths(List<Integer> counts) {
    int most = Math.max(1, Collections.max(counts));
    List<RunBar> bars = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      String name = 10 * i + "–" + (10 * i + (i == counts.size() - 1 ? 10 : 9));
      bars.add(new RunBar(name, words.number(counts.get(i)), null, 100 * counts.get(i) / most));
    }
    return bars;
  }

  private RunTable decisions(Map<Sharing, Integer> decisions, int all) {
    List<List<RunCell>> rows = new ArrayList<>();
    decisions.forEach(
        (decision, count) ->
            rows.add(
                List.of(
                    RunCell.badge(BadgeView.of(decision, words)),
                    RunCell.number(words.number(count)),
                    RunCell.number(RunShares.of(count, all)))));
    return table(
        words.of("runs.decisions"),
        List.of(
            RunHeading.of(words.of("runs.decision")),
            RunHeading.number(words.of("runs.suppliers")),
            RunHeading.number(words.of("runs.share"))),
        rows);
  }

  private RunTable outcomes(Map<RunOutcome, Integer> outcomes) {
    List<List<RunCell>> rows = new ArrayList<>();
    outcomes.forEach(
        (outcome, count) ->
            rows.add(
                List.of(
                    RunCell.text(RunStates.of(outcome, words)),
                    RunCell.number(words.number(count)))));
    return table(
        words.of("runs.outcomes"),
        List.of(
            RunHeading.of(words.of("runs.outcome")), RunHeading.number(words.of("runs.suppliers"))),
        rows);
  }

  private RunTable labels(List<Spread> spreads) {
    return table(
        words.of("runs.by-label"),
        List.of(
            RunHeading.of(words.of("runs.label")),
            RunHeading.number(words.of("runs.suppliers")),
            RunHeading.number(words.of("runs.mean")),
            RunHeading.number(words.of("runs.least")),
            RunHeading.number(words.of("runs.median")),
            RunHeading.number(words.of("runs.most"))),
        spreads.stream()
            .map(
                one ->
                    List.of(
                        RunCell.text(label(one.no())),
                        RunCell.number(words.number(one.suppliers())),
                        RunCell.number(RunShares.percent(one.mean())),
                        RunCell.number(RunShares.percent(one.least())),
                        RunCell.number(RunShares.percent(one.median())),
                        RunCell.number(RunShares.percent(one.most()))))
            .toList());
  }

  private String label(String no) {
    return standard.labels().stream()
        .filter(one -> one.no().equals(no))
        .findFirst()
        .map((Label one) -> no + ". " + words.of(one.name()))
        .orElse(no);
  }

  private RunTable portions(String caption, List<Portion> portions) {
    List<RunHeading> headings = new ArrayList<>();
    headings.add(RunHeading.of(caption));
    for (Sharing one : Sharing.values()) {
      headings.add(RunHeading.number(words.of(one)));
    }
    return table(
        caption,
        headings,
        portions.stream()
            .map(
                one -> {
                  List<RunCell> row = new ArrayList<>();
                  row.add(RunCell.text(one.name()));
                  for (Sharing sharing : Sharing.values()) {
                    row.add(RunCell.number(words.number(one.decisions().getOrDefault(sharing, 0))));
                  }
                  return List.copyOf(row);
                })
            .toList());
  }

  private RunTable table(String caption, List<RunHeading> headings, List<List<RunCell>> rows) {
    return new RunTable(caption, headings, rows, words.of("runs.none-evaluated"), null);
  }
}
