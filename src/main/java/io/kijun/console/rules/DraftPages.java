package io.kijun.console.rules;

import io.kijun.access.Sight;
import io.kijun.console.page.ReaderWords;
import io.kijun.console.rules.DraftImpactViews.Look;
import io.kijun.console.rules.DraftPage.DraftMove;
import io.kijun.console.rules.DraftPage.ReplacedRuleset;
import io.kijun.console.rules.RulesetPage.RulesBook;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Hash;
import io.kijun.rulechange.ApprovalGaps;
import io.kijun.rulechange.CountingDifferences.DifferenceCount;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.DraftReport;
import io.kijun.rulechange.DraftState;
import io.kijun.rulechange.MovingDraft;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.ReadingDrafts.Reported;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.rulechange.ReadingRulesets.ApprovedPeriod;
import io.kijun.rulechange.ReplacedChanges.Replaced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a draft. */
@Component
final class DraftPages {

  private final ReadingDrafts drafts;
  private final ReadingRulesets rulesets;
  private final MovingDraft moving;
  private final RulesPeriods periods;
  private final DraftImpactViews impacts;

  DraftPages(
      ReadingDrafts drafts,
      ReadingRulesets rulesets,
      MovingDraft moving,
      RulesPeriods periods,
      DraftImpactViews impacts) {
    this.drafts = drafts;
    this.rulesets = rulesets;
    this.moving = moving;
    this.periods = periods;
    this.impacts = impacts;
  }

  DraftPage of(Draft draft, DraftTyped typed, RulesReader reader, Sight sight) {
    Reported reported = drafts.reported(draft);
    DraftReport report = reported.report();
    ApprovalGaps gaps = ApprovalGaps.of(reported);
    ReaderWords words = reader.words();
    String href = RulesAddress.draft(draft.id());
    boolean open = draft.state() == DraftState.OPEN;
    boolean mayChange = open && reader.may("PUT /api/drafts/x/workbooks/x");
    Look look = new Look(draft, report, typed.from(), sight, reader);
    ApprovedPeriod approved = approved(draft);
    RulesDifferenceViews differences = differences(draft.base(), reported, mayChange, reader);
    return new DraftPage(
        draft.title(),
        href,
        draft.version(),
        report.hash().value(),
        reader.links().to(href + "/search"),
        words.joined(draft.authors()),
        RulesAddress.ruleset(draft.base().id().value()),
        draft.base().id().value(),
        DraftStates.word(draft.state(), words),
        open,
        mayChange,
        DraftSteps.of(
            report,
            gaps,
            impacts.run(look),
            draft.state(),
            approved == null ? null : approved.period().effectiveFrom().toString(),
            words),
        DraftMissing.of(gaps, href, reader),
        new DraftCheckViews(href, reader).of(report),
        typed.in(differences.list(report.differences(), href + "/differences.xlsx")),
        reported.replaced().stream()
            .map(one -> replaced(one, reported, typed, mayChange, reader))
            .toList(),
        books(reported, reader),
        impacts.of(look),
        mayChange && reader.may("PUT /api/drafts/x/base") ? moves(draft, words) : List.of(),
        approval(draft, approved, gaps, typed, reader),
        typed.notice(),
        typed.problems());
  }

  private static RulesDifferenceViews differences(
      RulesetHash before, Reported reported, boolean mayChange, RulesReader reader) {
    return new RulesDifferenceViews(
        reader,
        RulesAddress.ruleset(before.id().value()),
        RulesAddress.draft(reported.draft().id()),
        List.of(reported.reasons()),
        ApprovalGaps.of(reported).unexplained(),
        mayChange && reader.may("PUT /api/drafts/x/loosenings/x"));
  }

  /** What else becomes easier than it is in force; a reason for one thing is asked for once. */
  private static ReplacedRuleset replaced(
      Replaced one, Reported reported, DraftTyped typed, boolean mayChange, RulesReader reader) {
    Set<String> asked = reported.report().loosened();
    List<Difference> more =
        one.differences().stream()
            .filter(Difference::loosened)
            .filter(difference -> !asked.contains(difference.subject().toString()))
            .toList();
    String id = one.ruleset().id().value();
    RulesDifferenceList list =
        typed.in(differences(one.ruleset(), reported, mayChange, reader).list(more, null));
    return new ReplacedRuleset(
        reader
            .words()
            .of(
                "rules.replaced",
                id,
                one.effectiveFrom().toString(),
                RulesPeriods.changes(DifferenceCount.of(one.differences()), reader)),
        RulesAddress.ruleset(id),
        list);
  }

