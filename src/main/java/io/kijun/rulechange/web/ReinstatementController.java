package io.kijun.rulechange.web;

import io.kijun.access.web.CurrentActor;
import io.kijun.core.issue.Longest;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.rulechange.Approvals.Reinstatement;
import io.kijun.rulechange.ReadingRulesets;
import io.kijun.rulechange.ReinstatingRuleset;
import io.kijun.rulechange.ReinstatingRuleset.Asked;
import io.kijun.rulechange.ReinstatingRuleset.WishAsked;
import io.kijun.rulechange.ReinstatingRuleset.WishSeen;
import io.kijun.rulechange.web.ApprovalController.PeriodView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
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

/** Goes back to an earlier ruleset, by two people. */
@RestController
@Tag(name = "ルールセット / Rulesets")
class ReinstatementController {

  private final ReadingRulesets rulesets;
  private final ReinstatingRuleset reinstating;

  ReinstatementController(ReadingRulesets rulesets, ReinstatingRuleset reinstating) {
    this.rulesets = rulesets;
    this.reinstating = reinstating;
  }

  /**
   * A wish.
   *
   * @param version the {@code reinstatementVersion} that was seen; null: whichever it is
   * @param effectiveFrom null: from today
   */
  record ReinstatementRequest(
      @Nullable Integer version,
      @Nullable LocalDate effectiveFrom,
      @Longest(2000) String comment) {}

  /**
   * The approval of a wish.
   *
   * @param hash of what was seen
   * @param version of the wish that was seen
   */
  record ReinstatementApproval(
      @Longest(71) String hash, int version, @Longest(2000) String comment) {}

  /** A wish that waits for a second person, who names its version. */
  record ReinstatementView(
      UUID id, RulesetId ruleset, int version, LocalDate effectiveFrom, String askedBy) {}

  @PostMapping("/api/rulesets/{id}/reinstatement")
  @Operation(
      summary = "再施行を申請する / Ask for it to be in force again",
      description = "{\"effectiveFrom\":\"2026-12-01\",\"comment\":\"…\"}")
  @ResponseStatus(HttpStatus.CREATED)
  ReinstatementView ask(
      @PathVariable String id,
      @RequestBody ReinstatementRequest asked,
      HttpServletRequest request) {
    Ruleset ruleset = rulesets.find(id);
    Asked made =
        reinstating.ask(
            ruleset,
            new WishAsked(asked.version(), asked.effectiveFrom(), asked.comment()),
            CurrentActor.of(request));
    Reinstatement wish = made.wish();
    return new ReinstatementView(
        wish.id(), ruleset.id(), made.version(), wish.effectiveFrom(), wish.actor());
  }

  @PostMapping("/api/rulesets/{id}/reinstatement/approval")
  @Operation(
      summary = "再施行を承認する / Approve that",
      description = "{\"hash\":\"sha256:…\",\"version\":1,\"comment\":\"…\"}")
  @ResponseStatus(HttpStatus.CREATED)
  PeriodView approve(
      @PathVariable String id,
      @RequestBody ReinstatementApproval seen,
      HttpServletRequest request) {
    return PeriodView.of(
        reinstating.approve(
            rulesets.find(id),
            new WishSeen(seen.hash(), seen.version()),
            seen.comment(),
            CurrentActor.of(request)));
  }

  /** Takes the wish back, or its approval before the first day. */
  @DeleteMapping("/api/rulesets/{id}/reinstatement")
  @Operation(summary = "再施行の申請・施行前の承認を取り下げる / Withdraw the wish, or its approval before its day")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable String id, HttpServletRequest request) {
    reinstating.withdraw(rulesets.find(id), CurrentActor.of(request));
  }
}
