package io.kijun.supplier.checksheet.received.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.supplier.checksheet.received.jobs.FindingJob;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import io.kijun.supplier.checksheet.received.jobs.SheetJobs;
import io.kijun.supplier.checksheet.received.jobs.SheetsIn;
import io.kijun.web.LargestBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Many check sheets in. */
@RestController
@Tag(name = "チェックシート / Check sheets")
class SheetsInController {

  static final String PATH = "/api/check-sheets";

  private final SheetJobs jobs;
  private final FindingJob finding;
  private final SheetsIn sheets;

  SheetsInController(SheetJobs jobs, FindingJob finding, SheetsIn sheets) {
    this.jobs = jobs;
    this.finding = finding;
    this.sheets = sheets;
  }

  @LargestBody(value = LargestBody.SHEETS, timesInMemory = LargestBody.STREAMED)
  @PostMapping(PATH)
  @Operation(
      summary =
          "多数のチェックシートを受け取る（multipart: sheet。ZIPも可） / Take in many check sheets (multipart: sheet;"
              + " ZIPs too)",
      description =
          "取引先はシートから判断します。ZIPは20個、ファイルは合わせて5,000個まで。処理の状況はサービスを再起動すると"
              + "失われ（404）、受け取った分は残ります。 / Whose each is, is told by the sheet. At most 20 ZIPs and"
              + " 5,000 files all together. How far it has come is not kept over a restart of the"
              + " service (404); what was received stays received.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                    schemaProperties =
                        @SchemaProperty(
                            name = SheetUpload.FIELD,
                            array =
                                @ArraySchema(
                                    schema = @Schema(type = "string", format = "binary")))),
                @Content(
                    mediaType = "application/zip",
                    schema = @Schema(type = "string", format = "binary"))
              }))
  @ApiResponse(responseCode = "202")
  ResponseEntity<JobView> start(Actor actor, Sight sight, HttpServletRequest request)
      throws IOException {
    Path folder = jobs.newFolder();
    try {
      SheetJob job =
          sheets.start(StreamedSheets.of(request, folder, Set.of()), folder, sight, actor);
      return ResponseEntity.accepted()
          .location(URI.create(PATH + "/" + job.id()))
          .body(JobView.of(job));
    } catch (IOException | RuntimeException e) {
      FileSystemUtils.deleteRecursively(folder);
      throw e;
    }
  }

  @GetMapping(PATH + "/{job}")
  @Operation(
      summary = "受け取りの経過とファイルごとの結果 / How far it has come, and what became of each file",
      description =
          "problemsはファイルごとに先頭の20件（誤りが先）で、件数はerrorsとwarnings。すべての問題は受け取ったシートに"
              + "あります。終わって24時間たつか、サービスを再起動すると404。 / problems are the first 20 of a file,"
              + " errors first; errors and warnings say how many there are, and the sheet that was"
              + " received has all. 404 a day after it is over, and after a restart of the service.")
  JobView show(@PathVariable String job, Actor actor, Sight sight) {
    return JobView.of(finding.toRead(job, JobKind.IN, sight, actor));
  }

  @DeleteMapping(PATH + "/{job}")
  @Operation(summary = "受け取りを中止する（受け取った分は残る） / Cancel it; what was received stays received")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String job, Actor actor, Sight sight) {
    jobs.cancel(finding.own(job, JobKind.IN, sight, actor), actor);
  }
}
