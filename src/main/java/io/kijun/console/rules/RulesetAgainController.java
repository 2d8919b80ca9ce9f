package io.kijun.console.rules;

import io.kijun.audit.Actor;
import io.kijun.console.LocalAddress;
import io.kijun.console.Redirect;
import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.page.TypedDay;
import io.kijun.console.rules.RulesetPages.Asked;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.rulechange.ReinstatingRuleset;
import io.kijun.rulechange.ReinstatingRuleset.WishAsked;
import io.kijun.rulechange.ReinstatingRuleset.WishSeen;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Goes back to an earlier ruleset: one person asks for it, another approves. */
@Controller
final class RulesetAgainController {

  private static final String AGAIN = RulesAddress.RULESET + "/reinstatement";

  private final RulesReaders readers;
  private final RulesetPages pages;
  private final ReadingRulesets rulesets;
  private final ReinstatingRuleset reinstating;

  RulesetAgainController(
      RulesReaders readers,
      RulesetPages pages,
      ReadingRulesets rulesets,
      ReinstatingRuleset reinstating) {
    this.readers = readers;
    this.pages = pages;
    this.rulesets = rulesets;
    this.reinstating = reinstating;
  }

  @StandsFor("POST /api/rulesets/x/reinstatement")
  @PostMapping(AGAIN)
  ModelAndView ask(
      @PathVariable String id,
      @RequestParam(defaultValue = "-1") int version,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String comment,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Ruleset ruleset = rulesets.find(id);
    return answered(
        ruleset,
        () ->
            reinstating.ask(
                ruleset,
                new WishAsked(
                    version, TypedDay.read(day), RulesTexts.read(comment, RulesTexts.REASON)),
                actor),
        "asked",
        new Typed(day, comment),
        readers.of(request, words));
  }

  @StandsFor("POST /api/rulesets/x/reinstatement/approval")
  @PostMapping(AGAIN + "/approval")
  ModelAndView approve(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String hash,
      @RequestParam(defaultValue = "-1") int version,
      @RequestParam(defaultValue = "") String comment,
      Actor actor,
      HttpServletRequest request,
      ReaderWords words) {
    Ruleset ruleset = rulesets.find(id);
    return answered(
        ruleset,
        () ->
            reinstating.approve(
                ruleset,
                new WishSeen(hash, version),
                RulesTexts.read(comment, RulesTexts.REASON),
                actor),
        "approved",
        new Typed("", comment),
        readers.of(request, words));
  }

  @StandsFor("DELETE /api/rulesets/x/reinstatement")
  @PostMapping(AGAIN + "/withdrawal")
  ModelAndView withdraw(
      @PathVariable String id, Actor actor, HttpServletRequest request, ReaderWords words) {
    Ruleset ruleset = rulesets.find(id);
    return answered(
        ruleset,
        () -> reinstating.withdraw(ruleset, actor),
        "withdrawn",
        new Typed("", ""),
        readers.of(request, words));
  }

  /** What stands in the form. */
  private record Typed(String day, String comment) {}

  private ModelAndView answered(
      Ruleset ruleset, Runnable wanted, String done, Typed typed, RulesReader reader) {
    String id = ruleset.id().value();
    return RulesRefusal.of(wanted, reader.words())
        .map(
            refusal -> {
              Asked again = new Asked(null, typed.day(), typed.comment(), null, refusal.problems());
              ModelAndView page =
                  new ModelAndView("console/rules/ruleset", "ruleset", pages.of(id, again, reader));
              page.setStatus(refusal.status());
              return page;
            })
        .orElseGet(
            () ->
                new ModelAndView(
                    Redirect.to(new LocalAddress(RulesAddress.ruleset(id) + "?done=" + done))));
  }
}
