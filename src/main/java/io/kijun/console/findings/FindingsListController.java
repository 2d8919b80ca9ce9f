package io.kijun.console.findings;

import io.kijun.access.Sight;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.findings.FindingsListView.FindingRow;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.PagerView;
import io.kijun.console.page.ReaderAsked;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.SelectView;
import io.kijun.core.standard.Standard;
import io.kijun.supplier.Suppliers;
import io.kijun.supplier.followup.FindingQuery.FindingFilter;
import io.kijun.supplier.followup.FollowUpId;
import io.kijun.supplier.followup.FollowUpPlan;
import io.kijun.supplier.followup.FollowedFinding;
import io.kijun.supplier.followup.ReadingFindings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists findings, and how far they have come. */
@Controller
final class FindingsListController {

  private static final int PAGE = 50;

  private final ReadingFindings reading;
  private final Suppliers suppliers;
  private final FindingNames names;
  private final ConsolePermissions permissions;

  FindingsListController(
      ReadingFindings reading,
      Suppliers suppliers,
      FindingNames names,
      ConsolePermissions permissions) {
    this.reading = reading;
    this.suppliers = suppliers;
    this.names = names;
    this.permissions = permissions;
  }

  @StandsFor("GET /api/findings")
  @GetMapping(FindingsFilter.PATH)
  ModelAndView list(
      @RequestParam Map<String, String> given,
      Sight sight,
      ReaderWords words,
      HttpServletRequest request) {
    FindingsFilter filter = FindingsFilter.of(given);
    ReaderAsked asked = new ReaderAsked(words);
    FollowUpId after = FollowUpId.parsed(given.getOrDefault("cursor", "")).orElse(null);
    List<FollowedFinding> found = reading.list(filter.query(asked), after, PAGE + 1, sight);
    List<FollowedFinding> shown = found.stream().limit(PAGE).toList();
    String next = found.size() > PAGE ? filter.after(shown.get(PAGE - 1).id().text()) : null;
    ModelAndView page =
        new ModelAndView(
            "console/findings/list",
            "list",
            new FindingsListView(
                selects(filter, sight, words),
                fields(filter, words),
                filter.any(),
                asked.problems(),
                rows(shown, new PageLinks(permissions, request), words),
                new PagerView(words.of("findings.shown", words.number(shown.size())), null, next)));
    if (!asked.problems().isEmpty()) {
      page.setStatus(HttpStatus.BAD_REQUEST);
    }
    return page;
  }

  private List<SelectView> selects(FindingsFilter filter, Sight sight, ReaderWords words) {
    String any = words.of("findings.any");
    return List.of(
        SelectView.of(
            FindingsFilter.STATE,
            words.of("findings.state"),
            any,
            SelectView.options(FindingFilter.class, one -> FindingWords.of(one, words)),
            filter.value(FindingsFilter.STATE)),
        SelectView.ofTexts(
            FindingsFilter.GROUP,
            words.of("findings.group"),
            any,
            suppliers.groups(sight),
            filter.value(FindingsFilter.GROUP)));
  }

  private static List<FieldView> fields(FindingsFilter filter, ReaderWords words) {
    return List.of(
        field(FindingsFilter.SUPPLIER, words.of("findings.supplier-code"), filter),
        field(FindingsFilter.ITEM, words.of("findings.item-no"), filter),
        field(FindingsFilter.OWNER, words.of("findings.owner"), filter));
  }

  private static FieldView field(String name, String label, FindingsFilter filter) {
    return FieldView.optional(name, label, "text", filter.text(name));
  }

  private List<FindingRow> rows(List<FollowedFinding> all, PageLinks links, ReaderWords words) {
    Map<String, String> named =
        names.suppliers(all.stream().map(one -> one.id().supplier()).toList());
    Standard standard = names.standard();
    return all.stream().map(one -> row(one, named, standard, links, words)).toList();
  }

  private static FindingRow row(
      FollowedFinding one,
      Map<String, String> named,
      Standard standard,
      PageLinks links,
      ReaderWords words) {
    String code = one.id().supplier();
    FollowUpPlan plan = one.plan();
    return new FindingRow(
        FindingsFilter.PATH + "/" + one.id().text(),
        named.getOrDefault(code, code),
        code,
        links.to("/console/suppliers/" + PageLinks.value(code)),
        FindingNames.item(one.id().finding().item(), standard, words),
        one.id().finding().criterion(),
        words.of(one.cause()),
        words.of(one.severity()),
        FindingWords.badge(one, words),
        one.reappeared(),
        one.due().toString(),
        one.overdue(),
        plan == null ? null : plan.owner());
  }
}
