package io.kijun.console.rules;

import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.core.issue.Refused;
import io.kijun.rulechange.ApprovalGaps;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingDrafts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells of one draft of the list what it lacks: each has to be checked for that, so the list comes
 * first and asks afterwards.
 */
@Controller
final class DraftMissingController {

  private final RulesReaders readers;
  private final ReadingDrafts drafts;

  DraftMissingController(RulesReaders readers, ReadingDrafts drafts) {
    this.readers = readers;
    this.drafts = drafts;
  }

  @StandsFor("GET /api/drafts/x")
  @GetMapping(RulesAddress.DRAFT + "/missing")
  ModelAndView missing(@PathVariable String id, HttpServletRequest request, ReaderWords words) {
    Draft draft = drafts.find(id);
    ModelAndView part = new ModelAndView("console/rules/missing :: missing");
    try {
      part.addObject(
          "missing",
          DraftMissing.of(
              ApprovalGaps.of(drafts.reported(draft)),
              RulesAddress.draft(draft.id()),
              readers.of(request, words)));
    } catch (Refused e) {
      part.addObject("missing", null); // others are being checked: it is said in place
    }
    return part;
  }
}
