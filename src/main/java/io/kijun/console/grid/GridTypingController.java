package io.kijun.console.grid;

import io.kijun.audit.Actor;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Longest;
import io.kijun.core.issue.NotEmpty;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.edit.CellChange;
import io.kijun.rulechange.edit.CheckingCell;
import io.kijun.rulechange.edit.EditingWorkbook;
import io.kijun.rulechange.edit.EditingWorkbook.EditedDraft;
import io.kijun.rulechange.web.CellEditBody;
import io.kijun.spreadsheet.WorkbookNames;
import io.kijun.web.IfMatch;
import io.kijun.web.LargestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.ModelAndView;

/** Takes what is typed into the grid of a draft: checks it, and writes it. */
@Controller
final class GridTypingController {

  private final ReadingDrafts drafts;
  private final CheckingCell checking;
  private final EditingWorkbook editing;

  GridTypingController(ReadingDrafts drafts, CheckingCell checking, EditingWorkbook editing) {
    this.drafts = drafts;
    this.checking = checking;
    this.editing = editing;
  }

  /**
   * What is being typed.
   *
   * @param text null: the cell is blank
   */
  record TypedText(
      @Longest(100) String sheet,
      @Longest(20) String cell,
      @Longest(CheckingCell.LONGEST_TYPED) @Nullable String text) {}

  /** Changes, each with addresses as they are after those before it. */
  record GridEdits(@NotEmpty List<CellEditBody> edits) {}

  /** What became of them: the version of the draft then, and each cell. */
  record GridEdited(int version, List<CellChange> changes) {}

  @LargestBody(LargestBody.CELL)
  @StandsFor("POST /api/drafts/any/workbooks/any/check")
  @PostMapping("/console/rules/drafts/{id}/workbooks/{name}/check")
  ModelAndView check(
      @PathVariable String id,
      @PathVariable String name,
      @RequestBody TypedText typed,
      ReaderWords words) {
    String text = Objects.requireNonNullElse(typed.text(), "");
    return new ModelAndView(
        "console/grid/typing :: typing",
        "typing",
        TypingView.of(
            checking.check(
                drafts.find(id), WorkbookNames.canonical(name), typed.sheet(), typed.cell(), text),
            typed.cell(),
            text,
            words));
  }

  @LargestBody(LargestBody.CELLS)
  @StandsFor("PATCH /api/drafts/any/workbooks/any")
  @PatchMapping("/console/rules/drafts/{id}/workbooks/{name}")
  ResponseEntity<GridEdited> edit(
      @PathVariable String id,
      @PathVariable String name,
      @RequestBody GridEdits wanted,
      HttpServletRequest request,
      Actor actor) {
    EditedDraft edited =
        editing.edit(
            drafts.find(id),
            IfMatch.version(request),
            WorkbookNames.canonical(name),
            wanted.edits().stream().map(CellEditBody::edit).toList(),
            actor);
    return ResponseEntity.ok(new GridEdited(edited.draft().version(), edited.changes()));
  }
}
