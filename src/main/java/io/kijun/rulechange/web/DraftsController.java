package io.kijun.rulechange.web;

import io.kijun.access.web.CurrentActor;
import io.kijun.core.issue.Longest;
import io.kijun.core.standard.Text;
import io.kijun.rulechange.DiscardingDraft;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.Drafts;
import io.kijun.rulechange.ExplainingLoosening;
import io.kijun.rulechange.MovingDraft;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.ReplacingWorkbook;
import io.kijun.rulechange.StartingDraft;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookNames;
import io.kijun.web.FileAnswer;
import io.kijun.web.IfMatch;
import io.kijun.web.LargestBody;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.kijun.web.WorkbookUploads;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.SchemaProperty;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Starts, shows and changes drafts. */
@RestController
@Tag(name = "草案 / Drafts")
class DraftsController {

  private final ReadingDrafts drafts;
  private final StartingDraft starting;
  private final ReplacingWorkbook replacing;
  private final MovingDraft moving;
  private final ExplainingLoosening explaining;
  private final DiscardingDraft discarding;

  DraftsController(
      ReadingDrafts drafts,
      StartingDraft starting,
      ReplacingWorkbook replacing,
      MovingDraft moving,
      ExplainingLoosening explaining,
      DiscardingDraft discarding) {
    this.drafts = drafts;
    this.starting = starting;
    this.replacing = replacing;
    this.moving = moving;
    this.explaining = explaining;
    this.discarding = discarding;
  }

  /** Drafts, the latest first. */
  record DraftList(List<Drafts.DraftLine> drafts) {}

  /**
   * What a draft is started with, besides its workbooks.
   *
   * @param base id or hash of a ruleset; null: the one in force
   * @param shipped whether the shipped workbooks are in it, under those that are sent; null: no
   */
  record NewDraft(
      @Parameter(hidden = true) @Nullable String title,
      @Parameter(hidden = true) @Nullable String base,
      @Parameter(hidden = true) @Nullable Boolean shipped) {}

  /** The ruleset to move onto; null: the one in force. */
  record NewBase(@Longest(71) @Nullable String base) {}

  /** Why something may become easier. */
  record LooseningReason(@Longest(2000) String reason) {}

  /** How a workbook is asked for: {@code true} with each problem at its cell. */
  record WorkbookAsked(@Nullable String annotated) {}

