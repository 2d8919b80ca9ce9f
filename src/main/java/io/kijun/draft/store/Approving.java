package io.kijun.draft.store;

import io.kijun.audit.Actor;
import io.kijun.audit.store.ActivityLog;
import io.kijun.draft.Draft;
import io.kijun.draft.DraftReport;
import io.kijun.draft.DraftState;
import io.kijun.draft.store.Approvals.Approval;
import io.kijun.draft.store.Approvals.Reinstatement;
import io.kijun.draft.store.Refusal.Reason;
import io.kijun.ruleset.Problem;
import io.kijun.ruleset.Ruleset;
import io.kijun.ruleset.store.PeriodInForce;
import io.kijun.ruleset.store.PeriodsInForce;
import io.kijun.ruleset.store.Rulesets;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import io.kijun.standard.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts rulesets in force: always by a second person, on the hash of what that person has seen. */
@Component
public class Approving {

  private final Drafts drafts;
  private final DraftReports reports;
  private final Approvals approvals;
  private final Rulesets rulesets;
  private final PeriodsInForce periods;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;

  Approving(
      Drafts drafts,
      DraftReports reports,
      Approvals approvals,
      Rulesets rulesets,
      PeriodsInForce periods,
      ActivityLog log,
      RecordIds ids,
      Today today) {
    this.drafts = drafts;
    this.reports = reports;
    this.approvals = approvals;
    this.rulesets = rulesets;
    this.periods = periods;
    this.log = log;
    this.ids = ids;
    this.today = today;
  }

  /**
   * What an approver asks for.
   *
   * @param hash of what was seen
   * @param effectiveFrom null: from today
   */
  public record Wish(String hash, @Nullable LocalDate effectiveFrom, String comment) {}

  /**
   * Approves a draft.
   *
   * @throws Refusal with every reason why it may not be approved
   */
  @Transactional
  public PeriodInForce approve(Draft draft, Wish wish, Actor actor) {
    DraftReport report = reports.of(draft);
    LocalDate from = wish.effectiveFrom() == null ? today.day() : wish.effectiveFrom();
    List<Reason> reasons = new ArrayList<>();
    if (draft.state() != DraftState.OPEN) {
      reasons.add(
          new Reason(
              "DRAFT_NOT_OPEN",
              draft.state().name(),
              new Text("承認を待つ起案ではありません。", "This draft does not wait for approval.")));
    }
    if (draft.authors().contains(actor.name())) {
      reasons.add(
          new Reason(
              "AUTHOR",
              actor.name(),
              new Text(
                  "起案者は承認できません。別の人が承認してください。", "An author may not approve; another person must.")));
    }
    checkSeen(wish.hash(), report.hash(), reasons);
    checkDay(from, reasons);
    check(draft, report, reasons);
    if (!reasons.isEmpty()) {
      throw new Refusal(reasons);
    }
    Ruleset ruleset = report.ruleset().orElseThrow();
    Instant now = today.now();
    rulesets.add(ruleset, reports.files(draft), now);
    PeriodInForce period = new PeriodInForce(ids.next(), ruleset.hash(), from, now);
    periods.add(period);
    approvals.add(new Approval(period.id(), draft.id(), wish.comment(), actor.name(), now));
    drafts.state(draft.id(), DraftState.APPROVED);
    log.add(
        actor,
        "DRAFT_APPROVED",
        draft.id().toString(),
        ruleset.hash(),
        Map.of("effectiveFrom", from.toString(), "comment", wish.comment()));
    return period;
  }

  private static void checkSeen(String seen, String actual, List<Reason> reasons) {
    if (!seen.equals(actual)) {
      reasons.add(
          new Reason(
              "OTHER_HASH",
              actual,
              new Text(
                  "確認した内容と現在の内容が異なります。見直してから承認してください。",
                  "What was seen is not what is there now; look again before approving.")));
    }
  }

  private void checkDay(LocalDate from, List<Reason> reasons) {
    if (from.isBefore(today.day())) {
      reasons.add(
          new Reason(
              "PAST_DAY",
              from.toString(),
              new Text("施行日は今日以降にしてください。", "It can be in force from today or later only.")));
    }
  }

