package io.kijun.console.sheets;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.supplier.checksheet.received.jobs.FindingJob;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import io.kijun.supplier.checksheet.received.jobs.SheetJobs;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Tells how far files have come that were brought in, and what became of each. */
@Controller
final class SheetsJobController {

  static final String PATH = SheetsFilter.PATH + "/in/jobs";

  private final FindingJob finding;
  private final SheetJobs jobs;
  private final SheetsJobViews views;
  private final ConsolePermissions permissions;

  SheetsJobController(
      FindingJob finding, SheetJobs jobs, SheetsJobViews views, ConsolePermissions permissions) {
    this.finding = finding;
    this.jobs = jobs;
    this.views = views;
    this.permissions = permissions;
  }

  @StandsFor("GET /api/check-sheets/x")
  @GetMapping(PATH + "/{id}")
  ModelAndView show(
      @PathVariable String id,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    SheetJob job = finding.toRead(id, JobKind.IN, sight, actor);
    String cancel = PATH + "/" + job.id() + "/cancellation";
    return new ModelAndView(
            "console/sheets/job", "job", views.of(job, new PageLinks(permissions, request), words))
        .addObject(
            "cancel",
            !job.isOver()
                    && job.owner().equals(actor.name())
                    && permissions.may(request, "POST " + cancel)
                ? cancel
                : null);
  }

  @StandsFor("DELETE /api/check-sheets/x")
  @PostMapping(PATH + "/{id}/cancellation")
  RedirectView cancel(@PathVariable String id, Sight sight, Actor actor) {
    SheetJob job = finding.own(id, JobKind.IN, sight, actor);
    jobs.cancel(job, actor);
    return Redirect.to(new LocalAddress(PATH + "/" + job.id()));
  }
}
