package io.kijun.console.runs;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.SelectView;
import io.kijun.console.page.SelectView.SelectOption;
import io.kijun.console.runs.RunsListView.RunRow;
import io.kijun.core.standard.Sharing;
import io.kijun.portfolio.run.Run;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.Runs;
import io.kijun.runtime.RecordIds;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists runs. */
@Controller
final class RunsListController {

  private static final int PAGE = 20;

  private final Runs runs;
  private final ConsolePermissions permissions;

  RunsListController(Runs runs, ConsolePermissions permissions) {
    this.runs = runs;
    this.permissions = permissions;
  }

  @StandsFor("GET /api/runs")
  @GetMapping(RunLinks.PATH)
  ModelAndView list(
      @RequestParam(defaultValue = "") String cursor,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    List<RunProgress> found = runs.list(RecordIds.parsed(cursor).orElse(null), PAGE + 1, sight);
    List<RunProgress> shown = found.stream().limit(PAGE).toList();
    String next =
        found.size() > PAGE ? RunLinks.PATH + "?cursor=" + shown.get(PAGE - 1).run().id() : null;
    return new ModelAndView(
        "console/runs/list",
        "list",
        new RunsListView(
            shown.stream().map(one -> row(one, words)).toList(),
            new PagerView(words.of("runs.shown", words.number(shown.size())), null, next),
            new PageLinks(permissions, request).to(RunLinks.PATH + "/new"),
            shown.size() < 2 ? List.of() : compared(shown, words)));
  }

  private static List<SelectView> compared(List<RunProgress> shown, ReaderWords words) {
    return List.of(
        select("a", words.of("runs.before"), shown, shown.get(1), words),
        select("b", words.of("runs.after"), shown, shown.get(0), words));
  }

  static SelectView select(
      String id, String label, List<RunProgress> all, RunProgress chosen, ReaderWords words) {
    List<SelectOption> options =
        all.stream()
            .map(
                one ->
                    new SelectOption(
                        one.run().id().toString(),
                        words.of(
                            "runs.choice",
                            one.run().title(),
                            one.run().asOf(),
                            words.moment(one.run().recordedAt())),
                        one.equals(chosen)))
            .toList();
    return new SelectView(id, label, null, options, null);
  }

  private static RunRow row(RunProgress one, ReaderWords words) {
    Run run = one.run();
    return new RunRow(
        RunLinks.run(run.id()),
        run.title(),
        RunStates.badge(one.state(), words),
        words.of("runs.done-short", words.number(one.done()), words.number(one.total())),
        run.asOf().toString(),
        run.ruleset().id().value(),
        words.joined(
            Arrays.stream(Sharing.values())
                .map(
                    decision ->
                        words.of(
                            "runs.outcome-count",
                            words.of(decision),
                            words.number(one.decisions().getOrDefault(decision, 0))))
                .toList()),
        run.actor(),
        words.moment(run.recordedAt()),
        run.schedule() != null);
  }
}
