package io.kijun.console.administration;

import io.kijun.access.Sight;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.evaluation.KijunVersion;
import io.kijun.inforce.Engines;
import io.kijun.rulechange.DraftState;
import io.kijun.rulechange.Drafts;
import io.kijun.supplier.Suppliers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows whether the service works, and how much it holds. */
@Controller
final class AdminHealthController {

  private final HealthViews health;
  private final Engines engines;
  private final Suppliers suppliers;
  private final Drafts drafts;
  private final AdminPages pages;

  AdminHealthController(
      HealthViews health, Engines engines, Suppliers suppliers, Drafts drafts, AdminPages pages) {
    this.health = health;
    this.engines = engines;
    this.suppliers = suppliers;
    this.drafts = drafts;
    this.pages = pages;
  }

  @StandsFor({
    "GET /actuator/metrics",
    "GET /api/suppliers",
    "GET /api/drafts",
    "GET /api/rulesets"
  })
  @GetMapping(AdminPages.HEALTH)
  ModelAndView show(Sight sight, HttpServletRequest request, ReaderWords words) {
    ModelAndView page = new ModelAndView("console/administration/health");
    page.addObject("tabs", pages.tabs(request, words));
    page.addObject("parts", health.rows(words));
    page.addObject("sizes", sizes(sight, words));
    return page;
  }

  private List<SizeRow> sizes(Sight sight, ReaderWords words) {
    List<SizeRow> sizes = new ArrayList<>();
    sizes.add(new SizeRow(words.of("administration.size.version"), KijunVersion.VERSION));
    engines
        .last()
        .ifPresent(
            engine ->
                sizes.add(
                    new SizeRow(
                        words.of("administration.size.ruleset"),
                        engine.content().id().toString())));
    sizes.add(
        new SizeRow(
            words.of("administration.size.suppliers"), words.number(suppliers.count(null, sight))));
    sizes.add(
        new SizeRow(
            words.of("administration.size.drafts"),
            words.number(
                drafts.list().stream().filter(one -> one.state() == DraftState.OPEN).count())));
    return sizes;
  }
}