  @LargestBody(value = LargestBody.WORKBOOKS, timesInMemory = LargestBody.FILE_IN_MEMORY)
  @PostMapping(path = "/api/drafts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary =
          "起案する（multipart: workbook、title、base、shipped） / Start a draft (multipart: workbook,"
              + " title, base, shipped)",
      description =
          "shipped=true: 同梱のブックで起案する（workbookで送ったものが優先） / shipped=true: with the shipped"
              + " workbooks; those that are sent take their place",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                      schemaProperties = {
                        @SchemaProperty(name = "title", schema = @Schema(type = "string")),
                        @SchemaProperty(name = "base", schema = @Schema(type = "string")),
                        @SchemaProperty(name = "shipped", schema = @Schema(type = "boolean")),
                        @SchemaProperty(
                            name = "workbook",
                            array =
                                @ArraySchema(schema = @Schema(type = "string", format = "binary")))
                      })))
  @ApiResponse(responseCode = "201")
  ResponseEntity<DraftView> start(
      @ParameterObject NewDraft wanted, MultipartHttpServletRequest request) {
    String title = wanted.title();
    if (title == null) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          "title",
          new Text("件名（title）を指定してください。", "A title is required."));
    }
    List<WorkbookFile> files = WorkbookUploads.of(request);
    Draft draft =
        Boolean.TRUE.equals(wanted.shipped())
            ? starting.startFromShipped(title, wanted.base(), files, CurrentActor.of(request))
            : starting.start(title, wanted.base(), files, CurrentActor.of(request));
    return answer(ResponseEntity.created(URI.create("/api/drafts/" + draft.id())), draft);
  }

  private ResponseEntity<DraftView> answer(ResponseEntity.BodyBuilder answer, Draft draft) {
    return answer.eTag("\"" + draft.version() + "\"").body(DraftView.of(drafts.reported(draft)));
  }

  @GetMapping("/api/drafts")
  @Operation(summary = "草案の一覧（新しい順） / Drafts, the newest first")
  DraftList list() {
    return new DraftList(drafts.list());
  }

  @GetMapping("/api/drafts/{id}")
  @Operation(summary = "草案と検査の結果 / A draft with its report")
  ResponseEntity<DraftView> show(@PathVariable String id) {
    return answer(ResponseEntity.ok(), drafts.find(id));
  }

  @DeleteMapping("/api/drafts/{id}")
  @Operation(summary = "草案を取りやめる / Discard a draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(@PathVariable String id, HttpServletRequest request) {
    Draft draft = drafts.find(id);
    Integer version = IfMatch.given(request).orElse(null);
    discarding.discard(draft, version, CurrentActor.of(request));
  }

  @LargestBody(value = LargestBody.WORKBOOK, timesInMemory = LargestBody.FILE_IN_MEMORY)
  @PutMapping("/api/drafts/{id}/workbooks/{name}")
  @Operation(
      summary = "ブックを加える・差し替える（If-Match: 版） / Add or replace a workbook (If-Match: version)",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = FileAnswer.XLSX_TYPE,
                      schema = @Schema(type = "string", format = "binary"))))
  ResponseEntity<DraftView> put(
      @PathVariable String id, @PathVariable String name, HttpServletRequest request) {
    Draft draft = drafts.find(id);
    int version = IfMatch.version(request);
    WorkbookFile file = WorkbookUploads.of(name, request);
    return answer(
        ResponseEntity.ok(), replacing.put(draft, version, file, CurrentActor.of(request)));
  }

  @DeleteMapping("/api/drafts/{id}/workbooks/{name}")
  @Operation(summary = "ブックの変更を取り下げる（If-Match: 版） / Withdraw a workbook (If-Match: version)")
  ResponseEntity<DraftView> withdraw(
      @PathVariable String id, @PathVariable String name, HttpServletRequest request) {
    Draft draft = drafts.find(id);
    int version = IfMatch.version(request);
    return answer(
        ResponseEntity.ok(),
        replacing.withdraw(
            draft, version, WorkbookNames.canonical(name), CurrentActor.of(request)));
  }

  /** The workbook as it was uploaded, or with each problem at its cell. */
  @GetMapping("/api/drafts/{id}/workbooks/{name}")
  @Operation(
      summary =
          "ブック（annotated=trueで問題を書き込んだもの） / A workbook; annotated=true: with each problem at its"
              + " cell")
  ResponseEntity<byte[]> workbook(
      @PathVariable String id, @PathVariable String name, @ParameterObject WorkbookAsked asked) {
    Draft draft = drafts.find(id);
    String known = WorkbookNames.canonical(name);
    WorkbookFile file =
        "true".equals(asked.annotated())
            ? drafts.annotated(draft, known)
            : drafts.workbook(draft, known);
    return FileAnswer.xlsx(known, file.content());
  }

  /** Moves a draft onto another ruleset, such as what came in force since it was started. */
  @PutMapping("/api/drafts/{id}/base")
  @Operation(
      summary = "別のルールセットの上に移す（If-Match: 版） / Move it onto another ruleset (If-Match: version)",
      description = "{\"base\":\"…\"}")
  ResponseEntity<DraftView> move(
      @PathVariable String id, @RequestBody NewBase target, HttpServletRequest request) {
    Draft draft = drafts.find(id);
    int version = IfMatch.version(request);
    return answer(
        ResponseEntity.ok(), moving.move(draft, version, target.base(), CurrentActor.of(request)));
  }

  /** Says why something may become easier. */
  @PutMapping("/api/drafts/{id}/loosenings/{subject}")
  @Operation(
      summary =
          "緩めた理由を書く（If-Match: 版は任意） / Say why something becomes easier (If-Match is optional)",
      description = "{\"reason\":\"…\"}")
  ResponseEntity<DraftView> explain(
      @PathVariable String id,
      @PathVariable String subject,
      @RequestBody LooseningReason why,
      HttpServletRequest request) {
    Draft draft = drafts.find(id);
    int version = IfMatch.given(request).orElse(draft.version());
    return answer(
        ResponseEntity.ok(),
        explaining.explain(draft, version, subject, why.reason(), CurrentActor.of(request)));
  }
}
