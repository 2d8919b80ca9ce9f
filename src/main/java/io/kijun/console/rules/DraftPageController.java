package io.kijun.console.rules;

import io.kijun.audit.Actor;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.ComparingRulesets;
import io.kijun.rulechange.DiscardingDraft;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.MovingDraft;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.sheets.DifferencesWorkbook;
import io.kijun.web.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a draft with all that is to be known of it, moves it onto another ruleset, discards it. */
@Controller
final class DraftPageController {

  private final DraftAnswers answers;
  private final ReadingDrafts drafts;
  private final ComparingRulesets comparing;
  private final MovingDraft moving;
  private final DiscardingDraft discarding;

  DraftPageController(
      DraftAnswers answers,
      ReadingDrafts drafts,
      ComparingRulesets comparing,
      MovingDraft moving,
      DiscardingDraft discarding) {
    this.answers = answers;
    this.drafts = drafts;
    this.comparing = comparing;
    this.moving = moving;
    this.discarding = discarding;
  }

  @StandsFor({"GET /api/drafts/x", "GET /api/drafts/x/impact"})
  @GetMapping(RulesAddress.DRAFT)
  ModelAndView show(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "") String done,
      HttpServletRequest request,
      ReaderWords words) {
    return answers.page(
        drafts.find(id), DraftTyped.reading(from, told(done, words)), request, words);
  }

  private static @Nullable String told(String done, ReaderWords words) {
    return switch (done) {
      case "started" -> words.of("rules.done.started");
      case "saved" -> words.of("rules.done.saved");
      case "moved" -> words.of("rules.done.moved");
      case "approved" -> words.of("rules.done.approved");
      case "reopened" -> words.of("rules.done.reopened");
      case "discarded" -> words.of("rules.done.discarded");
      default -> null;
    };
  }

  @StandsFor("GET /api/drafts/x")
  @GetMapping(RulesAddress.DRAFT + "/differences.xlsx")
  ResponseEntity<byte[]> differences(@PathVariable String id) {
    Draft draft = drafts.find(id);
    return FileAnswer.xlsx(
        "differences.xlsx",
        DifferencesWorkbook.of(comparing.between(draft.base().value(), draft.id().toString())));
  }

  @StandsFor({"GET /api/drafts/x", "PUT /api/drafts/x/base"})
  @PostMapping(RulesAddress.DRAFT + "/base")
  ModelAndView move(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String base,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    return answers.answer(
        draft,
        () -> moving.move(draft, version, base.isBlank() ? null : base, actor),
        "moved",
        DraftTyped.nothing(),
        request,
        words);
  }

  @StandsFor({"GET /api/drafts/x", "DELETE /api/drafts/x"})
  @PostMapping(RulesAddress.DRAFT + "/discard")
  ModelAndView discard(
      @PathVariable String id,
      @RequestParam(defaultValue = "0") int version,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    return answers.answer(
        draft,
        () -> discarding.discard(draft, version, actor),
        "discarded",
        DraftTyped.nothing(),
        request,
        words);
  }
}
