package io.kijun.rulechange.web;

import io.kijun.core.criterion.CellCompletion;
import io.kijun.core.issue.Longest;
import io.kijun.core.standard.Text;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.edit.CheckingCell;
import io.kijun.rulechange.edit.ReadingGrids;
import io.kijun.rulechange.edit.ReadingGrids.GridAsked;
import io.kijun.rulechange.edit.ReadingGrids.WorkbookGrid;
import io.kijun.sheets.CheckedCell;
import io.kijun.spreadsheet.CellsReader;
import io.kijun.spreadsheet.WorkbookNames;
import io.kijun.web.LargestBody;
import io.kijun.web.Most;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Shows workbooks as grids, and checks cells of drafts as one types. */
@RestController
@Tag(name = "セル / Cells")
class GridController {

  private final ReadingDrafts drafts;
  private final ReadingGrids grids;
  private final CheckingCell checking;

  GridController(ReadingDrafts drafts, ReadingGrids grids, CheckingCell checking) {
    this.drafts = drafts;
    this.grids = grids;
    this.checking = checking;
  }

  /**
   * Which part of a workbook is asked for.
   *
   * @param sheet null: the first that people see
   * @param from null: from the first row
   * @param rows null: all
   */
  record SheetAsked(
      @Parameter(description = "シート（省略時は最初の表示シート） / The sheet; left out: the first one shown")
          @Nullable String sheet,
      @Parameter(description = "最初の行 / The first row") @Most(CellsReader.MOST_ROWS)
          @Nullable Integer from,
      @Parameter(description = "行数 / How many rows") @Most(CellsReader.MOST_ROWS)
          @Nullable Integer rows) {

    GridAsked grid() {
      return new GridAsked(
          sheet,
          Objects.requireNonNullElse(from, 1),
          Objects.requireNonNullElse(rows, CellsReader.MOST_ROWS));
    }
  }

  /**
   * What is being typed.
   *
   * @param text null: the cell is blank
   */
  record TypedCell(
      @Longest(100) String sheet,
      @Longest(20) String cell,
      @Longest(CheckingCell.LONGEST_TYPED) @Nullable String text) {}

  /**
   * What would come of it.
   *
   * @param statement what the row asks then, in full; null: it is no row of 基準
   */
  record CheckAnswer(
      List<WorkbookIssueView> problems,
      @Nullable Text statement,
      List<CellCompletion> completions) {

    static CheckAnswer of(CheckedCell checked) {
      return new CheckAnswer(
          checked.problems().stream().map(WorkbookIssueView::of).toList(),
          checked.statement(),
          checked.completions());
    }
  }

  @GetMapping("/api/drafts/{id}/workbooks/{name}/grid")
  @Operation(summary = "草案のブックのシートを表として / A sheet of a draft's workbook as a grid")
  ResponseEntity<WorkbookGrid> ofDraft(
      @PathVariable String id, @PathVariable String name, @ParameterObject SheetAsked asked) {
    Draft draft = drafts.find(id);
    return ResponseEntity.ok()
        .eTag("\"" + draft.version() + "\"")
        .body(grids.of(draft, WorkbookNames.canonical(name), asked.grid()));
  }

  @GetMapping("/api/rulesets/{id}/workbooks/{name}/grid")
  @Operation(summary = "ルールセットのブックのシートを表として / A sheet of a ruleset's workbook as a grid")
  WorkbookGrid ofRuleset(
      @PathVariable String id, @PathVariable String name, @ParameterObject SheetAsked asked) {
    return grids.of(id, WorkbookNames.canonical(name), asked.grid());
  }

  @LargestBody(LargestBody.CELL)
  @PostMapping("/api/drafts/{id}/workbooks/{name}/check")
  @Operation(
      summary = "入力中のセルを検査する（何も変更しない） / Check a cell as one types; nothing is changed",
      description =
          "{\"sheet\":\"基準\",\"cell\":\"H16\",\"text\":\"1回以上/6\"} → その行の問題、行が求めることの全文、入力の候補"
              + " / the problems of its row, all that the row asks then, and what the text may"
              + " become")
  CheckAnswer check(
      @PathVariable String id, @PathVariable String name, @RequestBody TypedCell typed) {
    return CheckAnswer.of(
        checking.check(
            drafts.find(id),
            WorkbookNames.canonical(name),
            typed.sheet(),
            typed.cell(),
            Objects.requireNonNullElse(typed.text(), "")));
  }
}
