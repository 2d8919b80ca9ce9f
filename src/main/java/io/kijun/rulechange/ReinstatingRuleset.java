package io.kijun.rulechange;

import io.kijun.access.TwoPeople.Written;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.rulechange.Approvals.Approval;
import io.kijun.rulechange.Approvals.Reinstatement;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts earlier rulesets in force again: one person asks for it, another approves. */
@Component
public class ReinstatingRuleset {

  private final ApprovalAuthority standing;
  private final Approvals approvals;
  private final PeriodsInForce periods;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  ReinstatingRuleset(
      ApprovalAuthority standing,
      Approvals approvals,
      PeriodsInForce periods,
      ActivityLog log,
      RecordIds ids,
      Today today) {
    this.standing = standing;
    this.approvals = approvals;
    this.periods = periods;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * A wish as it is asked for.
   *
   * @param version that was seen of what was done about the ruleset so far; null: whichever it is
   * @param effectiveFrom null: from today
   */
  public record WishAsked(
      @Nullable Integer version, @Nullable LocalDate effectiveFrom, String comment) {}

  /**
   * What an approver has seen of a wish.
   *
   * @param hash the ruleset's
   * @param version the wish's: another day or comment is another version
   */
  public record WishSeen(String hash, int version) {}

  /** A wish that was put on record, and the version to be named by whoever approves it. */
  public record Asked(Reinstatement wish, int version) {}

  /**
   * Asks for an earlier ruleset to be in force again.
   *
   * @throws ChangeRefused if another version was seen, the day is past, or the ruleset never was in
   *     force
   */
  @Transactional
  public Asked ask(Ruleset ruleset, WishAsked asked, Actor actor) {
    periods.lock();
    LocalDate from = asked.effectiveFrom() == null ? today.day() : asked.effectiveFrom();
    String comment = asked.comment();
    ApprovalConditions conditions = new ApprovalConditions();
    if (asked.version() != null) {
      conditions.seen(asked.version(), approvals.version(ruleset.hash()));
    }
    conditions.notPast(from, today.day());
    if (!wasInForce(ruleset)) {
      conditions.fails(
          IssueCode.NEVER_IN_FORCE,
          ruleset.id().value(),
          "施行されたことのないルールセットは再施行できません。",
          "What never was in force cannot be in force again.");
    }
    conditions.check();
    Reinstatement wish =
        new Reinstatement(ids.next(), ruleset.hash(), from, comment, actor.name(), null);
    approvals.add(wish, today.now());
    log.add(
        actor,
        LogAction.REINSTATEMENT_ASKED,
        ruleset.id().value(),
        ruleset.hash().value(),
        Map.of("effectiveFrom", from.toString(), "comment", comment));
    return new Asked(wish, approvals.version(ruleset.hash()));
  }

  private boolean wasInForce(Ruleset ruleset) {
    return periods.all().stream()
        .anyMatch(
            period ->
                period.ruleset().equals(ruleset.hash())
                    && !period.effectiveFrom().isAfter(today.day()));
  }

  /**
   * Approves that an earlier ruleset is in force again.
   *
   * @throws ChangeRefused with every reason why not
   */
  @Transactional
  public PeriodInForce approve(Ruleset ruleset, WishSeen seen, String comment, Actor actor) {
    periods.lock();
    Reinstatement wish = approvals.latestFor(ruleset.hash()).orElse(null);
    ApprovalConditions conditions = new ApprovalConditions();
    conditions.seen(seen.hash(), ruleset.hash().value());
    int version = approvals.version(ruleset.hash());
    if (wish == null || wish.period() != null) {
      nothingAsked(ruleset, conditions);
    } else {
      conditions.seen(seen.version(), version);
    }
    if (wish != null && wish.period() == null && wish.actor().equals(actor.name())) {
      conditions.fails(
          IssueCode.AUTHOR,
          actor.name(),
          "申請した人は承認できません。",
          "Whoever asked for it may not approve it.");
    }
    Written asked =
        wish == null
            ? new Written(List.of(), ids.next())
            : new Written(List.of(wish.actor()), wish.id());
    List<String> inPlaceOf = standing.inPlaceOf(actor, asked, conditions);
    conditions.check();
    LocalDate wished = Objects.requireNonNull(wish).effectiveFrom();
    LocalDate from = wished.isBefore(today.day()) ? today.day() : wished;
    Instant now = today.now();
    PeriodInForce period = new PeriodInForce(ids.next(), ruleset.hash(), from, now);
    periods.add(period);
    approvals.add(new Approval(period.id(), null, comment, actor.name(), now));
    if (!approvals.approved(wish.id(), period.id())) {
      nothingAsked(ruleset, conditions);
      conditions.check();
    }
    log.add(
        actor,
        LogAction.REINSTATEMENT_APPROVED,
        ruleset.id().value(),
        ruleset.hash().value(),
        Map.of(
            "version", Integer.toString(version),
            "effectiveFrom", from.toString(),
            "comment", comment,
            "inPlaceOf", String.join(" ", inPlaceOf)));
    return period;
  }

  private static void nothingAsked(Ruleset ruleset, ApprovalConditions conditions) {
    conditions.fails(
        IssueCode.NOTHING_ASKED,
        ruleset.id().value(),
        "再施行の申請がありません。",
        "Nobody asked for it to be in force again.");
  }

  /**
   * Takes back the wish for an earlier ruleset, or its approval before the first day.
   *
   * @throws ChangeRefused if there is neither
   */
  @Transactional
  public void withdraw(Ruleset ruleset, Actor actor) {
    periods.lock();
    Reinstatement wish = approvals.latestFor(ruleset.hash()).orElse(null);
    if (wish == null || !isWithdrawn(wish, actor)) {
      ApprovalConditions conditions = new ApprovalConditions();
      conditions.fails(
          IssueCode.NOT_WITHDRAWABLE,
          ruleset.id().value(),
          "取り下げられる再施行の申請や、施行前の承認がありません。",
          "There is neither a wish nor an approval still to come that could be withdrawn.");
      conditions.check();
    }
    log.add(
        actor,
        LogAction.REINSTATEMENT_WITHDRAWN,
        ruleset.id().value(),
        ruleset.hash().value(),
        Map.of());
  }

  private boolean isWithdrawn(Reinstatement wish, Actor actor) {
    if (wish.period() == null) {
      return approvals.withdrawn(wish.id());
    }
    return periods
        .find(wish.period())
        .filter(period -> period.effectiveFrom().isAfter(today.day()))
        .map(period -> periods.withdraw(period.id(), actor.name(), today.now()))
        .orElse(false);
  }
}
