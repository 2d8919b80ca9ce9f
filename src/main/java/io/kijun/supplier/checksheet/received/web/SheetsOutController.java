package io.kijun.supplier.checksheet.received.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.ValueRefused;
import io.kijun.core.standard.Text;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.received.jobs.SheetJob;
import io.kijun.supplier.checksheet.received.jobs.SheetJob.JobKind;
import io.kijun.supplier.checksheet.received.jobs.SheetJobs;
import io.kijun.supplier.checksheet.received.jobs.SheetsOut;
import io.kijun.supplier.checksheet.received.jobs.SheetsOut.SheetsWanted;
import io.kijun.web.LargestBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
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
  private final SheetsOut sheets;

  SheetsOutController(SheetJobs jobs, SheetsOut sheets) {
    this.jobs = jobs;
    this.sheets = sheets;
  }

  /**
   * Whom sheets are wanted for.
   *
   * @param suppliers codes; null: not by code; neither group nor suppliers: all
   * @param lang ja or en; null: ja
   * @param due the day until which they are to come back; null: none
   */
  record SheetsRequest(
      @Longest(100) @Nullable String group,
      @Longest(200) @Nullable List<String> suppliers,
      @Longest(2) @Nullable String lang,
      @Nullable LocalDate due) {

    /** A language is one of those that sheets are written in. */
    SheetsRequest {
      if (lang != null
          && Arrays.stream(SheetLanguage.values()).noneMatch(one -> one.code().equals(lang))) {
        throw new ValueRefused(
            IssueCode.UNKNOWN_WORD,
            "lang",
            lang,
            new Text("言語はjaかenにしてください。", "The language is ja or en."));
      }
    }

    private SheetLanguage language() {
      return Arrays.stream(SheetLanguage.values())
          .filter(one -> one.code().equals(lang))
          .findFirst()
          .orElse(SheetLanguage.JA);
    }

    SheetsWanted wanted() {
      return new SheetsWanted(group, suppliers, language(), due);
    }
  }

  @LargestBody(LargestBody.FACTS)
  @PostMapping(PATH)
  @Operation(
      summary = "多数の取引先のチェックシートをZIPにする / Check sheets for many suppliers as a ZIP",
      description =
          "groupの取引先、suppliersの取引先、両方、どちらもなければすべて。 / Those of a group, those listed, both, or"
              + " all where neither is given.")
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
          "作成の経過（終わるとfileにZIPの場所） / How far it has come; once done, file says where the ZIP is")
  JobView show(@PathVariable String job, Actor actor, Sight sight) {
    return JobView.of(jobs.find(job, JobKind.OUT, sight, actor));
  }

  @GetMapping(PATH + "/{job}/file")
  @Operation(summary = "できたZIP / The ZIP that was made")
  ResponseEntity<Resource> file(@PathVariable String job, Actor actor, Sight sight) {
    return FileAnswer.zip("check-sheets.zip", jobs.zip(jobs.find(job, JobKind.OUT, sight, actor)));
  }

  @DeleteMapping(PATH + "/{job}")
  @Operation(summary = "作成を中止する / Cancel it")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String job, Actor actor, Sight sight) {
    jobs.cancel(jobs.find(job, JobKind.OUT, sight, actor), actor);
  }
}
