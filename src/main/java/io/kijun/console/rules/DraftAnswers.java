package io.kijun.console.rules;

import io.kijun.access.Sight;
import io.kijun.access.web.CurrentActor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.page.ReaderWords;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingDrafts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers what a draft's page asks for: with the page anew, or with the same and what is wrong. */
@Component
final class DraftAnswers {

  private final RulesReaders readers;
  private final DraftPages pages;
  private final ReadingDrafts drafts;

  DraftAnswers(RulesReaders readers, DraftPages pages, ReadingDrafts drafts) {
    this.readers = readers;
    this.pages = pages;
    this.drafts = drafts;
  }

  /** Shows a draft. */
  ModelAndView page(Draft draft, DraftTyped typed, HttpServletRequest request, ReaderWords words) {
    Sight sight = CurrentActor.sight(request);
    return new ModelAndView(
        "console/rules/draft", "draft", pages.of(draft, typed, readers.of(request, words), sight));
  }

  /**
   * Does what a form asks for.
   *
   * @param done what is told afterwards
   * @param typed what stands in the form, which stays where it is refused
   */
  ModelAndView answer(
      Draft draft,
      Runnable wanted,
      String done,
      DraftTyped typed,
      HttpServletRequest request,
      ReaderWords words) {
    return RulesRefusal.of(wanted, words)
        .map(refusal -> refused(draft, refusal, typed, request, words))
        .orElseGet(() -> done(draft, done));
  }

  private ModelAndView refused(
      Draft draft,
      RulesRefusal refusal,
      DraftTyped typed,
      HttpServletRequest request,
      ReaderWords words) {
    Draft now = drafts.find(draft.id().toString());
    ModelAndView page = page(now, typed.refused(refusal.problems()), request, words);
    page.setStatus(refusal.status());
    return page;
  }

  /** Goes on with the page as it is now. */
  static ModelAndView done(Draft draft, String done) {
    return new ModelAndView(
        Redirect.to(new LocalAddress(RulesAddress.draft(draft.id()) + "?done=" + done)));
  }
}