  private List<RulesBook> books(Reported reported, RulesReader reader) {
    Draft draft = reported.draft();
    Map<String, Hash> before = rulesets.workbooks(draft.base().value());
    Set<String> wrong =
        reported.report().problems().stream()
            .map(one -> CellPlace.of(one.place()).workbook())
            .collect(Collectors.toSet());
    return draft.workbooks().entrySet().stream()
        .map(
            one -> {
              String place = RulesAddress.grid(RulesAddress.draft(draft.id()), one.getKey());
              return new RulesBook(
                  one.getKey(),
                  place,
                  reader.links().to(place),
                  !one.getValue().equals(before.get(one.getKey())),
                  wrong.contains(one.getKey()));
            })
        .sorted(Comparator.comparing(RulesBook::name))
        .toList();
  }

  /** The period that a draft was approved for; null: none, or it was taken back. */
  private @Nullable ApprovedPeriod approved(Draft draft) {
    return draft.state() == DraftState.APPROVED
        ? periods.all().stream()
            .filter(one -> one.approval() != null && draft.id().equals(one.approval().draft()))
            .reduce((one, later) -> later)
            .orElse(null)
        : null;
  }

  /** Onto what is in force or planned, where that came after the base. */
  private List<DraftMove> moves(Draft draft, ReaderWords words) {
    List<ApprovedPeriod> all = periods.all();
    Optional<ApprovedPeriod> now = periods.now(all);
    List<RulesetHash> rulesets = all.stream().map(one -> one.period().ruleset()).toList();
    int first =
        Math.max(rulesets.lastIndexOf(draft.base()) + 1, now.map(all::indexOf).orElse(all.size()));
    Map<RulesetHash, DraftMove> moves = new LinkedHashMap<>();
    for (ApprovedPeriod one : new ArrayList<>(all.subList(first, all.size()))) {
      RulesetHash onto = one.period().ruleset();
      if (!onto.equals(draft.base())) {
        String id = onto.id().value();
        moves.put(
            onto,
            new DraftMove(
                words.of("rules.move.told", one.period().effectiveFrom().toString(), id),
                id,
                moving.changedInBoth(draft, onto),
                RulesAddress.ruleset(id)
                    + "?against="
                    + draft.base().id().value()
                    + "#differences"));
      }
    }
    return List.copyOf(moves.values());
  }

  private DraftApproval approval(
      Draft draft,
      @Nullable ApprovedPeriod approved,
      ApprovalGaps gaps,
      DraftTyped typed,
      RulesReader reader) {
    boolean isAuthor = draft.authors().contains(reader.user().name());
    boolean open = draft.state() == DraftState.OPEN;
    boolean may = reader.may("POST /api/drafts/x/approval");
    return new DraftApproval(
        told(draft, approved, isAuthor && may, gaps.none(), reader.words()),
        approved == null ? null : RulesAddress.ruleset(approved.period().ruleset().id().value()),
        open && may && !isAuthor,
        gaps.none(),
        approved != null
                && periods.isPlanned(approved)
                && reader.may("DELETE /api/drafts/x/approval")
            ? RulesAddress.draft(draft.id()) + "/approval/withdrawal"
            : null,
        typed.day(),
        typed.comment());
  }

  private static String told(
      Draft draft,
      @Nullable ApprovedPeriod approved,
      boolean isAuthor,
      boolean ready,
      ReaderWords words) {
    return switch (draft.state()) {
      case DISCARDED -> words.of("rules.approval.discarded");
      case APPROVED ->
          approved == null || approved.approval() == null
              ? words.of("rules.draft.approved")
              : words.of(
                  "rules.approval.by",
                  approved.approval().actor(),
                  approved.period().effectiveFrom().toString(),
                  words.fullMoment(approved.approval().recordedAt()));
      case OPEN ->
          isAuthor
              ? words.of("rules.approval.author")
              : ready ? words.of("rules.approval.waits") : words.of("rules.approval.needed");
    };
  }
}
