package io.kijun.console.rules;

import io.kijun.access.Sight;
import io.kijun.audit.Actor;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.impact.Impacts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Looks for whom a draft would change, and stops looking. */
@Controller
final class DraftImpactController {

  private static final String IMPACT = RulesAddress.DRAFT + "/impact";

  private final DraftAnswers answers;
  private final ReadingDrafts drafts;
  private final Impacts impacts;

  DraftImpactController(DraftAnswers answers, ReadingDrafts drafts, Impacts impacts) {
    this.answers = answers;
    this.drafts = drafts;
    this.impacts = impacts;
  }

  @StandsFor({"GET /api/drafts/x", "POST /api/drafts/x/impact"})
  @PostMapping(IMPACT)
  ModelAndView start(
      @PathVariable String id,
      Sight sight,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    return answers.answer(
        draft,
        () -> impacts.start(draft, actor, sight),
        "looking#impact",
        DraftTyped.nothing(),
        request,
        words);
  }

  @StandsFor({"GET /api/drafts/x", "DELETE /api/drafts/x/impact/x"})
  @PostMapping(IMPACT + "/{run}/cancellation")
  ModelAndView cancel(
      @PathVariable String id,
      @PathVariable String run,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    return answers.answer(
        draft,
        () -> impacts.cancel(impacts.of(draft, run), actor),
        "cancelled#impact",
        DraftTyped.nothing(),
        request,
        words);
  }
}
