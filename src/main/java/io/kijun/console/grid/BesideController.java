package io.kijun.console.grid;

import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.page.Htmx;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.edit.ComparingCells;
import io.kijun.rulechange.edit.ProvingRows;
import io.kijun.rulechange.edit.ReadingGrids;
import io.kijun.spreadsheet.WorkbookNames;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows beside a workbook of a draft what the report tells of it, and the cases of a row. */
@Controller
final class BesideController {

  private final ReadingDrafts drafts;
  private final ReadingGrids grids;
  private final ComparingCells comparing;
  private final ProvingRows proving;
  private final ConsolePermissions permissions;

  BesideController(
      ReadingDrafts drafts,
      ReadingGrids grids,
      ComparingCells comparing,
      ProvingRows proving,
      ConsolePermissions permissions) {
    this.drafts = drafts;
    this.grids = grids;
    this.comparing = comparing;
    this.proving = proving;
    this.permissions = permissions;
  }

  /** As a part of the page of the workbook, or, without script, as a page of its own. */
  @StandsFor("GET /api/drafts/any")
  @GetMapping("/console/rules/drafts/{id}/workbooks/{name}/beside")
  ModelAndView beside(
      @PathVariable String id,
      @PathVariable String name,
      HttpServletRequest request,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    BesideViews views =
        new BesideViews(draft, WorkbookNames.canonical(name), grids, comparing, words);
    BesideView view =
        views.view(drafts.reported(draft).report(), new PageLinks(permissions, request));
    String template = "console/grid/beside" + (Htmx.asksForPart(request) ? " :: beside" : "");
    return new ModelAndView(template, "beside", view);
  }

  /** The cases that prove a row, as a part of the page of its workbook. */
  @StandsFor("GET /api/drafts/any")
  @GetMapping("/console/rules/drafts/{id}/workbooks/{name}/cases")
  ModelAndView cases(
      @PathVariable String id,
      @PathVariable String name,
      @RequestParam String sheet,
      @RequestParam int row,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    return new ModelAndView(
        "console/grid/beside :: cases",
        "cases",
        RowCasesView.of(
            proving.of(draft, WorkbookNames.canonical(name), sheet, row),
            GridOwner.of(draft, words),
            words));
  }
}
