package io.kijun.console.rules;

import io.kijun.audit.Actor;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.ReplacingWorkbook;
import io.kijun.spreadsheet.WorkbookFile;
import io.kijun.spreadsheet.WorkbookNames;
import io.kijun.web.FileAnswer;
import io.kijun.web.LargestBody;
import io.kijun.web.WorkbookUploads;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

/** Brings workbooks into a draft, hands them out, and takes changes of them back. */
@Controller
final class DraftWorkbooksController {

  private static final String BOOKS = RulesAddress.DRAFT + "/workbooks";

  private final DraftAnswers answers;
  private final ReadingDrafts drafts;
  private final ReplacingWorkbook replacing;

  DraftWorkbooksController(
      DraftAnswers answers, ReadingDrafts drafts, ReplacingWorkbook replacing) {
    this.answers = answers;
    this.drafts = drafts;
    this.replacing = replacing;
  }

  @LargestBody(value = LargestBody.WORKBOOKS, timesInMemory = LargestBody.FILE_IN_MEMORY)
  @StandsFor({"GET /api/drafts/x", "PUT /api/drafts/x/workbooks/x"})
  @PostMapping(BOOKS)
  ModelAndView put(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      MultipartHttpServletRequest request,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    List<WorkbookFile> files = WorkbookUploads.chosen(request);
    return answers.answer(
        draft,
        () -> put(draft, version, files, actor),
        "saved",
        DraftTyped.nothing(),
        request,
        words);
  }

  /** One after the other: what came before one that is refused is in. */
  private void put(Draft draft, int version, List<WorkbookFile> files, Actor actor) {
    Draft now = draft;
    int seen = version;
    for (WorkbookFile file : files) {
      now = replacing.put(now, seen, file, actor);
      seen = now.version();
    }
  }

  @StandsFor({"GET /api/drafts/x", "DELETE /api/drafts/x/workbooks/x"})
  @PostMapping(BOOKS + "/{name}/withdrawal")
  ModelAndView withdraw(
      @PathVariable String id,
      @PathVariable String name,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    return answers.answer(
        draft,
        () -> replacing.withdraw(draft, version, WorkbookNames.canonical(name), actor),
        "saved",
        DraftTyped.nothing(),
        request,
        words);
  }

  @StandsFor("GET /api/drafts/x/workbooks/x")
  @GetMapping(BOOKS + "/{name}/file")
  ResponseEntity<byte[]> file(
      @PathVariable String id,
      @PathVariable String name,
      @RequestParam(defaultValue = "false") boolean annotated) {
    Draft draft = drafts.find(id);
    String known = WorkbookNames.canonical(name);
    WorkbookFile file = annotated ? drafts.annotated(draft, known) : drafts.workbook(draft, known);
    return FileAnswer.xlsx(known, file.content());
  }
}
