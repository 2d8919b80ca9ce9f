package io.kijun.console.rules;

import io.kijun.console.page.ProblemItem;
import io.kijun.console.rules.RulesetPage.ReinstatementPart;
import io.kijun.console.rules.RulesetPage.RulesBook;
import io.kijun.core.issue.Refused;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.rulechange.Approvals.Approval;
import io.kijun.rulechange.Approvals.Reinstatement;
import io.kijun.rulechange.ComparingRulesets;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.rulechange.ReadingRulesets.ApprovedPeriod;
import io.kijun.rulechange.ReadingRulesets.History;
import io.kijun.rulechange.Reasons;
import io.kijun.runtime.Today;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a ruleset. */
@Component
final class RulesetPages {

  private final ReadingRulesets rulesets;
  private final ReadingDrafts drafts;
  private final ComparingRulesets comparing;
  private final RulesPeriods periods;
  private final BaseChoices bases;
  private final Today today;

  RulesetPages(
      ReadingRulesets rulesets,
      ReadingDrafts drafts,
      ComparingRulesets comparing,
      RulesPeriods periods,
      BaseChoices bases,
      Today today) {
    this.rulesets = rulesets;
    this.drafts = drafts;
    this.comparing = comparing;
    this.periods = periods;
    this.bases = bases;
    this.today = today;
  }

  /**
   * What somebody typed and was told.
   *
   * @param against the id of the ruleset to compare with; null: the one before
   * @param day of a wish
   * @param comment of a wish or its approval
   * @param notice what was done; null: nothing was
   */
  record Asked(
      @Nullable String against,
      String day,
      String comment,
      @Nullable String notice,
      List<ProblemItem> problems) {

    static Asked reading(@Nullable String against, @Nullable String notice) {
      return new Asked(against, "", "", notice, List.of());
    }
  }

  RulesetPage of(String name, Asked asked, RulesReader reader) {
    History history = rulesets.history(name);
    List<ApprovedPeriod> all = periods.all();
    String id = history.ruleset().hash().id().value();
    String href = RulesAddress.ruleset(id);
    String against = against(asked.against(), history, all);
    Compared compared = compared(against, id, history, reader);
    return new RulesetPage(
        id,
        history.ruleset().hash().value(),
        href,
        reader
            .words()
            .of("rules.ruleset.facts", history.ruleset().standard(), history.ruleset().version()),
        reader.links().to(RulesAddress.NEW) == null ? null : RulesAddress.NEW + "?base=" + id,
        reader.links().to(href + "/search"),
        periods.shown(all, reader).stream().filter(one -> one.ruleset().equals(id)).toList(),
        history.workbooks().stream().map(book -> book(book, href, reader)).toList(),
        bases.of(against, id, reader),
        compared.list(),
        compared.problems(),
        again(history, all, asked, reader),
        asked.notice(),
        asked.problems());
  }

  static RulesBook book(String name, String owner, RulesReader reader) {
    String place = RulesAddress.grid(owner, name);
    return new RulesBook(name, place, reader.links().to(place), false, false);
  }

  private static @Nullable String against(
      @Nullable String asked, History history, List<ApprovedPeriod> all) {
    if (asked != null && !asked.isBlank()) {
      return asked;
    }
    RulesetHash before = RulesPeriods.before(history.ruleset().hash(), all);
    return before == null ? null : before.id().value();
  }

  /** What came of comparing: one of the two, or neither. */
  private record Compared(@Nullable RulesDifferenceList list, List<ProblemItem> problems) {}

  private Compared compared(
      @Nullable String against, String id, History history, RulesReader reader) {
    if (against == null) {
      return new Compared(null, List.of());
    }
    try {
      String before = rulesets.history(against).ruleset().hash().id().value();
      String href = RulesAddress.ruleset(id);
      RulesDifferenceViews views =
          new RulesDifferenceViews(
              reader,
              RulesAddress.ruleset(before),
              href,
              reasons(history, reader),
              Set.of(),
              false);
      return new Compared(
          views.list(comparing.between(before, id), href + "/differences.xlsx?against=" + before),
          List.of());
    } catch (Refused e) {
      return new Compared(null, ProblemItem.of(e.issues(), reader.words()));
    }
  }

  /** Reasons were written in drafts: whoever may not read drafts does not read them. */
  private List<Reasons> reasons(History history, RulesReader reader) {
    return reader.may("GET /api/drafts/x")
        ? history.periods().stream()
            .map(ApprovedPeriod::approval)
            .filter(Objects::nonNull)
            .map(Approval::draft)
            .filter(Objects::nonNull)
            .map(draft -> drafts.reasons(drafts.find(draft.toString())))
            .toList()
        : List.of();
  }

  private @Nullable ReinstatementPart again(
      History history, List<ApprovedPeriod> all, Asked asked, RulesReader reader) {
    boolean may = reader.may("POST /api/rulesets/x/reinstatement");
    Reinstatement wish = history.wish().orElse(null);
    if (wish == null) {
      return may && isFormer(history, all)
          ? new ReinstatementPart(
              history.wishVersion(), null, null, true, false, false, asked.day(), asked.comment())
          : null;
    }
    boolean isOther = !wish.actor().equals(reader.user().name());
    return new ReinstatementPart(
        history.wishVersion(),
        reader.words().of("rules.again.asked", wish.actor(), wish.effectiveFrom().toString()),
        wish.comment(),
        false,
        isOther && reader.may("POST /api/rulesets/x/reinstatement/approval"),
        reader.may("DELETE /api/rulesets/x/reinstatement"),
        asked.day(),
        asked.comment());
  }

  private boolean isFormer(History history, List<ApprovedPeriod> all) {
    RulesetHash hash = history.ruleset().hash();
    boolean was =
        history.periods().stream()
            .anyMatch(one -> !one.period().effectiveFrom().isAfter(today.day()));
    return was
        && periods.now(all).filter(now -> now.period().ruleset().equals(hash)).isEmpty()
        && history.periods().stream().noneMatch(periods::isPlanned);
  }
}
