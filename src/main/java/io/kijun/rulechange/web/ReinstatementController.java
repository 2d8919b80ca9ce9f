package io.kijun.rulechange.web;

import io.kijun.access.web.CurrentActor;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.RulesetId;
import io.kijun.rulechange.Approvals.Reinstatement;
import io.kijun.rulechange.ReinstatingRuleset;
import io.kijun.rulechange.web.ApprovalController.PeriodView;
import io.kijun.web.Body;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Goes back to an earlier ruleset, by two people. */
@RestController
@Tag(name = "ルールセット / Rulesets")
class ReinstatementController {

  private final RulesetLookup found;
  private final ReinstatingRuleset reinstating;

  ReinstatementController(RulesetLookup found, ReinstatingRuleset reinstating) {
    this.found = found;
    this.reinstating = reinstating;
  }

  /** A wish that waits for a second person. */
  record ReinstatementView(UUID id, RulesetId ruleset, LocalDate effectiveFrom, String askedBy) {}

  @PostMapping("/api/rulesets/{id}/reinstatement")
  @Operation(
      summary = "再施行を申請する / Ask for it to be in force again",
      description = "{\"effectiveFrom\":\"2026-12-01\",\"comment\":\"…\"}")
  @ResponseStatus(HttpStatus.CREATED)
  ReinstatementView ask(@PathVariable String id, HttpServletRequest request) {
    Ruleset ruleset = found.find(id);
    Body body = Body.of(request, "effectiveFrom", "comment");
    LocalDate from = body.fields().day("effectiveFrom");
    String comment = Objects.requireNonNullElse(body.fields().required("comment", 2000), "");
    body.check();
    Reinstatement wish = reinstating.ask(ruleset, from, comment, CurrentActor.of(request));
    return new ReinstatementView(wish.id(), ruleset.id(), wish.effectiveFrom(), wish.actor());
  }

  @PostMapping("/api/rulesets/{id}/reinstatement/approval")
  @Operation(
      summary = "再施行を承認する / Approve that",
      description = "{\"hash\":\"sha256:…\",\"comment\":\"…\"}")
  @ResponseStatus(HttpStatus.CREATED)
  PeriodView approve(@PathVariable String id, HttpServletRequest request) {
    Ruleset ruleset = found.find(id);
    Body body = Body.of(request, "hash", "comment");
    String hash = Objects.requireNonNullElse(body.fields().required("hash", 71), "");
    String comment = Objects.requireNonNullElse(body.fields().required("comment", 2000), "");
    body.check();
    return PeriodView.of(reinstating.approve(ruleset, hash, comment, CurrentActor.of(request)));
  }

  /** Takes the wish back, or its approval before the first day. */
  @DeleteMapping("/api/rulesets/{id}/reinstatement")
  @Operation(summary = "再施行の申請・施行前の承認を取り下げる / Withdraw the wish, or its approval before its day")
  ResponseEntity<Void> withdraw(@PathVariable String id, HttpServletRequest request) {
    reinstating.withdraw(found.find(id), CurrentActor.of(request));
    return ResponseEntity.noContent().build();
  }
}
