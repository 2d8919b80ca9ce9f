package io.kijun.console.runs;

import io.kijun.console.page.BadgeView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.runs.RunPageView.RunBar;
import io.kijun.console.runs.RunPageView.RunShown;
import io.kijun.console.runs.RunTable.RunCell;
import io.kijun.console.runs.RunTable.RunHeading;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Standard;
import io.kijun.portfolio.results.ComingLapses.Month;
import io.kijun.portfolio.results.Distribution;
import io.kijun.portfolio.results.LapsingSuppliers;
import io.kijun.portfolio.results.Matrix.MatrixRow;
import io.kijun.portfolio.results.NotAnswered;
import io.kijun.portfolio.results.Ranking.Rank;
import io.kijun.portfolio.results.Ranking.Ranked;
import io.kijun.portfolio.results.RootCauses.RootCause;
import io.kijun.portfolio.run.RunResult;
import io.kijun.runtime.Today;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows what a run came to. */
final class ShownRun {

  private static final int MOST_IN_MONTH = 500;

  private final UUID run;
  private final Standard standard;
  private final RunLinks links;
  private final ReaderWords words;
  private final Today today;

  ShownRun(UUID run, Standard standard, RunLinks links, ReaderWords words, Today today) {
    this.run = run;
    this.standard = standard;
    this.links = links;
    this.words = words;
    this.today = today;
  }

  RunShown distribution(Distribution read) {
    return new RunDistribution(standard, words).of(read);
  }

  RunShown matrix(List<MatrixRow> rows) {
    return new RunHeatMap(standard, links, words).of(rows);
  }

  private RunCell supplier(String code, @Nullable String name) {
    return RunCell.link(Objects.requireNonNullElse(name, code), links.supplier(code)).noting(code);
  }

  RunShown ranking(List<Ranked> rows) {
    List<RunHeading> headings =
        List.of(
            RunHeading.of(words.of("nav.suppliers")),
            RunHeading.number(words.of("runs.rank")),
            RunHeading.of(words.of("runs.decision")),
            RunHeading.number(words.of("runs.overall")),
            RunHeading.number(words.of("runs.mandatory")),
            RunHeading.number(words.of("runs.evidenced")),
            RunHeading.of(words.of("runs.in-groups")),
            RunHeading.of(words.of("runs.in-tier")));
    return RunShown.of(
        words.of("runs.ranking"),
        words.of("runs.ranking-told"),
        List.of(
            new RunTable(
                words.of("runs.ranking"),
                headings,
                rows.stream().map(this::ranked).toList(),
                words.of("runs.none-evaluated"),
                null)));
  }

  private List<RunCell> ranked(Ranked one) {
    List<String> groups = new ArrayList<>();
    one.inGroups().forEach((name, rank) -> groups.add(name + " " + place(rank)));
    Rank tier = one.inTier();
    return List.of(
        supplier(one.code(), one.name()),
        RunCell.number(place(one.position())),
        RunCell.badge(BadgeView.of(one.decision(), words)),
        RunCell.number(RunShares.percent(one.overall())),
        RunCell.number(RunShares.percent(one.mandatory())),
        RunCell.number(RunShares.percent(one.evidenced())),
        RunCell.text(words.joined(groups)),
        RunCell.text(tier == null ? "" : one.tier() + " " + place(tier)));
  }

  private static String place(Rank rank) {
    return rank.rank() + "/" + rank.of();
  }

  RunShown causes(int suppliers, List<RootCause> causes) {
    List<RunHeading> headings =
        List.of(
            RunHeading.of(words.of("runs.item")),
            RunHeading.of(words.of("runs.cause")),
            RunHeading.of(words.of("runs.severity")),
            RunHeading.number(words.of("runs.suppliers")),
            RunHeading.number(words.of("runs.on-the-way")),
            RunHeading.number(words.of("runs.last")),
            RunHeading.number(words.of("runs.unlocks")));
    return RunShown.of(
        words.of("runs.causes"),
        words.of("runs.causes-told", words.number(suppliers)),
        List.of(
            new RunTable(
                words.of("runs.causes"),
                headings,
                causes.stream().map(this::cause).toList(),
                words.of("runs.no-causes"),
                null)));
  }

  private List<RunCell> cause(RootCause one) {
    return List.of(
        RunCell.text(item(one.item())).noting(one.criterion()),
        RunCell.text(words.of(one.cause())),
        RunCell.text(words.of(one.severity())),
        RunCell.number(words.number(one.suppliers())),
        RunCell.number(words.number(one.onTheWay())),
        RunCell.number(words.number(one.last())),
        RunCell.number(words.number(one.unlockedVerdicts())));
  }

