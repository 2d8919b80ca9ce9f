package io.kijun.rulechange;

import io.kijun.access.TwoPeople.Written;
import io.kijun.audit.ActivityLog;
import io.kijun.audit.Actor;
import io.kijun.audit.LogAction;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.differences.Difference;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Text;
import io.kijun.inforce.PeriodInForce;
import io.kijun.inforce.PeriodsInForce;
import io.kijun.inforce.Rulesets;
import io.kijun.rulechange.Approvals.Approval;
import io.kijun.runtime.RecordIds;
import io.kijun.runtime.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Puts drafts in force: always by a second person, on the hash of what that person has seen. */
@Component
public class ApprovingDraft {

  private final Drafts drafts;
  private final DraftReports reports;
  private final ReplacedChanges replacing;
  private final ApprovalAuthority standing;
  private final Approvals approvals;
  private final Rulesets rulesets;
  private final PeriodsInForce periods;
  private final ActivityLog log;
  private final RecordIds ids;
  private final Today today;
  private final TransactionOperations transactions;

  ApprovingDraft(
      Drafts drafts,
      DraftReports reports,
      ReplacedChanges replacing,
      ApprovalAuthority standing,
      Approvals approvals,
      Rulesets rulesets,
      PeriodsInForce periods,
      ActivityLog log,
      RecordIds ids,
      Today today,
      TransactionOperations transactions) {
    this.drafts = drafts;
    this.reports = reports;
    this.replacing = replacing;
    this.standing = standing;
    this.approvals = approvals;
    this.rulesets = rulesets;
    this.periods = periods;
    this.log = log;
    this.ids = ids;
    this.today = today;
    this.transactions = transactions;
  }

  /**
   * What an approver asks for.
   *
   * @param hash of what was seen
   * @param version that was seen: files, reasons and base stand for more than the hash
   * @param effectiveFrom null: from today
   */
  public record ApprovalAsked(
      String hash, int version, @Nullable LocalDate effectiveFrom, String comment) {}

  /**
   * Approves a draft.
   *
   * @throws ChangeRefused with every reason why it may not be approved
   */
  public PeriodInForce approve(Draft draft, ApprovalAsked wish, Actor actor) {
    DraftReport report = reports.of(draft); // before others may have to wait for the transaction
    return Objects.requireNonNull(
        transactions.execute(status -> approved(draft, report, wish, actor)));
  }

  private PeriodInForce approved(Draft draft, DraftReport report, ApprovalAsked wish, Actor actor) {
    periods.lock();
    int version = drafts.find(draft.id()).orElseThrow(DraftUnknown::new).version();
    LocalDate from = wish.effectiveFrom() == null ? today.day() : wish.effectiveFrom();
    ApprovalConditions conditions = new ApprovalConditions();
    if (draft.state() != DraftState.OPEN) {
      notOpen(draft, conditions);
    }
    if (draft.authors().contains(actor.name())) {
      conditions.fails(
          IssueCode.AUTHOR,
          actor.name(),
          "起案者は承認できません。別の人が承認してください。",
          "An author may not approve; another person must.");
    }
    Written draftWritten = new Written(draft.authors(), draft.id());
    List<String> inPlaceOf = standing.inPlaceOf(actor, draftWritten, conditions);
    conditions.seen(wish.hash(), report.hash().value());
    conditions.seen(draft.version() == version ? wish.version() : draft.version(), version);
    conditions.notPast(from, today.day());
    sound(report, conditions);
    explained(replacing.loosened(draft, from), drafts.reasons(draft), conditions);
    conditions.check();
    if (!drafts.approved(draft)) {
      notOpen(draft, conditions);
      conditions.check();
    }
    Ruleset ruleset = report.ruleset().orElseThrow();
    Instant now = today.now();
    rulesets.add(ruleset, draft.workbooks(), now);
    PeriodInForce period = new PeriodInForce(ids.next(), ruleset.hash(), from, now);
    periods.add(period);
    approvals.add(new Approval(period.id(), draft.id(), wish.comment(), actor.name(), now));
    log.add(
        actor,
        LogAction.DRAFT_APPROVED,
        draft.id().toString(),
        ruleset.hash().value(),
        Map.of(
            "version", Integer.toString(draft.version()),
            "effectiveFrom", from.toString(),
            "comment", wish.comment(),
            "inPlaceOf", String.join(" ", inPlaceOf)));
    return period;
  }

  private static void notOpen(Draft draft, ApprovalConditions conditions) {
    conditions.fails(
        IssueCode.DRAFT_NOT_OPEN,
        draft.id().toString(),
        "この草案は承認待ちの状態ではないか、直前に変更されています。",
        "This draft does not wait for approval, or was changed just now.");
  }

  private static void sound(DraftReport report, ApprovalConditions conditions) {
    for (Issue problem : report.problems()) {
      if (problem.isError()) {
        conditions.fails(problem.code(), problem.place(), problem.message());
      }
    }
    report
        .cases()
        .failures()
        .forEach(
            failure ->
                conditions.fails(
                    IssueCode.CASE_FAILED,
                    new FieldPlace(failure.place()),
                    new Text(
                        "事例「" + failure.row().title().ja() + "」が期待と異なります。",
                        "The case “" + failure.row().title().en() + "” came out otherwise.")));
  }

  private static void explained(
      List<Difference> loosened, Reasons given, ApprovalConditions conditions) {
    Set<String> without = new LinkedHashSet<>();
    loosened.stream()
        .filter(one -> given.of(one).isEmpty())
        .forEach(one -> without.add(one.subject().toString()));
    for (String subject : without) {
      conditions.fails(
          IssueCode.NO_REASON,
          subject,
          "緩めた変更に、いまの変更前後の値についての理由が書かれていません。",
          "Something became easier without a reason given for it as it is now.");
    }
  }

  /** Takes the approval of a draft back before its first day; the draft is open again. */
  @Transactional
  public void withdraw(Draft draft, Actor actor) {
    periods.lock();
    PeriodInForce period =
        approvals
            .of(draft.id())
            .flatMap(approval -> periods.find(approval.period()))
            .filter(one -> one.effectiveFrom().isAfter(today.day()))
            .orElse(null);
    if (period == null || !drafts.reopened(draft)) {
      ApprovalConditions conditions = new ApprovalConditions();
      conditions.fails(
          IssueCode.NOT_WITHDRAWABLE,
          draft.id().toString(),
          "施行前の承認がありません。施行後は以前のルールセットを再施行してください。",
          "There is no approval that is still to come; once in force, reinstate an earlier ruleset.");
      conditions.check();
      return;
    }
    periods.withdraw(period.id(), actor.name(), today.now());
    log.add(
        actor,
        LogAction.APPROVAL_WITHDRAWN,
        draft.id().toString(),
        period.ruleset().value(),
        Map.of());
  }
}
