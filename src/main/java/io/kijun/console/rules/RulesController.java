package io.kijun.console.rules;

import io.kijun.console.StandsFor;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.rules.RulesTimePage.RulesDraftRow;
import io.kijun.console.rules.RulesTimePage.RulesDrafts;
import io.kijun.console.rules.RulesTimePage.RulesWithdrawn;
import io.kijun.rulechange.DraftState;
import io.kijun.rulechange.Drafts.DraftLine;
import io.kijun.rulechange.NewerWorkbooks;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.rulechange.ReadingRulesets.WithdrawnApproval;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows which rulesets are, were and will be in force, and the drafts of others. */
@Controller
final class RulesController {

  private final RulesReaders readers;
  private final RulesPeriods periods;
  private final ReadingRulesets rulesets;
  private final ReadingDrafts drafts;
  private final NewerWorkbooks newer;

  RulesController(
      RulesReaders readers,
      RulesPeriods periods,
      ReadingRulesets rulesets,
      ReadingDrafts drafts,
      NewerWorkbooks newer) {
    this.readers = readers;
    this.periods = periods;
    this.rulesets = rulesets;
    this.drafts = drafts;
    this.newer = newer;
  }

  @StandsFor("GET /api/rulesets")
  @GetMapping(RulesAddress.ROOT)
  ModelAndView list(HttpServletRequest request, ReaderWords words) {
    RulesReader reader = readers.of(request, words);
    return new ModelAndView(
        "console/rules/rules",
        "rules",
        new RulesTimePage(
            periods.shown(periods.all(), reader),
            rulesets.withdrawn().stream().map(one -> withdrawn(one, words)).toList(),
            reader.may("GET /api/drafts") ? drafts(reader) : null,
            reader.links().to(RulesAddress.NEW),
            shipped(words)));
  }

  private static RulesWithdrawn withdrawn(WithdrawnApproval one, ReaderWords words) {
    var withdrawn = one.withdrawn();
    String id = withdrawn.period().ruleset().id().value();
    return new RulesWithdrawn(
        withdrawn.period().effectiveFrom().toString(),
        id,
        RulesAddress.ruleset(id),
        words.of(
            "rules.withdrawn.by", withdrawn.actor(), words.fullMoment(withdrawn.withdrawnAt())));
  }

  private @Nullable String shipped(ReaderWords words) {
    return newer
        .look()
        .filter(NewerWorkbooks.ShippedOffer::newer)
        .map(offer -> words.of("rules.shipped", words.joined(offer.workbooks())))
        .orElse(null);
  }

  private RulesDrafts drafts(RulesReader reader) {
    List<DraftLine> all = drafts.list();
    return new RulesDrafts(
        all.stream()
            .filter(one -> one.state() == DraftState.OPEN)
            .map(one -> row(one, reader))
            .sorted(Comparator.comparing(row -> !row.waits()))
            .toList(),
        all.stream()
            .filter(one -> one.state() != DraftState.OPEN)
            .map(one -> row(one, reader))
            .toList());
  }

  private static RulesDraftRow row(DraftLine one, RulesReader reader) {
    String href = RulesAddress.draft(one.id());
    return new RulesDraftRow(
        one.title(),
        href,
        reader.words().joined(one.authors()),
        DraftStates.word(one.state(), reader.words()),
        one.state() == DraftState.OPEN
            && reader.may("POST /api/drafts/x/approval")
            && !one.authors().contains(reader.user().name()),
        href + "/missing");
  }
}
