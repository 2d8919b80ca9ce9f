package io.kijun.draft.web;

import io.kijun.access.web.CurrentActor;
import io.kijun.draft.Draft;
import io.kijun.draft.DraftState;
import io.kijun.draft.store.DraftReports;
import io.kijun.draft.store.Drafting;
import io.kijun.draft.store.Drafts;
import io.kijun.ruleset.workbook.AnnotatedWorkbook;
import io.kijun.ruleset.workbook.WorkbookFile;
import io.kijun.standard.Text;
import io.kijun.web.Body;
import io.kijun.web.ProblemKind;
import io.kijun.web.Query;
import io.kijun.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
class DraftsController {

  private final Drafts drafts;
  private final Drafting drafting;
  private final FoundDrafts found;
  private final DraftReports reports;

  /** All files of a request are in memory until they are stored: of one request at a time. */
  private final Object intake = new Object();

  DraftsController(Drafts drafts, Drafting drafting, FoundDrafts found, DraftReports reports) {
    this.drafts = drafts;
    this.drafting = drafting;
    this.found = found;
    this.reports = reports;
  }

  /** A draft in a list. */
  record DraftLine(UUID id, String title, DraftState state, Set<String> authors, int version) {}

  /** Drafts, the latest first. */
  record DraftList(List<DraftLine> drafts) {}

  @PostMapping(path = "/api/drafts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<DraftView> start(MultipartHttpServletRequest request) {
    Query query = new Query(request, "title", "base");
    String title = query.text("title");
    String base = query.text("base");
    query.check();
    if (title == null) {
      throw new Refused(
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
  DraftList list() {
    return new DraftList(
        drafts.all().stream()
            .map(
                one ->
                    new DraftLine(one.id(), one.title(), one.state(), one.authors(), one.version()))
            .toList());
  }

  @GetMapping("/api/drafts/{id}")
  ResponseEntity<DraftView> show(@PathVariable String id) {
    return answer(ResponseEntity.ok(), found.find(id));
  }

  @DeleteMapping("/api/drafts/{id}")
  ResponseEntity<Void> discard(@PathVariable String id, HttpServletRequest request) {
    Draft draft = found.find(id);
    String match = request.getHeader("If-Match");
    int version = match == null ? draft.version() : FoundDrafts.version(request);
    drafting.discard(draft, version, CurrentActor.of(request));
    return ResponseEntity.noContent().build();
  }

  @PutMapping("/api/drafts/{id}/workbooks/{name}")
  ResponseEntity<DraftView> put(
      @PathVariable String id, @PathVariable String name, HttpServletRequest request) {
    Draft draft = found.find(id);
    int version = FoundDrafts.version(request);
    WorkbookFile file = Uploads.of(name, request);
    return answer(
        ResponseEntity.ok(), drafting.put(draft, version, file, CurrentActor.of(request)));
  }

  @DeleteMapping("/api/drafts/{id}/workbooks/{name}")
  ResponseEntity<DraftView> withdraw(
      @PathVariable String id, @PathVariable String name, HttpServletRequest request) {
    Draft draft = found.find(id);
    int version = FoundDrafts.version(request);
    file(draft, name);
    return answer(
        ResponseEntity.ok(), drafting.withdraw(draft, version, name, CurrentActor.of(request)));
  }

  /** The workbook as it was uploaded, or with each problem at its cell. */
  @GetMapping("/api/drafts/{id}/workbooks/{name}")
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
      throw new Refused(
          ProblemKind.UNPROCESSABLE,
          "$",
          new Text("このファイルはブックとして読み取れません。", "This file cannot be read as a workbook."));
    }
  }

  private WorkbookFile file(Draft draft, String name) {
    return reports.files(draft).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    ProblemKind.NOT_FOUND,
                    "$",
                    new Text("このブックはありません。", "There is no such workbook.")));
  }

  /** Says why something may become easier. */
  @PutMapping("/api/drafts/{id}/loosenings/{subject}")
  ResponseEntity<DraftView> explain(
      @PathVariable String id, @PathVariable String subject, HttpServletRequest request) {
    Draft draft = found.find(id);
    Body body = Body.of(request, "reason");
    String reason = Objects.requireNonNullElse(body.fields().required("reason", 2000), "");
    body.check();
    if (!found.report(draft).loosened().contains(subject)) {
      throw new Refused(
          ProblemKind.NOT_FOUND,
          "$",
          new Text("この起案で緩められた対象ではありません。", "This draft makes nothing of that name easier."));
    }
    drafting.reason(draft, subject, reason, CurrentActor.of(request));
    return answer(ResponseEntity.ok(), found.find(id));
  }
}
