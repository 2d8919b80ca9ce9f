package io.kijun.console.rules;

import io.kijun.audit.Actor;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.TypedDay;
import io.kijun.rulechange.ApprovingDraft;
import io.kijun.rulechange.ApprovingDraft.ApprovalAsked;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingDrafts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Approves what was seen of a draft, and takes an approval back before its day. */
@Controller
final class DraftApprovalController {

  private static final String APPROVAL = RulesAddress.DRAFT + "/approval";

  private final DraftAnswers answers;
  private final ReadingDrafts drafts;
  private final ApprovingDraft approving;

  DraftApprovalController(DraftAnswers answers, ReadingDrafts drafts, ApprovingDraft approving) {
    this.answers = answers;
    this.drafts = drafts;
    this.approving = approving;
  }

  @StandsFor({"GET /api/drafts/x", "POST /api/drafts/x/approval"})
  @PostMapping(APPROVAL)
  ModelAndView approve(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String hash,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String comment,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Draft draft = drafts.find(id);
    return answers.answer(
        draft,
        () ->
            approving.approve(
                draft,
                new ApprovalAsked(
                    hash, version, TypedDay.read(day), RulesTexts.read(comment, RulesTexts.REASON)),
                actor),
        "approved",
        DraftTyped.approving(day, comment),
        request,
        words);
  }

  @StandsFor({"GET /api/drafts/x", "DELETE /api/drafts/x/approval"})
  @PostMapping(APPROVAL + "/withdrawal")
  ModelAndView withdraw(
      @PathVariable String id, Actor actor, HttpServletRequest request, ReaderWords words) {
    Draft draft = drafts.find(id);
    return answers.answer(
        draft,
        () -> approving.withdraw(draft, actor),
        "reopened",
        DraftTyped.nothing(),
        request,
        words);
  }
}
