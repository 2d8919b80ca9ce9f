package io.kijun.console.grid;

import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.page.Assets;
import io.kijun.console.page.Htmx;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftState;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.rulechange.edit.ReadingGrids;
import io.kijun.rulechange.edit.ReadingGrids.WorkbookGrid;
import io.kijun.spreadsheet.WorkbookNames;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows workbooks. Those of open drafts can be typed into by who may change drafts. */
@Controller
final class GridPageController {

  private final ReadingGrids grids;
  private final ReadingDrafts drafts;
  private final ReadingRulesets rulesets;
  private final ConsolePermissions permissions;
  private final Assets assets;

  GridPageController(
      ReadingGrids grids,
      ReadingDrafts drafts,
      ReadingRulesets rulesets,
      ConsolePermissions permissions,
      Assets assets) {
    this.grids = grids;
    this.drafts = drafts;
    this.rulesets = rulesets;
    this.permissions = permissions;
    this.assets = assets;
  }

  @StandsFor("GET /api/rulesets/any/workbooks/any/grid")
  @GetMapping("/console/rules/{id}/workbooks/{name}")
  ModelAndView ofRuleset(
      @PathVariable String id,
      @PathVariable String name,
      GridAskedFor asked,
      HttpServletRequest request,
      ReaderWords words) {
    GridOwner owner = GridOwner.of(rulesets.history(id), words);
    WorkbookGrid grid = grids.of(id, WorkbookNames.canonical(name), asked.grid());
    return page(
        new GridViews(owner, grid, words)
            .view(asked, 0, false, new PageLinks(permissions, request), assets),
        request);
  }

  @StandsFor("GET /api/drafts/any/workbooks/any/grid")
  @GetMapping("/console/rules/drafts/{id}/workbooks/{name}")
  ModelAndView ofDraft(
      @PathVariable String id,
      @PathVariable String name,
      GridAskedFor asked,
      HttpServletRequest request,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    WorkbookGrid grid = grids.of(draft, WorkbookNames.canonical(name), asked.grid());
    boolean editable =
        draft.state() == DraftState.OPEN
            && permissions.may(request, "PATCH " + request.getRequestURI());
    return page(
        new GridViews(GridOwner.of(draft, words), grid, words)
            .view(asked, draft.version(), editable, new PageLinks(permissions, request), assets),
        request);
  }

  private static ModelAndView page(GridView view, HttpServletRequest request) {
    String name = Htmx.asksForPart(request) ? "console/grid/table :: table" : "console/grid/book";
    return new ModelAndView(name, "grid", view);
  }
}
