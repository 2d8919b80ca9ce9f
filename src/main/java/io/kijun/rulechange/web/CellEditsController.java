package io.kijun.rulechange.web;

import io.kijun.access.web.CurrentActor;
import io.kijun.core.issue.NotEmpty;
import io.kijun.core.standard.Text;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.edit.CellChange;
import io.kijun.rulechange.edit.EditingWorkbook;
import io.kijun.rulechange.edit.EditingWorkbook.EditedDraft;
import io.kijun.rulechange.edit.SearchingCells;
import io.kijun.rulechange.edit.SearchingCells.CellsFound;
import io.kijun.spreadsheet.WorkbookNames;
import io.kijun.web.IfMatch;
import io.kijun.web.LargestBody;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Changes cells and rows of drafts, and finds texts in cells. */
@RestController
@Tag(name = "セル / Cells")
class CellEditsController {

  private final ReadingDrafts drafts;
  private final EditingWorkbook editing;
  private final SearchingCells searching;

  CellEditsController(ReadingDrafts drafts, EditingWorkbook editing, SearchingCells searching) {
    this.drafts = drafts;
    this.editing = editing;
    this.searching = searching;
  }

  /** Changes, each with addresses as they are after those before it. */
  record CellEdits(@NotEmpty List<CellEditBody> edits) {}

  /** The draft with its report then, and what became of each cell. */
  record EditedView(DraftView draft, List<CellChange> changes) {}

  /** What is looked for. */
  record TextAsked(
      @Parameter(description = "探す文字列（全角・半角、ひらがな・カタカナは区別しない） / The text, in any width and kana")
          @Nullable String text) {

    String wanted() {
      if (text == null) {
        throw new RequestRefused(
            ProblemKind.INVALID_REQUEST,
            "?text",
            new Text("探す文字列（text）を指定してください。", "A text is required."));
      }
      return text;
    }
  }

  @LargestBody(LargestBody.CELLS)
  @PatchMapping("/api/drafts/{id}/workbooks/{name}")
  @Operation(
      summary =
          "ブックのセルと行を変更する（If-Match: 版） / Change cells and rows of a workbook (If-Match:"
              + " version)",
      description =
          "{\"edits\":[{\"sheet\":\"基準\",\"cell\":\"H16\",\"text\":\"2回以上/年\"},"
              + "{\"sheet\":\"基準\",\"action\":\"PASTE\",\"cell\":\"A20\",\"text\":\"…\"},"
              + "{\"sheet\":\"基準\",\"action\":\"INSERT\",\"after\":16},"
              + "{\"sheet\":\"基準\",\"action\":\"MOVE\",\"row\":18,\"after\":20},"
              + "{\"sheet\":\"基準\",\"action\":\"REMOVE\",\"row\":19}]} → 草案と、セルの変更前後。"
              + "ほかのセル・書式はそのまま / the draft, and each cell before and after; all else in the"
              + " workbook stays")
  ResponseEntity<EditedView> edit(
      @PathVariable String id,
      @PathVariable String name,
      @RequestBody CellEdits wanted,
      HttpServletRequest request) {
    Draft draft = drafts.find(id);
    int version = IfMatch.version(request);
    EditedDraft edited =
        editing.edit(
            draft,
            version,
            WorkbookNames.canonical(name),
            wanted.edits().stream().map(CellEditBody::edit).toList(),
            CurrentActor.of(request));
    return ResponseEntity.ok()
        .eTag("\"" + edited.draft().version() + "\"")
        .body(new EditedView(DraftView.of(drafts.reported(edited.draft())), edited.changes()));
  }

  @GetMapping("/api/drafts/{id}/search")
  @Operation(summary = "草案の全ブックのセルを探す（200件まで） / Find a text in all workbooks of a draft")
  CellsFound inDraft(@PathVariable String id, @ParameterObject TextAsked asked) {
    return searching.in(drafts.find(id), asked.wanted());
  }

  @GetMapping("/api/rulesets/{id}/search")
  @Operation(summary = "ルールセットの全ブックのセルを探す（200件まで） / Find a text in all workbooks of a ruleset")
  CellsFound inRuleset(@PathVariable String id, @ParameterObject TextAsked asked) {
    return searching.in(id, asked.wanted());
  }
}
