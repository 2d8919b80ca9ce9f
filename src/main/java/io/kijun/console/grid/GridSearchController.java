package io.kijun.console.grid;

import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.rulechange.edit.SearchingCells;
import io.kijun.rulechange.edit.SearchingCells.CellsFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds texts in all workbooks of a ruleset or a draft. */
@Controller
final class GridSearchController {

  private final SearchingCells searching;
  private final ReadingDrafts drafts;
  private final ReadingRulesets rulesets;
  private final ConsolePermissions permissions;

  GridSearchController(
      SearchingCells searching,
      ReadingDrafts drafts,
      ReadingRulesets rulesets,
      ConsolePermissions permissions) {
    this.searching = searching;
    this.drafts = drafts;
    this.rulesets = rulesets;
    this.permissions = permissions;
  }

  @StandsFor("GET /api/rulesets/any/search")
  @GetMapping("/console/rules/{id}/search")
  ModelAndView ofRuleset(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String text,
      HttpServletRequest request,
      ReaderWords words) {
    GridOwner owner = GridOwner.of(rulesets.history(id), words);
    return page(owner, text, wanted -> searching.in(id, wanted), request, words);
  }

  @StandsFor("GET /api/drafts/any/search")
  @GetMapping("/console/rules/drafts/{id}/search")
  ModelAndView ofDraft(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String text,
      HttpServletRequest request,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    return page(
        GridOwner.of(draft, words), text, wanted -> searching.in(draft, wanted), request, words);
  }

  private ModelAndView page(
      GridOwner owner,
      @Nullable String text,
      Function<String, CellsFound> search,
      HttpServletRequest request,
      ReaderWords words) {
    String wanted = text == null ? "" : text.strip();
    CellsFound found = wanted.isEmpty() ? new CellsFound(List.of(), false) : search.apply(wanted);
    return new ModelAndView(
        "console/grid/search",
        "search",
        GridSearchView.of(owner, wanted, found, new PageLinks(permissions, request), words));
  }
}
