package io.kijun.console.runs;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.runs.RunPageView.RunTab;
import io.kijun.console.runs.ShowingRun.RunAsked;
import io.kijun.portfolio.results.ReadingResults;
import io.kijun.portfolio.run.Run;
import io.kijun.portfolio.run.RunOutcome;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunUnknown;
import io.kijun.runtime.RecordIds;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows a run. */
@Component
final class RunPages {

  private static final int MOST_PAGES = 10_000;

  private final ReadingResults results;
  private final ShowingRun showing;
  private final ConsolePermissions permissions;

  RunPages(ReadingResults results, ShowingRun showing, ConsolePermissions permissions) {
    this.results = results;
    this.showing = showing;
    this.permissions = permissions;
  }

  /**
   * A run.
   *
   * @param id what claims to be its id
   */
  RunProgress find(String id, Sight sight) {
    return results.run(RecordIds.parsed(id).orElseThrow(RunUnknown::new), sight);
  }

  static RunAsked asked(Map<String, String> given) {
    return new RunAsked(
        RunViewKind.named(given.getOrDefault("view", "")),
        given.getOrDefault("month", ""),
        page(given.getOrDefault("page", "0")));
  }

  private static int page(String text) {
    try {
      return Math.min(MOST_PAGES, Math.max(0, Integer.parseInt(text)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  ModelAndView page(
      RunProgress progress,
      RunAsked asked,
      List<ProblemItem> problems,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    Run run = progress.run();
    String here = RunLinks.run(run.id());
    PageLinks links = new PageLinks(permissions, request);
    String table = here + "/tables/" + asked.kind().path();
    boolean tabled = asked.kind().table().isPresent() && asked.month().isEmpty();
    ModelAndView page =
        new ModelAndView(
            "console/runs/run",
            "run",
            new RunPageView(
                run.title(),
                facts(run, sight, words),
                progress(progress, words),
                tabs(run, asked, words),
                progress.isOver() ? null : action(request, here + "/cancellation"),
                tabled ? links.to(table + ".csv") : null,
                tabled ? links.to(table + ".xlsx") : null,
                links.to(here + "/report"),
                links.to(RunLinks.PATH + "/compare?b=" + run.id()),
                showing.show(progress, asked, new RunLinks(links), sight, words),
                problems));
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  private @Nullable String action(HttpServletRequest request, String address) {
    return permissions.may(request, "POST " + address) ? address : null;
  }

  /** The group is told to those who have it. */
  private static String facts(Run run, Sight sight, ReaderWords words) {
    List<String> facts = new ArrayList<>();
    facts.add(words.of("runs.as-of", run.asOf().toString()));
    facts.add(words.of("runs.ruleset", run.ruleset().id().value()));
    String group = run.group();
    if (group != null && sight.reaches(List.of(group))) {
      facts.add(words.of("runs.of-group", group));
    }
    facts.add(words.of("runs.by", run.actor(), words.moment(run.recordedAt())));
    return String.join("　", facts);
  }

  private static List<RunTab> tabs(Run run, RunAsked asked, ReaderWords words) {
    return Arrays.stream(RunViewKind.values())
        .map(
            kind ->
                new RunTab(RunLinks.view(run.id(), kind), kind.name(words), kind == asked.kind()))
        .toList();
  }

  static RunProgressView progress(RunProgress run, ReaderWords words) {
    List<String> outcomes =
        Arrays.stream(RunOutcome.values())
            .map(
                one ->
                    words.of(
                        "runs.outcome-count",
                        RunStates.of(one, words),
                        words.number(run.outcomes().getOrDefault(one, 0))))
            .toList();
    return new RunProgressView(
        RunStates.badge(run.state(), words),
        run.total() == 0 ? 100 : (int) (100L * run.done() / run.total()),
        words.of("runs.done-of", words.number(run.total()), words.number(run.done())),
        words.joined(outcomes),
        run.isOver() ? null : RunLinks.run(run.run().id()) + "/progress");
  }
}
