package io.kijun.console.suppliers;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.portfolio.campaign.ReadingCampaigns;
import io.kijun.portfolio.results.ReadingResults;
import io.kijun.portfolio.run.RunProgress;
import io.kijun.portfolio.run.RunUnknown;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.checksheet.received.jobs.FindingJob;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import io.kijun.supplier.checksheet.received.jobs.SheetJobs;
import io.kijun.web.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Tells how far something has come that was started for many suppliers. */
@Controller
final class StartedController {

  private static final String PATH = SuppliersFilter.PATH + "/started";
  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

  private final FindingJob jobs;
  private final SheetJobs files;
  private final ReadingResults results;
  private final ReadingCampaigns campaigns;
  private final ConsolePermissions permissions;

  StartedController(
      FindingJob jobs,
      SheetJobs files,
      ReadingResults results,
      ReadingCampaigns campaigns,
      ConsolePermissions permissions) {
    this.jobs = jobs;
    this.files = files;
    this.results = results;
    this.campaigns = campaigns;
    this.permissions = permissions;
  }

  @StandsFor({"GET /api/check-sheets/out/x", "GET /api/check-sheets/out/x/file"})
  @GetMapping(PATH + "/sheets/{id}")
  ModelAndView sheets(@PathVariable String id, Sight sight, Actor actor, ReaderWords words) {
    SheetJob job = jobs.own(id, JobKind.OUT, sight, actor);
    String here = PATH + "/sheets/" + job.id();
    return page(
        words.of("suppliers.sheets-started"),
        job.done(),
        job.total(),
        job.isOver(),
        here,
        job.hasZip() ? here + "/file" : null,
        null,
        words);
  }

  @StandsFor("GET /api/check-sheets/out/x/file")
  @GetMapping(PATH + "/sheets/{id}/file")
  ResponseEntity<Resource> file(@PathVariable String id, Sight sight, Actor actor) {
    return FileAnswer.named("check-sheets.zip", ZIP)
        .body(new FileSystemResource(files.zip(jobs.own(id, JobKind.OUT, sight, actor))));
  }

  @StandsFor("GET /api/runs/x")
  @GetMapping(PATH + "/run/{id}")
  ModelAndView run(
      @PathVariable String id, Sight sight, HttpServletRequest request, ReaderWords words) {
    RunProgress run = results.run(RecordIds.parsed(id).orElseThrow(RunUnknown::new), sight);
    String known = run.run().id().toString();
    return page(
        words.of("suppliers.run-started"),
        run.done(),
        run.total(),
        run.isOver(),
        PATH + "/run/" + known,
        null,
        to(request, "/console/runs/" + known),
        words);
  }

  @StandsFor("GET /api/campaigns/x")
  @GetMapping(PATH + "/campaign/{id}")
  ModelAndView campaign(
      @PathVariable String id, Sight sight, HttpServletRequest request, ReaderWords words) {
    var campaign = campaigns.find(id, sight);
    var members = campaigns.progress(campaign, sight).members();
    int done = (int) members.stream().filter(one -> one.state().isDone()).count();
    return page(
        words.of("suppliers.campaign-started", campaign.title()),
        done,
        members.size(),
        true,
        PATH + "/campaign/" + campaign.id(),
        null,
        to(request, "/console/campaigns/" + campaign.id()),
        words);
  }

  private @Nullable String to(HttpServletRequest request, String page) {
    return permissions.may(request, "GET " + page) ? page : null;
  }

  private static ModelAndView page(
      String title,
      int done,
      int total,
      boolean over,
      String here,
      @Nullable String result,
      @Nullable String next,
      ReaderWords words) {
    StartedView view =
        new StartedView(
            title,
            words.of("suppliers.done", words.number(total), words.number(done)),
            total == 0 ? 100 : done * 100 / total,
            over,
            here,
            result,
            next);
    return new ModelAndView("console/suppliers/started", "started", view);
  }
}
