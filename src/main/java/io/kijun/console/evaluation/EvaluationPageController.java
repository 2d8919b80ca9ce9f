package io.kijun.console.evaluation;

import io.kijun.access.Sight;
import io.kijun.access.SignedIn;
import io.kijun.access.web.SignedInContext;
import io.kijun.console.ConsolePermissions;
import io.kijun.console.StandsFor;
import io.kijun.console.evaluation.ItemFilter.ItemsAsked;
import io.kijun.console.page.PageLinks;
import io.kijun.console.page.ReaderAsked;
import io.kijun.console.page.ReaderWords;
import io.kijun.record.FactsOnRecord;
import io.kijun.supplier.followup.FindingQuery;
import io.kijun.supplier.followup.FollowUpState;
import io.kijun.supplier.followup.FollowedFinding;
import io.kijun.supplier.followup.FollowedKey;
import io.kijun.supplier.followup.ReadingFindings;
import io.kijun.web.PrintedPages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An evaluation: its decision, its items, and why. */
@Controller
final class EvaluationPageController {

  private static final int MOST_OF_ITEM = 50;

  private final OpeningEvaluation opening;
  private final FactsOnRecord factsOnRecord;
  private final ReadingFindings findings;
  private final PrintedPages printed;
  private final ConsolePermissions permissions;

  EvaluationPageController(
      OpeningEvaluation opening,
      FactsOnRecord factsOnRecord,
      ReadingFindings findings,
      PrintedPages printed,
      ConsolePermissions permissions) {
    this.opening = opening;
    this.factsOnRecord = factsOnRecord;
    this.findings = findings;
    this.printed = printed;
    this.permissions = permissions;
  }

  @StandsFor("GET /api/evaluations/any")
  @GetMapping("/console/evaluations/{id}")
  ModelAndView evaluation(
      @PathVariable String id, ItemsAsked given, HttpServletRequest request, ReaderWords words) {
    return page(id, null, given, request, words);
  }

  /** The same with one of its items opened; where there is little room, the item alone. */
  @StandsFor({"GET /api/evaluations/any", "GET /api/evaluations/any/trace"})
  @GetMapping("/console/evaluations/{id}/items/{no}")
  ModelAndView item(
      @PathVariable String id,
      @PathVariable String no,
      ItemsAsked given,
      HttpServletRequest request,
      ReaderWords words) {
    return page(id, no, given, request, words);
  }

  /** As it is printed, for those who signed in here. */
  @StandsFor("GET /api/evaluations/any/report")
  @GetMapping(path = "/console/evaluations/{id}/report", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<byte[]> report(@PathVariable String id, Sight sight, ReaderWords words) {
    return printed.answer("report", opening.open(id, sight, words).told());
  }

  private ModelAndView page(
      String id,
      @Nullable String no,
      ItemsAsked given,
      HttpServletRequest request,
      ReaderWords words) {
    SignedIn user = SignedInContext.of(request).orElseThrow();
    OpenedEvaluation opened = opening.open(id, user.sight(), words);
    ReaderAsked asked = new ReaderAsked(words);
    ItemFilter filter = ItemFilter.of(given, asked);
    PageLinks links = new PageLinks(permissions, request);
    EvaluationViews views = new EvaluationViews(opened, filter, asked, words, links);
    ResultItem item =
        no == null
            ? views.listed().stream().findFirst().orElse(null)
            : opened.items().stream()
                .filter(one -> one.item().no().equals(no))
                .findFirst()
                .orElseThrow(OpeningEvaluation::unknown);
    ItemViews items = new ItemViews(opened, seen(opened, item, user, words), words, links);
    return new ModelAndView(
        "console/evaluation/evaluation", "evaluation", views.view(items, item, no != null));
  }

  private ItemViews.Seen seen(
      OpenedEvaluation opened, @Nullable ResultItem item, SignedIn user, ReaderWords words) {
    boolean seesFacts = ConsolePermissions.mayAsk(user, "GET /api/suppliers/any/facts");
    return new ItemViews.Seen(
        seesFacts ? factsOnRecord.find(opened.recorded().facts()).orElse(null) : null,
        item == null ? Map.of() : followUp(opened.supplier(), item, user, words));
  }

  private Map<FollowedKey, String> followUp(
      String supplier, ResultItem item, SignedIn user, ReaderWords words) {
    if (!ConsolePermissions.mayAsk(user, "GET /api/findings")) {
      return Map.of();
    }
    FindingQuery query = new FindingQuery(supplier, null, null, item.item().no(), null, null);
    List<FollowedFinding> found = findings.list(query, null, MOST_OF_ITEM, user.sight());
    Map<FollowedKey, String> told = new HashMap<>();
    found.forEach(one -> told.put(one.id().finding(), words.of(key(one.state()))));
    return told;
  }

  private static String key(FollowUpState state) {
    return switch (state) {
      case OPEN -> "evaluation.follow-open";
      case REAPPEARED -> "evaluation.follow-again";
      case PLANNED -> "evaluation.follow-planned";
      case CLAIMED -> "evaluation.follow-claimed";
      case DONE -> "evaluation.follow-done";
      case EXCEPTION -> "evaluation.follow-exception";
    };
  }
}
