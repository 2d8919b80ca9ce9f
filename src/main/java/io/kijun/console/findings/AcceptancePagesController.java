package io.kijun.console.findings;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.StandsFor;
import io.kijun.console.findings.GrantedPages.Granted;
import io.kijun.console.page.ProblemItem;
import io.kijun.console.page.ReaderAsked;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.SelectView;
import io.kijun.runtime.RecordIds;
import io.kijun.supplier.followup.AcceptanceOnRecord;
import io.kijun.supplier.followup.AcceptanceQuery;
import io.kijun.supplier.followup.AcceptanceQuery.AcceptanceFilter;
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.ConcessionState;
import io.kijun.supplier.followup.DecidingConcession;
import io.kijun.supplier.followup.FollowedKey;
import io.kijun.supplier.followup.ReadingAcceptances;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is accepted as not applicable: approved by a second person, withdrawn. */
@Controller
final class AcceptancePagesController {

  private static final Concession.Kind KIND = Concession.Kind.ACCEPTANCE;

  private final ReadingAcceptances reading;
  private final DecidingConcession deciding;
  private final GrantedPages pages;
  private final GrantedRows rows;

  AcceptancePagesController(
      ReadingAcceptances reading,
      DecidingConcession deciding,
      GrantedPages pages,
      GrantedRows rows) {
    this.reading = reading;
    this.deciding = deciding;
    this.pages = pages;
    this.rows = rows;
  }

  @StandsFor("GET /api/acceptances")
  @GetMapping(GrantedRows.ACCEPTANCES)
  ModelAndView list(
      @RequestParam Map<String, String> given,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    ReaderAsked asked = new ReaderAsked(words);
    AcceptanceQuery query =
        new AcceptanceQuery(
            asked.text(given.get("supplier")),
            asked.word(given.get("state"), AcceptanceFilter.class),
            null);
    List<AcceptanceOnRecord> found =
        reading.list(query, asked.text(given.get("cursor")), GrantedPages.PAGE + 1, sight);
    List<AcceptanceOnRecord> shown = found.stream().limit(GrantedPages.PAGE).toList();
    return pages.list(
        GrantedPages.kind(KIND, words),
        given,
        SelectView.options(AcceptanceFilter.class, one -> state(one, words)),
        asked,
        rows.ofAcceptances(shown, words),
        found.size() > shown.size() ? shown.get(shown.size() - 1).id() : null,
        request,
        words);
  }

  private static String state(AcceptanceFilter state, ReaderWords words) {
    return switch (state) {
      case ENDING -> words.of("findings.granted-ending");
      case WAITING -> FindingWords.of(ConcessionState.WAITING, words);
      case IN_FORCE -> FindingWords.of(ConcessionState.IN_FORCE, words);
      case ENDED -> FindingWords.of(ConcessionState.ENDED, words);
      case WITHDRAWN -> FindingWords.of(ConcessionState.WITHDRAWN, words);
    };
  }

  @StandsFor("GET /api/acceptances/x")
  @GetMapping(GrantedRows.ACCEPTANCES + "/{id}")
  ModelAndView show(
      @PathVariable String id,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    return page(id, "", List.of(), sight, actor, request, words);
  }

  private ModelAndView page(
      String id,
      String comment,
      List<ProblemItem> problems,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    AcceptanceOnRecord one = reading.find(id, sight);
    Granted granted =
        new Granted(
            GrantedPages.kind(KIND, words),
            rows.ofAcceptances(List.of(one), words).get(0),
            one.supplier(),
            new FollowedKey(Objects.requireNonNullElse(one.item(), ""), one.criterion()),
            ConcessionState.valueOf(one.state().name()),
            one.asked());
    return pages.one(granted, comment, problems, actor, request, words);
  }

  @StandsFor({"GET /api/acceptances/x", "POST /api/acceptances/x/approval"})
  @PostMapping(GrantedRows.ACCEPTANCES + "/{id}/approval")
  ModelAndView approve(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String comment,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    return GrantedPages.decided(
        GrantedRows.ACCEPTANCES,
        () -> deciding.approve(KIND, known(id, sight), GrantedPages.comment(comment), sight, actor),
        problems -> page(id, comment, problems, sight, actor, request, words),
        words);
  }

  @StandsFor({"GET /api/acceptances/x", "POST /api/acceptances/x/withdrawal"})
  @PostMapping(GrantedRows.ACCEPTANCES + "/{id}/withdrawal")
  ModelAndView withdraw(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String comment,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    return GrantedPages.decided(
        GrantedRows.ACCEPTANCES,
        () ->
            deciding.withdraw(KIND, known(id, sight), GrantedPages.comment(comment), sight, actor),
        problems -> page(id, comment, problems, sight, actor, request, words),
        words);
  }

  /** What came with a sheet or with facts is decided there; it has no id of its own. */
  private UUID known(String id, Sight sight) {
    return RecordIds.parsed(reading.find(id, sight).id()).orElseGet(() -> new UUID(0, 0));
  }
}