  private void check(Draft draft, DraftReport report, List<Reason> reasons) {
    for (Problem problem : report.problems()) {
      if (problem.severity() == Problem.Level.ERROR) {
        reasons.add(new Reason(problem.code(), problem.place(), problem.message()));
      }
    }
    report
        .failures()
        .forEach(
            failure ->
                reasons.add(
                    new Reason(
                        "CASE_FAILED",
                        failure.place(),
                        new Text(
                            "事例「" + failure.row().title().ja() + "」が期待と異なります。",
                            "The case “" + failure.row().title().en() + "” came out otherwise."))));
    Map<String, String> given = drafts.reasons(draft.id());
    for (String subject : report.loosened()) {
      if (!given.containsKey(subject)) {
        reasons.add(
            new Reason(
                "NO_REASON",
                subject,
                new Text(
                    "緩めた変更に理由が書かれていません。",
                    "Something became easier without a reason being given.")));
      }
    }
  }

  /** Takes the approval of a draft back before its first day; the draft is open again. */
  @Transactional
  public void withdraw(Draft draft, Actor actor) {
    Approval approval = approvals.of(draft.id()).orElse(null);
    PeriodInForce period =
        approval == null
            ? null
            : periods.all().stream()
                .filter(one -> one.id().equals(approval.period()))
                .findFirst()
                .orElse(null);
    if (period == null || !period.effectiveFrom().isAfter(today.day())) {
      throw new Refusal(
          List.of(
              new Reason(
                  "NOT_WITHDRAWABLE",
                  draft.id().toString(),
                  new Text(
                      "施行前の承認がありません。施行後は以前のルールセットを再施行してください。",
                      "There is no approval that is still to come; once in force, reinstate an earlier ruleset."))));
    }
    periods.withdraw(period.id(), actor.name(), today.now());
    drafts.state(draft.id(), DraftState.OPEN);
    log.add(actor, "APPROVAL_WITHDRAWN", draft.id().toString(), period.ruleset(), Map.of());
  }

  /** Asks for an earlier ruleset to be in force again. */
  @Transactional
  public Reinstatement reinstate(
      Ruleset ruleset, @Nullable LocalDate effectiveFrom, String comment, Actor actor) {
    LocalDate from = effectiveFrom == null ? today.day() : effectiveFrom;
    List<Reason> reasons = new ArrayList<>();
    checkDay(from, reasons);
    if (!reasons.isEmpty()) {
      throw new Refusal(reasons);
    }
    Reinstatement wish =
        new Reinstatement(ids.next(), ruleset.hash(), from, comment, actor.name(), null);
    approvals.add(wish, today.now());
    log.add(
        actor,
        "REINSTATEMENT_ASKED",
        ruleset.id(),
        ruleset.hash(),
        Map.of("effectiveFrom", from.toString(), "comment", comment));
    return wish;
  }

  /** Approves that an earlier ruleset is in force again. */
  @Transactional
  public PeriodInForce approveReinstatement(
      Ruleset ruleset, String seen, String comment, Actor actor) {
    Reinstatement wish = approvals.openFor(ruleset.hash()).orElse(null);
    List<Reason> reasons = new ArrayList<>();
    checkSeen(seen, ruleset.hash(), reasons);
    if (wish == null) {
      reasons.add(
          new Reason(
              "NOTHING_ASKED",
              ruleset.id(),
              new Text("再施行の申請がありません。", "Nobody asked for it to be in force again.")));
    } else if (wish.actor().equals(actor.name())) {
      reasons.add(
          new Reason(
              "AUTHOR",
              actor.name(),
              new Text("申請した人は承認できません。", "Whoever asked for it may not approve it.")));
    }
    if (wish == null || !reasons.isEmpty()) {
      throw new Refusal(reasons);
    }
    LocalDate from =
        wish.effectiveFrom().isBefore(today.day()) ? today.day() : wish.effectiveFrom();
    Instant now = today.now();
    PeriodInForce period = new PeriodInForce(ids.next(), ruleset.hash(), from, now);
    periods.add(period);
    approvals.add(new Approval(period.id(), null, comment, actor.name(), now));
    approvals.approved(wish.id(), period.id());
    log.add(
        actor,
        "REINSTATEMENT_APPROVED",
        ruleset.id(),
        ruleset.hash(),
        Map.of("effectiveFrom", from.toString(), "comment", comment));
    return period;
  }
}
