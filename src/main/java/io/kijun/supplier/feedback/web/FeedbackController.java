package io.kijun.supplier.feedback.web;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Text;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.supplier.checksheet.SheetLanguage;
import io.kijun.supplier.checksheet.Unused;
import io.kijun.supplier.checksheet.received.web.SheetUpload;
import io.kijun.supplier.feedback.ReadingPlans;
import io.kijun.supplier.feedback.TakingPlans;
import io.kijun.supplier.feedback.TakingPlans.PlansTaken;
import io.kijun.supplier.feedback.WritingFeedback;
import io.kijun.web.FileAnswer;
import io.kijun.web.LargestBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Hands out feedback to suppliers, and takes in what they plan. */
@RestController
@Tag(name = "評価結果の通知と計画 / Feedback and plans")
final class FeedbackController {

  private final WritingFeedback writing;
  private final TakingPlans taking;
  private final ReadingPlans reading;

  FeedbackController(WritingFeedback writing, TakingPlans taking, ReadingPlans reading) {
    this.writing = writing;
    this.taking = taking;
    this.reading = reading;
  }

  /** How a query string asks for a feedback. */
  record FeedbackAsked(
      @Parameter(description = "言語（既定はja） / Language (default: ja)")
          @Nullable SheetLanguage lang) {}

  /** Something doubtful in a sheet with plans. */
  record PlanProblem(
      Issue.Level severity,
      IssueCode code,
      String sheet,
      @Nullable String cell,
      Text message,
      @Nullable String found) {
    static PlanProblem of(Issue issue) {
      CellPlace at = CellPlace.of(issue.place());
      return new PlanProblem(
          issue.severity(), issue.code(), at.sheet(), at.cell(), issue.message(), issue.found());
    }
  }

  /** What stands in a sheet with plans and plays no part. */
  record PlanUnused(String sheet, @Nullable String cell, String found, Text message) {
    static PlanUnused of(Unused unused) {
      return new PlanUnused(
          unused.at().sheet(), unused.at().cell(), unused.found(), unused.message());
    }
  }

  /** What came of a sheet with plans. */
  record PlansTakenAnswer(
      String supplier,
      UUID evaluation,
      int taken,
      int unchanged,
      int blank,
      List<PlanProblem> problems,
      List<PlanUnused> unused) {
    static PlansTakenAnswer of(String supplier, PlansTaken taken) {
      return new PlansTakenAnswer(
          supplier,
          taken.evaluation(),
          taken.taken(),
          taken.unchanged(),
          taken.blank(),
          taken.issues().stream().map(PlanProblem::of).toList(),
          taken.unused().stream().map(PlanUnused::of).toList());
    }
  }

  @GetMapping(path = "/api/suppliers/{code}/feedback", produces = FileAnswer.XLSX_TYPE)
  @Operation(
      summary = "取引先への評価結果の通知（Excel） / Feedback to a supplier (Excel)",
      description =
          "現在の評価の結果、先にすることから順に並べた一覧（計画の記入欄付き）、期限切れの予告。 / How it stands, what to do"
              + " first with room for plans, and what lapses.")
  ResponseEntity<byte[]> feedback(
      @PathVariable String code, Actor actor, Sight sight, @ParameterObject FeedbackAsked asked) {
    SheetLanguage language = asked.lang() == null ? SheetLanguage.JA : asked.lang();
    WorkbookFile file = writing.of(code, language, sight, actor);
    return FileAnswer.xlsx(file.name(), file.content());
  }

  @LargestBody(value = LargestBody.WORKBOOK, timesInMemory = LargestBody.FILE_IN_MEMORY)
  @PostMapping(
      path = "/api/suppliers/{code}/feedback",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary =
          "計画を記入した通知を受け取る（multipart: sheet） / Take in a feedback with plans (multipart: sheet)",
      description =
          "誤りが1つでもあれば何も受け取らず、すべての誤りをセルごとに返します。空欄の行は前の計画のままです。 / One error, and"
              + " nothing is taken; all errors are told by cell. A blank row keeps its plan.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                      schemaProperties =
                          @SchemaProperty(
                              name = SheetUpload.FIELD,
                              schema = @Schema(type = "string", format = "binary")))))
  @ApiResponse(responseCode = "201")
  @ResponseStatus(HttpStatus.CREATED)
  PlansTakenAnswer take(
      @PathVariable String code, Actor actor, Sight sight, MultipartHttpServletRequest request) {
    reading.of(code, sight);
    return PlansTakenAnswer.of(code, taking.take(code, SheetUpload.of(request), sight, actor));
  }
}
