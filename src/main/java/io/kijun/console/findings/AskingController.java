package io.kijun.console.findings;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.findings.GrantedPages.GrantedKind;
import io.kijun.console.page.FieldView;
import io.kijun.console.page.FormProblems;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Refused;
import io.kijun.supplier.followup.AskingConcession;
import io.kijun.supplier.followup.Concession;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks that a shortfall be tolerated, or that something be accepted as not applicable. */
@Controller
final class AskingController {

  private static final String EXCEPTION = GrantedRows.EXCEPTIONS + "/new";
  private static final String ACCEPTANCE = GrantedRows.ACCEPTANCES + "/new";
  private static final List<String> FIELDS =
      List.of("supplier", "item", "criterion", "until", "reason");

  private final AskingConcession asking;

  AskingController(AskingConcession asking) {
    this.asking = asking;
  }

  @StandsFor("POST /api/exceptions")
  @GetMapping(EXCEPTION)
  ModelAndView exception(@RequestParam Map<String, String> given, ReaderWords words) {
    return form(Concession.Kind.EXCEPTION, given, FormProblems.NONE, words);
  }

  @StandsFor("POST /api/exceptions")
  @PostMapping(EXCEPTION)
  ModelAndView askException(
      @RequestParam Map<String, String> given, Sight sight, Actor actor, ReaderWords words) {
    return ask(Concession.Kind.EXCEPTION, given, sight, actor, words);
  }

  @StandsFor("POST /api/acceptances")
  @GetMapping(ACCEPTANCE)
  ModelAndView acceptance(@RequestParam Map<String, String> given, ReaderWords words) {
    return form(Concession.Kind.ACCEPTANCE, given, FormProblems.NONE, words);
  }

  @StandsFor("POST /api/acceptances")
  @PostMapping(ACCEPTANCE)
  ModelAndView askAcceptance(
      @RequestParam Map<String, String> given, Sight sight, Actor actor, ReaderWords words) {
    return ask(Concession.Kind.ACCEPTANCE, given, sight, actor, words);
  }

  private ModelAndView ask(
      Concession.Kind kind,
      Map<String, String> given,
      Sight sight,
      Actor actor,
      ReaderWords words) {
    try {
      Concession asked = asking.ask(kind, SentForm.of(given, FIELDS), sight, actor);
      String list = GrantedPages.kind(kind, words).path();
      return new ModelAndView(Redirect.to(new LocalAddress(list + "/" + asked.id())));
    } catch (Refused e) {
      ModelAndView page = form(kind, given, FormProblems.of(e.issues(), FIELDS, words), words);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
  }

  private static ModelAndView form(
      Concession.Kind kind, Map<String, String> typed, FormProblems problems, ReaderWords words) {
    GrantedKind granted = GrantedPages.kind(kind, words);
    return new ModelAndView(
        "console/findings/ask",
        "ask",
        new AskFormView(
            switch (kind) {
              case EXCEPTION -> words.of("findings.ask-exception");
              case ACCEPTANCE -> words.of("findings.ask-acceptance");
            },
            switch (kind) {
              case EXCEPTION -> words.of("findings.exception-told");
              case ACCEPTANCE -> words.of("findings.acceptance-told");
            },
            granted.path(),
            granted.title(),
            List.of(
                field("supplier", words.of("findings.supplier-code"), "text", typed, problems),
                field("item", words.of("findings.item-no"), "text", typed, problems),
                field("criterion", words.of("findings.criterion-id"), "text", typed, problems)
                    .hinting(words.of("findings.criterion-told")),
                field("until", words.of("findings.until"), "date", typed, problems)),
            field("reason", words.of("findings.reason"), "text", typed, problems),
            problems.others()));
  }

  private static FieldView field(
      String name, String label, String type, Map<String, String> typed, FormProblems problems) {
    return FieldView.optional(name, label, type, typed.getOrDefault(name, ""))
        .wrong(problems.at(name));
  }
}
