package io.kijun.supplier.checksheet.received.web;

import io.kijun.access.Role;
import io.kijun.access.Sight;
import io.kijun.access.web.CurrentActor;
import io.kijun.audit.Actor;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.received.jobs.FindingJob;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import io.kijun.supplier.checksheet.received.jobs.SheetJobs;
import io.kijun.supplier.checksheet.received.jobs.SheetsOut;
import io.kijun.web.LargestBody;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Check sheets for many suppliers. */
@RestController
@Tag(name = "チェックシート / Check sheets")
class SheetsOutController {

  static final String PATH = "/api/check-sheets/out";

  private final SheetJobs jobs;
  private final FindingJob finding;
  private final SheetsOut sheets;

  SheetsOutController(SheetJobs jobs, FindingJob finding, SheetsOut sheets) {
    this.jobs = jobs;
    this.finding = finding;
    this.sheets = sheets;
  }

  @LargestBody(LargestBody.FACTS)
  @PostMapping(PATH)
  @Operation(
      summary = "多数の取引先のチェックシートをZIPにする / Check sheets for many suppliers as a ZIP",
      description =
          "groupの取引先、suppliersの取引先、両方、どちらもなければすべて。処理とZIPはサービスを再起動すると失われます"
              + "（404）。 / Those of a group, those listed, both, or all where neither is given. The job"
              + " and its ZIP are not kept over a restart of the service (404).")
  @ApiResponse(responseCode = "202")
  ResponseEntity<JobView> start(Actor actor, Sight sight, @RequestBody SheetsRequest body) {
    SheetJob job = sheets.start(body.wanted(), sight, actor);
    return ResponseEntity.accepted()
        .location(URI.create(PATH + "/" + job.id()))
        .body(JobView.of(job));
  }

  @GetMapping(PATH + "/{job}")
  @Operation(
      summary =
          "作成の経過（Accept: application/zipなら、終わるとZIP） / How far it has come; with Accept:"
              + " application/zip the ZIP once it is done",
      description =
          "Accept: application/zipでは、作成中は202と経過（JSON）、終わると200とZIP（REVIEWERとADMIN）。ほかのAcceptは経過。終わって24時間たつか、"
              + "サービスを再起動すると404。中の取引先の記入を消去するとZIPはなくなります。 /"
              + " With Accept: application/zip it is 202 and how far it has come (JSON) while it"
              + " runs, and 200 and the ZIP once it is done (REVIEWER and ADMIN); with any other"
              + " Accept how far it has come. 404 a day after it is over, and after a"
              + " restart of the service. Erasing a supplier that is in it takes the ZIP away.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema = @Schema(implementation = JobView.class)),
        @Content(mediaType = ZipAnswer.TYPE, schema = @Schema(type = "string", format = "binary"))
      })
  ResponseEntity<?> show(
      @PathVariable String job, Actor actor, Sight sight, HttpServletRequest request) {
    if (ZipAnswer.isAskedFor(request)) {
      return zip(job, actor, sight, request);
    }
    return ResponseEntity.ok(JobView.of(finding.toRead(job, JobKind.OUT, sight, actor)));
  }

  private ResponseEntity<?> zip(String id, Actor actor, Sight sight, HttpServletRequest request) {
    if (!CurrentActor.isAnyOf(request, Role.REVIEWER, Role.ADMIN)) {
      throw new RequestRefused(
          ProblemKind.FORBIDDEN,
          "$",
          new Text(
              "ZIPにはシートの照合コードが入っています。受け取れるのはREVIEWERとADMINです。",
              "The ZIP has the codes of the sheets; REVIEWER and ADMIN get it."));
    }
    SheetJob job = finding.own(id, JobKind.OUT, sight, actor);
    return job.isOver()
        ? ZipAnswer.of("check-sheets.zip", jobs.zip(job))
        : ResponseEntity.accepted().contentType(MediaType.APPLICATION_JSON).body(JobView.of(job));
  }

  @GetMapping(PATH + "/{job}/file")
  @Operation(summary = "できたZIP / The ZIP that was made")
  ResponseEntity<Resource> file(@PathVariable String job, Actor actor, Sight sight) {
    return ZipAnswer.of("check-sheets.zip", jobs.zip(finding.own(job, JobKind.OUT, sight, actor)));
  }

  @DeleteMapping(PATH + "/{job}")
  @Operation(summary = "作成を中止する / Cancel it")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String job, Actor actor, Sight sight) {
    jobs.cancel(finding.own(job, JobKind.OUT, sight, actor), actor);
  }
}
