package io.kijun.rulechange.web;

import io.kijun.access.web.CurrentActor;
import io.kijun.core.standard.Text;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftReports;
import io.kijun.rulechange.Drafting;
import io.kijun.rulechange.Drafts;
import io.kijun.rulechange.ReplacedChanges;
import io.kijun.spreadsheet.AnnotatedWorkbook;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.web.Body;
import io.kijun.web.ProblemKind;
import io.kijun.web.Query;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Starts, shows and changes drafts. */
@RestController
@Tag(name = "起案 / Drafts")
class DraftsController {

  private final Drafts drafts;
  private final Drafting drafting;
  private final DraftLookup found;
  private final DraftReports reports;
  private final ReplacedChanges replacing;

  /** All files of a request are in memory until they are stored: of one request at a time. */
  private final Object intake = new Object();

  DraftsController(
      Drafts drafts,
      Drafting drafting,
      DraftLookup found,
      DraftReports reports,
      ReplacedChanges replacing) {
    this.drafts = drafts;
    this.drafting = drafting;
    this.found = found;
    this.reports = reports;
    this.replacing = replacing;
  }

  /** Drafts, the latest first. */
  record DraftList(List<Drafts.Line> drafts) {}

  @PostMapping(path = "/api/drafts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      summary =
          "起案する（multipart: workbook、title、base） / Start a draft (multipart: workbook, title, base)")
  ResponseEntity<DraftView> start(MultipartHttpServletRequest request) {
    Query query = new Query(request, "title", "base");
    String title = query.text("title");
    String base = query.text("base");
    query.check();
    if (title == null) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          "title",
          new Text("件名（title）を指定してください。", "A title is required."));
    }
    Draft draft;
    synchronized (intake) {
      draft = drafting.start(title, base, Uploads.of(request), CurrentActor.of(request));
    }
    return answer(ResponseEntity.created(URI.create("/api/drafts/" + draft.id())), draft);
  }

  private ResponseEntity<DraftView> answer(ResponseEntity.BodyBuilder answer, Draft draft) {
    return answer.eTag("\"" + draft.version() + "\"").body(found.view(draft));
  }

  @GetMapping("/api/drafts")
  @Operation(summary = "起案の一覧（新しい順） / Drafts, the newest first")
  DraftList list() {
    return new DraftList(drafts.list());
  }

  @GetMapping("/api/drafts/{id}")
  @Operation(summary = "起案と検査の結果 / A draft with its report")
  ResponseEntity<DraftView> show(@PathVariable String id) {
    return answer(ResponseEntity.ok(), found.find(id));
  }

  @DeleteMapping("/api/drafts/{id}")
  @Operation(summary = "起案を取りやめる / Discard a draft")
  ResponseEntity<Void> discard(@PathVariable String id, HttpServletRequest request) {
    Draft draft = found.find(id);
    String match = request.getHeader("If-Match");
    int version = match == null ? draft.version() : DraftLookup.version(request);
    drafting.discard(draft, version, CurrentActor.of(request));
    return ResponseEntity.noContent().build();
  }

  @PutMapping("/api/drafts/{id}/workbooks/{name}")
  @Operation(summary = "ブックを加える・差し替える（If-Match: 版） / Add or replace a workbook (If-Match: version)")
  ResponseEntity<DraftView> put(
      @PathVariable String id, @PathVariable String name, HttpServletRequest request) {
    Draft draft = found.find(id);
    int version = DraftLookup.version(request);
    WorkbookFile file = Uploads.of(name, request);
    return answer(
        ResponseEntity.ok(), drafting.put(draft, version, file, CurrentActor.of(request)));
  }

  @DeleteMapping("/api/drafts/{id}/workbooks/{name}")
  @Operation(summary = "ブックの変更を取り下げる（If-Match: 版） / Withdraw a workbook (If-Match: version)")
  ResponseEntity<DraftView> withdraw(
      @PathVariable String id, @PathVariable String name, HttpServletRequest request) {
    Draft draft = found.find(id);
    int version = DraftLookup.version(request);
    file(draft, name);
    return answer(
        ResponseEntity.ok(), drafting.withdraw(draft, version, name, CurrentActor.of(request)));
  }

  /** The workbook as it was uploaded, or with each problem at its cell. */
  @GetMapping("/api/drafts/{id}/workbooks/{name}")
  @Operation(
      summary =
          "ブック（annotated=trueで問題を書き込んだもの） / A workbook; annotated=true: with each problem at its cell")
  ResponseEntity<byte[]> workbook(
      @PathVariable String id, @PathVariable String name, HttpServletRequest request) {
    Query query = new Query(request, "annotated");
    String annotated = query.text("annotated");
    query.check();
    Draft draft = found.find(id);
    WorkbookFile file = file(draft, name);
    if (!"true".equals(annotated)) {
      return WorkbookAnswer.of(name, file.content());
    }
    try {
      return WorkbookAnswer.of(name, AnnotatedWorkbook.of(file, found.report(draft).problems()));
    } catch (IllegalArgumentException e) {
      throw new RequestRefused(
          ProblemKind.UNPROCESSABLE,
          "$",
          new Text("このファイルはブックとして読み取れません。", "This file cannot be read as a workbook."));
    }
  }

  private WorkbookFile file(Draft draft, String name) {
    return reports
        .file(draft, name)
        .orElseThrow(
            () ->
                new RequestRefused(
                    ProblemKind.NOT_FOUND,
                    "$",
                    new Text("このブックはありません。", "There is no such workbook.")));
  }

  /** Moves a draft onto another ruleset, such as what came in force since it was started. */
  @PutMapping("/api/drafts/{id}/base")
  @Operation(
      summary = "別のルールセットの上に移す（If-Match: 版） / Move it onto another ruleset (If-Match: version)",
      description = "{\"base\":\"…\"}")
  ResponseEntity<DraftView> move(@PathVariable String id, HttpServletRequest request) {
    Draft draft = found.find(id);
    int version = DraftLookup.version(request);
    Body body = Body.of(request, "base");
    String base = body.fields().text("base", 71);
    body.check();
    return answer(
        ResponseEntity.ok(), drafting.move(draft, version, base, CurrentActor.of(request)));
  }

  /** Says why something may become easier. */
  @PutMapping("/api/drafts/{id}/loosenings/{subject}")
  @Operation(
      summary = "緩めた理由を書く / Say why something becomes easier",
      description = "{\"reason\":\"…\"}")
  ResponseEntity<DraftView> explain(
      @PathVariable String id, @PathVariable String subject, HttpServletRequest request) {
    Draft draft = found.find(id);
    Body body = Body.of(request, "reason");
    String reason = Objects.requireNonNullElse(body.fields().required("reason", 2000), "");
    body.check();
    if (!replacing.loosened(draft).contains(subject)) {
      throw new RequestRefused(
          ProblemKind.NOT_FOUND,
          "$",
          new Text("この対象は、この起案では緩和されていません。", "This draft makes nothing of that name easier."));
    }
    drafting.reason(draft, subject, reason, CurrentActor.of(request));
    return answer(ResponseEntity.ok(), found.find(id));
  }
}
