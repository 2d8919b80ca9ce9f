package io.kijun.console.runs;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.Htmx;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Refused;
import io.kijun.portfolio.run.CancellingRun;
import io.kijun.portfolio.run.RunProgress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How far a run has come, as it goes on; and the end of it. */
@Controller
final class RunProgressController {

  private final RunPages pages;
  private final CancellingRun cancelling;

  RunProgressController(RunPages pages, CancellingRun cancelling) {
    this.pages = pages;
    this.cancelling = cancelling;
  }

  /** Once it is over, the page is loaded anew with all that it came to. */
  @StandsFor("GET /api/runs/x")
  @GetMapping(RunLinks.PATH + "/{id}/progress")
  ModelAndView progress(
      @PathVariable String id,
      Sight sight,
      HttpServletRequest request,
      HttpServletResponse response,
      ReaderWords words) {
    RunProgress run = pages.find(id, sight);
    if (!Htmx.asksForPart(request)) {
      return there(run);
    }
    if (run.isOver()) {
      Htmx.leadTo(response, RunLinks.run(run.run().id()));
    }
    return new ModelAndView(
        "console/runs/parts :: progress", "progress", RunPages.progress(run, words));
  }

  private static ModelAndView there(RunProgress run) {
    return new ModelAndView(Redirect.to(new LocalAddress(RunLinks.run(run.run().id()))));
  }

  @StandsFor({"GET /api/runs/x", "DELETE /api/runs/x"})
  @PostMapping(RunLinks.PATH + "/{id}/cancellation")
  ModelAndView cancel(
      @PathVariable String id,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    RunProgress run = pages.find(id, sight);
    try {
      cancelling.cancel(run.run().id(), sight, actor);
      return there(run);
    } catch (Refused e) {
      return pages.page(
          run, RunPages.asked(Map.of()), ProblemItem.of(e.issues(), words), sight, request, words);
    }
  }
}