  private String item(String no) {
    String title =
        standard.items().stream()
            .filter(one -> one.no().equals(no))
            .findFirst()
            .map((Item one) -> words.of(one.title()))
            .orElse("");
    return words.of("runs.item-of", no, title).strip();
  }

  RunShown lapses(List<Month> months) {
    int most = Math.max(1, months.stream().mapToInt(Month::lapses).max().orElse(1));
    List<RunBar> bars =
        months.stream()
            .limit(12)
            .map(
                one ->
                    new RunBar(
                        one.month(),
                        words.number(one.lapses()),
                        month(one.month()),
                        100 * one.lapses() / most))
            .toList();
    List<RunHeading> headings =
        List.of(
            RunHeading.of(words.of("runs.month")),
            RunHeading.number(words.of("runs.lapses-count")),
            RunHeading.number(words.of("runs.suppliers")),
            RunHeading.of(words.of("runs.most-lapsing")));
    return RunShown.of(
            words.of("runs.lapses"),
            words.of("runs.lapses-told"),
            List.of(
                new RunTable(
                    words.of("runs.lapses"),
                    headings,
                    months.stream().map(this::month).toList(),
                    words.of("runs.no-lapses"),
                    null)))
        .charting(bars);
  }

  private String month(String month) {
    return RunLinks.view(run, RunViewKind.LAPSES) + "&month=" + month;
  }

  private List<RunCell> month(Month one) {
    String first =
        one.criteria().isEmpty()
            ? ""
            : Collections.max(one.criteria().entrySet(), Map.Entry.comparingByValue()).getKey();
    return List.of(
        RunCell.link(one.month(), month(one.month())),
        RunCell.number(words.number(one.lapses())),
        RunCell.number(words.number(one.suppliers())),
        RunCell.text(statement(first)).noting(first));
  }

  private String statement(String criterion) {
    return standard.criteria().stream()
        .filter(row -> row.criterion().equals(criterion))
        .findFirst()
        .map((CriterionRow row) -> words.of(row.statement()))
        .orElse("");
  }

  RunShown lapsing(LapsingSuppliers read) {
    List<List<RunCell>> rows = new ArrayList<>();
    read.suppliers()
        .forEach(
            one ->
                one.lapses()
                    .forEach(
                        lapse ->
                            rows.add(
                                List.of(
                                    supplier(one.code(), one.name()),
                                    RunCell.text(lapse.date().toString()),
                                    RunCell.text(statement(lapse.criterion()))
                                        .noting(lapse.criterion())))));
    int more = rows.size() - MOST_IN_MONTH;
    return RunShown.of(
        words.of("runs.lapsing-in", read.month()),
        null,
        List.of(
            new RunTable(
                words.of("runs.lapsing-in", read.month()),
                List.of(
                    RunHeading.of(words.of("nav.suppliers")),
                    RunHeading.of(words.of("runs.lapses-on")),
                    RunHeading.of(words.of("runs.criterion"))),
                rows.stream().limit(MOST_IN_MONTH).toList(),
                words.of("runs.no-lapses"),
                more > 0 ? words.of("runs.more", words.number(more)) : null)));
  }

  RunShown notAnswered(List<NotAnswered> rows) {
    return RunShown.of(
        words.of("runs.not-answered"),
        words.of("runs.not-answered-told"),
        List.of(
            new RunTable(
                words.of("runs.not-answered"),
                List.of(
                    RunHeading.of(words.of("nav.suppliers")),
                    RunHeading.of(words.of("runs.group")),
                    RunHeading.of(words.of("runs.looked-after")),
                    RunHeading.of(words.of("runs.asked-on")),
                    RunHeading.of(words.of("runs.due"))),
                rows.stream().map(this::silent).toList(),
                words.of("runs.all-answered"),
                null)));
  }

  private List<RunCell> silent(NotAnswered one) {
    return List.of(
        supplier(one.code(), one.name()),
        RunCell.text(words.joined(one.groups())),
        RunCell.text(one.lookedAfterBy()),
        RunCell.text(
            one.askedAt() == null
                ? words.of("runs.not-asked")
                : today.of(one.askedAt()).toString()),
        RunCell.text(one.due() == null ? "" : one.due().toString()));
  }

  RunShown failed(List<RunResult> rows) {
    return RunShown.of(
        words.of("runs.failed"),
        words.of("runs.failed-told"),
        List.of(
            new RunTable(
                words.of("runs.failed"),
                List.of(
                    RunHeading.of(words.of("nav.suppliers")), RunHeading.of(words.of("runs.why"))),
                rows.stream()
                    .map(
                        one ->
                            List.of(
                                RunCell.link(one.supplier(), links.supplier(one.supplier())),
                                RunCell.text(words.of("runs.failed-why")).noting(one.problem())))
                    .toList(),
                words.of("runs.none-failed"),
                null)));
  }
}
