package io.kijun.console.findings;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.findings.FindingPages.PlanTyped;
import io.kijun.console.page.FormProblems;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Refused;
import io.kijun.supplier.followup.FollowedFinding;
import io.kijun.supplier.followup.PlanningFinding;
import io.kijun.supplier.followup.ReadingFindings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A finding, and who does what about it by when. */
@Controller
final class FindingPageController {

  private final ReadingFindings reading;
  private final PlanningFinding planning;
  private final FindingPages pages;

  FindingPageController(ReadingFindings reading, PlanningFinding planning, FindingPages pages) {
    this.reading = reading;
    this.planning = planning;
    this.pages = pages;
  }

  @StandsFor({"GET /api/findings/x", "GET /api/exceptions"})
  @GetMapping(FindingsFilter.PATH + "/{id}")
  ModelAndView show(
      @PathVariable String id, Sight sight, HttpServletRequest request, ReaderWords words) {
    FollowedFinding one = reading.find(id, sight);
    return pages.page(one, PlanTyped.of(one.plan()), sight, request, words);
  }

  @StandsFor("PUT /api/findings/x/plan")
  @PostMapping(FindingsFilter.PATH + "/{id}/plan")
  ModelAndView plan(
      @PathVariable String id,
      @RequestParam Map<String, String> given,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    try {
      FollowedFinding planned =
          planning.plan(id, SentForm.of(given, PlanTyped.FIELDS), sight, actor);
      return new ModelAndView(
          Redirect.to(new LocalAddress(FindingsFilter.PATH + "/" + planned.id().text())));
    } catch (Refused e) {
      FollowedFinding one = reading.find(id, sight);
      PlanTyped typed = new PlanTyped(given, FormProblems.of(e.issues(), PlanTyped.FIELDS, words));
      ModelAndView page = pages.page(one, typed, sight, request, words);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
  }
}
