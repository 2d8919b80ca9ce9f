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
import io.kijun.supplier.followup.Concession;
import io.kijun.supplier.followup.ConcessionState;
import io.kijun.supplier.followup.DecidingConcession;
import io.kijun.supplier.followup.ReadingExceptions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Exceptions: approved by a second person, withdrawn. */
@Controller
final class ExceptionPagesController {

  private static final Concession.Kind KIND = Concession.Kind.EXCEPTION;

  private final ReadingExceptions reading;
  private final DecidingConcession deciding;
  private final GrantedPages pages;
  private final GrantedRows rows;

  ExceptionPagesController(
      ReadingExceptions reading,
      DecidingConcession deciding,
      GrantedPages pages,
      GrantedRows rows) {
    this.reading = reading;
    this.deciding = deciding;
    this.pages = pages;
    this.rows = rows;
  }

  @StandsFor("GET /api/exceptions")
  @GetMapping(GrantedRows.EXCEPTIONS)
  ModelAndView list(
      @RequestParam Map<String, String> given,
      Sight sight,
      HttpServletRequest request,
      ReaderWords words) {
    ReaderAsked asked = new ReaderAsked(words);
    List<Concession> found =
        reading.list(
            asked.text(given.get("supplier")),
            asked.word(given.get("state"), ConcessionState.class),
            RecordIds.parsed(given.getOrDefault("cursor", "")).orElse(null),
            GrantedPages.PAGE + 1,
            sight);
    List<Concession> shown = found.stream().limit(GrantedPages.PAGE).toList();
    return pages.list(
        GrantedPages.kind(KIND, words),
        given,
        SelectView.options(ConcessionState.class, one -> FindingWords.of(one, words)),
        asked,
        rows.ofExceptions(shown, words),
        found.size() > shown.size() ? shown.get(shown.size() - 1).id().toString() : null,
        request,
        words);
  }

  @StandsFor("GET /api/exceptions/x")
  @GetMapping(GrantedRows.EXCEPTIONS + "/{id}")
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
    Concession one = reading.find(id, sight);
    Granted granted =
        new Granted(
            GrantedPages.kind(KIND, words),
            rows.ofExceptions(List.of(one), words).get(0),
            one.supplier(),
            one.finding(),
            pages.now(one),
            one);
    return pages.one(granted, comment, problems, actor, request, words);
  }

  @StandsFor({"GET /api/exceptions/x", "POST /api/exceptions/x/approval"})
  @PostMapping(GrantedRows.EXCEPTIONS + "/{id}/approval")
  ModelAndView approve(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String comment,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    return GrantedPages.decided(
        GrantedRows.EXCEPTIONS,
        () ->
            deciding.approve(
                KIND, reading.find(id, sight).id(), GrantedPages.comment(comment), sight, actor),
        problems -> page(id, comment, problems, sight, actor, request, words),
        words);
  }

  @StandsFor({"GET /api/exceptions/x", "POST /api/exceptions/x/withdrawal"})
  @PostMapping(GrantedRows.EXCEPTIONS + "/{id}/withdrawal")
  ModelAndView withdraw(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String comment,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    return GrantedPages.decided(
        GrantedRows.EXCEPTIONS,
        () ->
            deciding.withdraw(
                KIND, reading.find(id, sight).id(), GrantedPages.comment(comment), sight, actor),
        problems -> page(id, comment, problems, sight, actor, request, words),
        words);
  }
}
