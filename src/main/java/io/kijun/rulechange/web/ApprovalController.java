package io.kijun.rulechange.web;

import io.kijun.access.web.CurrentActor;
import io.kijun.core.issue.Longest;
import io.kijun.core.ruleset.RulesetHash;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.inforce.PeriodInForce;
import io.kijun.rulechange.ApprovingDraft;
import io.kijun.rulechange.ReadingDrafts;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Approves drafts, and takes approvals back. */
@RestController
@Tag(name = "草案 / Drafts")
class ApprovalController {

  private final ReadingDrafts drafts;
  private final ApprovingDraft approving;

  ApprovalController(ReadingDrafts drafts, ApprovingDraft approving) {
    this.drafts = drafts;
    this.approving = approving;
  }

  /**
   * An approval.
   *
   * @param hash of what was seen
   * @param version that was seen
   * @param effectiveFrom null: from today
   */
  record ApprovalRequest(
      @Longest(71) String hash,
      int version,
      @Nullable LocalDate effectiveFrom,
      @Longest(2000) String comment) {}

  /** A period that was put on record. */
  record PeriodView(
      UUID id, RulesetId ruleset, RulesetHash hash, LocalDate effectiveFrom, Instant recordedAt) {
    static PeriodView of(PeriodInForce period) {
      return new PeriodView(
          period.id(),
          period.ruleset().id(),
          period.ruleset(),
          period.effectiveFrom(),
          period.recordedAt());
    }
  }

  @PostMapping("/api/drafts/{id}/approval")
  @Operation(
      summary = "確認した内容を承認する / Approve what was seen",
      description =
          "{\"hash\":\"sha256:…\",\"version\":3,\"effectiveFrom\":\"2026-12-01\",\"comment\":\"…\"}")
  @ResponseStatus(HttpStatus.CREATED)
  PeriodView approve(
      @PathVariable String id, @RequestBody ApprovalRequest wish, HttpServletRequest request) {
    return PeriodView.of(
        approving.approve(
            drafts.find(id),
            new ApprovingDraft.ApprovalAsked(
                wish.hash(), wish.version(), wish.effectiveFrom(), wish.comment()),
            CurrentActor.of(request)));
  }

  @DeleteMapping("/api/drafts/{id}/approval")
  @Operation(summary = "施行前の承認を撤回する / Withdraw the approval before its day")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable String id, HttpServletRequest request) {
    approving.withdraw(drafts.find(id), CurrentActor.of(request));
  }
}
