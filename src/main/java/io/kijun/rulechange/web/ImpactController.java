package io.kijun.rulechange.web;

import io.kijun.access.SeenSuppliers;
import io.kijun.access.Sight;
import io.kijun.access.web.CurrentActor;
import io.kijun.audit.Actor;
import io.kijun.core.evidence.EvaluationRequest;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Hash;
import io.kijun.record.RequestsInSight;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.ReadingDrafts;
import io.kijun.rulechange.impact.FactsForImpact;
import io.kijun.rulechange.impact.Impact;
import io.kijun.rulechange.impact.ImpactRun;
import io.kijun.rulechange.impact.ImpactSeen;
import io.kijun.rulechange.impact.Impacts;
import io.kijun.web.LargestBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whom a draft would change. */
@RestController
@Tag(name = "草案 / Drafts")
class ImpactController {

  private final ReadingDrafts drafts;
  private final FactsForImpact intake;
  private final Impacts impacts;
  private final RequestsInSight inSight;
  private final SeenSuppliers suppliers;

  ImpactController(
      ReadingDrafts drafts,
      FactsForImpact intake,
      Impacts impacts,
      RequestsInSight inSight,
      SeenSuppliers suppliers) {
    this.inSight = inSight;
    this.suppliers = suppliers;
    this.drafts = drafts;
    this.intake = intake;
    this.impacts = impacts;
  }

  /**
   * A run, with those for whom something changes so far: how many, and the first 10,000.
   *
   * @param limited whether it looked at suppliers of some groups only
   * @param done null: it looks at more suppliers than the reader may see
   * @param total null: likewise
   */
  record ImpactView(
      UUID id,
      String startedBy,
      ImpactRun.State state,
      Hash hash,
      boolean limited,
      @Nullable Integer done,
      @Nullable Integer total,
      int changedTotal,
      List<Impact> changed) {

    /** What somebody may see of it. */
    static ImpactView of(ImpactRun run, SeenSuppliers suppliers, Sight sight) {
      ImpactSeen seen = ImpactSeen.of(run, suppliers, sight);
      return new ImpactView(
          run.id(),
          run.owner(),
          run.state(),
          run.hash(),
          run.sight().limit().isPresent(),
          seen.done(),
          seen.total(),
          seen.changedTotal(),
          seen.changed());
    }
  }

  /** Facts, each as for an evaluation; they are read with {@link FactsForImpact}. */
  record ImpactRequest(List<EvaluationRequest> facts) {}

  @LargestBody(LargestBody.FACTS)
  @PostMapping("/api/drafts/{id}/impact")
  @Operation(
      summary = "影響を調べる（本文なしは全取引先） / Look for the impact; without a body: on all known suppliers",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = ImpactRequest.class))))
  @ApiResponse(responseCode = "202")
  ResponseEntity<ImpactView> start(
      @PathVariable String id,
      Sight sight,
      @RequestBody(required = false) StrictJson.@Nullable Parsed facts,
      HttpServletRequest request) {
    Draft draft = drafts.find(id);
    Actor actor = CurrentActor.of(request);
    ImpactRun run;
    if (facts == null) {
      run = impacts.start(draft, actor, sight);
    } else {
      inSight.checkEach(facts, sight);
      run = impacts.start(draft, intake.read(facts), actor, sight);
    }
    return ResponseEntity.accepted()
        .location(URI.create("/api/drafts/" + draft.id() + "/impact/" + run.id()))
        .body(ImpactView.of(run, suppliers, sight));
  }

  @GetMapping("/api/drafts/{id}/impact")
  @Operation(
      summary = "最後の影響の調査の経過と結果 / How far the latest run has come, and whom it found",
      description =
          "自分が見られる取引先をすべて調べた調査のうち最後のもの。 / The latest of those that looked at all"
              + " suppliers in one's sight.")
  ImpactView show(@PathVariable String id, Sight sight) {
    return ImpactView.of(impacts.of(drafts.find(id), sight), suppliers, sight);
  }

  @GetMapping("/api/drafts/{id}/impact/{run}")
  @Operation(summary = "影響の調査の経過と結果 / How far a run has come, and whom it found")
  ImpactView showRun(@PathVariable String id, @PathVariable String run, Sight sight) {
    return ImpactView.of(impacts.of(drafts.find(id), run), suppliers, sight);
  }

  @DeleteMapping("/api/drafts/{id}/impact")
  @Operation(
      summary = "最後の影響の調査を中止する（始めた人か管理者） / Cancel the latest run: its owner or an administrator")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String id, Sight sight, HttpServletRequest request) {
    impacts.cancel(impacts.of(drafts.find(id), sight), CurrentActor.of(request));
  }

  @DeleteMapping("/api/drafts/{id}/impact/{run}")
  @Operation(summary = "影響の調査を中止する（始めた人か管理者） / Cancel a run: its owner or an administrator")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancelRun(@PathVariable String id, @PathVariable String run, HttpServletRequest request) {
    impacts.cancel(impacts.of(drafts.find(id), run), CurrentActor.of(request));
  }
}
