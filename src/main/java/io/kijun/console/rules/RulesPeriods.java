package io.kijun.console.rules;

import io.kijun.core.issue.Refused;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.inforce.PeriodInForce;
import io.kijun.rulechange.Approvals.Approval;
import io.kijun.rulechange.CountingDifferences;
import io.kijun.rulechange.CountingDifferences.DifferenceCount;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.rulechange.ReadingRulesets.ApprovedPeriod;
import io.kijun.runtime.Today;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The periods of all rulesets, one after the other. */
@Component
final class RulesPeriods {

  private static final Comparator<ApprovedPeriod> IN_ORDER =
      Comparator.<ApprovedPeriod, PeriodInForce>comparing(
          ApprovedPeriod::period,
          Comparator.comparing(PeriodInForce::effectiveFrom)
              .thenComparing(PeriodInForce::recordedAt)
              .thenComparing(PeriodInForce::id));

  private final ReadingRulesets rulesets;
  private final CountingDifferences counting;
  private final Today today;

  RulesPeriods(ReadingRulesets rulesets, CountingDifferences counting, Today today) {
    this.rulesets = rulesets;
    this.counting = counting;
    this.today = today;
  }

  /** All periods that were not taken back, the earliest first. */
  List<ApprovedPeriod> all() {
    return rulesets.inForce(null).stream()
        .flatMap(history -> history.periods().stream())
        .sorted(IN_ORDER)
        .toList();
  }

  /** The one that today lies in; empty: none does. */
  Optional<ApprovedPeriod> now(List<ApprovedPeriod> all) {
    return all.stream().filter(one -> !isPlanned(one)).reduce((one, later) -> later);
  }

  boolean isPlanned(ApprovedPeriod one) {
    return one.period().effectiveFrom().isAfter(today.day());
  }

  /** The ruleset of the period before the first of another; null: there is none before. */
  static @Nullable RulesetHash before(RulesetHash ruleset, List<ApprovedPeriod> all) {
    RulesetHash before = null;
    for (ApprovedPeriod one : all) {
      if (one.period().ruleset().equals(ruleset)) {
        return before;
      }
      before = one.period().ruleset();
    }
    return before;
  }

  /** Each period as a reader sees it, the latest first. */
  List<RulesPeriod> shown(List<ApprovedPeriod> all, RulesReader reader) {
    ApprovedPeriod now = now(all).orElse(null);
    List<RulesPeriod> shown = new ArrayList<>();
    RulesetHash before = null;
    for (ApprovedPeriod one : all) {
      shown.add(0, shown(one, one.equals(now), before, reader));
      before = one.period().ruleset();
    }
    return shown;
  }

  private RulesPeriod shown(
      ApprovedPeriod one, boolean isNow, @Nullable RulesetHash before, RulesReader reader) {
    PeriodInForce period = one.period();
    Approval approval = one.approval();
    String id = period.ruleset().id().value();
    String href = RulesAddress.ruleset(id);
    String look = isPlanned(one) ? "planned" : isNow ? "now" : "former";
    return new RulesPeriod(
        period.effectiveFrom().toString(),
        id,
        href,
        look,
        state(look, reader),
        by(one, reader),
        approval == null || approval.comment().isBlank() ? null : approval.comment(),
        changes(before, period.ruleset(), reader),
        before == null ? null : href + "?against=" + before.id().value(),
        isPlanned(one) ? withdrawal(one, reader) : null);
  }

  private static String state(String look, RulesReader reader) {
    return switch (look) {
      case "now" -> reader.words().of("rules.state.now");
      case "planned" -> reader.words().of("rules.state.planned");
      default -> reader.words().of("rules.state.former");
    };
  }

  private static String by(ApprovedPeriod one, RulesReader reader) {
    Approval approval = one.approval();
    if (approval == null) {
      return reader.words().of("rules.by.shipped");
    }
    String when = reader.words().fullMoment(approval.recordedAt());
    return approval.draft() == null
        ? reader.words().of("rules.by.again", approval.actor(), when)
        : reader.words().of("rules.by", approval.actor(), when);
  }

  private String changes(@Nullable RulesetHash before, RulesetHash after, RulesReader reader) {
    if (before == null) {
      return reader.words().of("rules.first");
    }
    try {
      return changes(counting.between(before, after), reader);
    } catch (Refused e) {
      return reader.words().of("rules.uncounted"); // another version of the service wrote it
    }
  }

  static String changes(DifferenceCount count, RulesReader reader) {
    if (count.things() == 0) {
      return reader.words().of("rules.same");
    }
    String things = reader.words().number(count.things());
    return count.loosened() == 0
        ? reader.words().of("rules.changes", things)
        : reader
            .words()
            .of("rules.changes.loosened", things, reader.words().number(count.loosened()));
  }

  private static @Nullable String withdrawal(ApprovedPeriod one, RulesReader reader) {
    Approval approval = one.approval();
    if (approval == null) {
      return null;
    }
    if (approval.draft() == null) {
      return reader.may("DELETE /api/rulesets/x/reinstatement")
          ? RulesAddress.ruleset(one.period().ruleset().id().value()) + "/reinstatement/withdrawal"
          : null;
    }
    return reader.may("DELETE /api/drafts/x/approval") && reader.may("GET /api/drafts/x")
        ? RulesAddress.draft(approval.draft()) + "/approval/withdrawal"
        : null;
  }
}
