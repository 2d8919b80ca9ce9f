package io.kijun.console.runs;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.SelectView;
import io.kijun.console.runs.RunsComparedView.ComparedRuns;
import io.kijun.core.issue.Refused;
import io.kijun.portfolio.comparison.ComparingRuns;
import io.kijun.portfolio.comparison.RunsCompared;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.Runs;
import io.kijun.runtime.RecordIds;
import io.kijun.web.BigAnswer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What changed between two runs, and what it is put down to. */
@Controller
@BigAnswer
class RunsComparedController {

  private static final int CHOICES = 50;

  private final Runs runs;
  private final ComparingRuns comparing;
  private final ConsolePermissions permissions;

  RunsComparedController(Runs runs, ComparingRuns comparing, ConsolePermissions permissions) {
    this.runs = runs;
    this.comparing = comparing;
    this.permissions = permissions;
  }

  @StandsFor({"GET /api/comparisons", "GET /api/runs"})
  @GetMapping(RunLinks.PATH + "/compare")
  ModelAndView compare(
      @RequestParam(defaultValue = "") String a,
      @RequestParam(defaultValue = "") String b,
      @RequestParam(defaultValue = "") String after,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    List<RunProgress> all = new ArrayList<>(runs.list(null, CHOICES, sight));
    RunProgress before = chosen(a, all, sight);
    RunProgress now = chosen(b, all, sight);
    List<ProblemItem> problems = new ArrayList<>();
    if ((before == null && !a.isBlank()) || (now == null && !b.isBlank())) {
      problems.add(ProblemItem.error(words.of("runs.unknown")));
    }
    ComparedRuns told = null;
    if (before != null && now != null) {
      try {
        RunLinks links = new RunLinks(new PageLinks(permissions, request));
        told =
            comparing
                .between(before.run().id(), now.run().id(), sight)
                .map((RunsCompared read) -> views(links, words).of(read, after))
                .orElse(null);
      } catch (Refused e) {
        problems.addAll(ProblemItem.of(e.issues(), words));
      }
    }
    ModelAndView page =
        new ModelAndView(
            "console/runs/compare",
            "compared",
            new RunsComparedView(
                all.size() < 2 ? List.of() : choices(all, before, now, words), told, problems));
    if (!problems.isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  private RunsComparedViews views(RunLinks links, ReaderWords words) {
    return new RunsComparedViews(comparing, links, words);
  }

  /** One of those that can be chosen, or an older one, which is added to them. */
  private @Nullable RunProgress chosen(String id, List<RunProgress> all, Sight sight) {
    Optional<UUID> known = RecordIds.parsed(id);
    Optional<RunProgress> listed =
        all.stream().filter(one -> known.filter(one.run().id()::equals).isPresent()).findFirst();
    if (listed.isPresent()) {
      return listed.get();
    }
    RunProgress older = known.flatMap(one -> runs.find(one, sight)).orElse(null);
    if (older != null) {
      all.add(older);
    }
    return older;
  }

  private static List<SelectView> choices(
      List<RunProgress> all,
      @Nullable RunProgress before,
      @Nullable RunProgress now,
      ReaderWords words) {
    return List.of(
        RunsListController.select(
            "a", words.of("runs.before"), all, before == null ? other(all, now) : before, words),
        RunsListController.select(
            "b", words.of("runs.after"), all, now == null ? other(all, before) : now, words));
  }

  /** The latest that is not the other. */
  private static RunProgress other(List<RunProgress> all, @Nullable RunProgress one) {
    return all.get(0).equals(one) ? all.get(1) : all.get(0);
  }
}
