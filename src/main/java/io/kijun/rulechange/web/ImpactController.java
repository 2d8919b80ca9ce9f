package io.kijun.rulechange.web;

import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsReader;
import io.kijun.core.issue.Issue;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.FieldPlace;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.Text;
import io.kijun.inforce.Engines;
import io.kijun.rulechange.Draft;
import io.kijun.rulechange.impact.Impact;
import io.kijun.rulechange.impact.ImpactRun;
import io.kijun.rulechange.impact.Impacts;
import io.kijun.runtime.Today;
import io.kijun.web.JsonBody;
import io.kijun.web.ProblemKind;
import io.kijun.web.RequestRefused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Whom a draft would change. */
@RestController
@Tag(name = "起案 / Drafts")
class ImpactController {

  private final DraftLookup found;
  private final Impacts impacts;
  private final Engines engines;
  private final Today today;

  ImpactController(DraftLookup found, Impacts impacts, Engines engines, Today today) {
    this.found = found;
    this.impacts = impacts;
    this.engines = engines;
    this.today = today;
  }

  /** A run, with those for whom something changes so far: how many, and the first 10,000. */
  record ImpactView(
      ImpactRun.State state,
      Hash hash,
      int done,
      int total,
      int changedTotal,
      List<Impact> changed) {
    static ImpactView of(ImpactRun run) {
      return new ImpactView(
          run.state(), run.hash(), run.done(), run.total(), run.changedTotal(), run.changed());
    }
  }

  @PostMapping("/api/drafts/{id}/impact")
  @Operation(
      summary = "影響を調べる（本文なしは全取引先） / Look for the impact; without a body: on all known suppliers",
      description = "{\"facts\":[…]}")
  ResponseEntity<ImpactView> start(@PathVariable String id, HttpServletRequest request) {
    Draft draft = found.find(id);
    ImpactRun run =
        request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null
            ? impacts.start(draft)
            : impacts.start(draft, facts(request));
    return ResponseEntity.accepted()
        .location(URI.create("/api/drafts/" + draft.id() + "/impact"))
        .body(ImpactView.of(run));
  }

  private List<Facts> facts(HttpServletRequest request) {
    StrictJson.Parsed parsed = JsonBody.read(request);
    JsonNode tree = parsed.tree();
    if (tree == null) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, parsed.issues());
    }
    JsonNode list = tree.path("facts");
    if (!list.isArray()) {
      throw new RequestRefused(
          ProblemKind.INVALID_REQUEST,
          "$.facts",
          new Text("事実の配列を指定してください。", "Expected an array of facts."));
    }
    FactsReader reader = engines.inForce(today.day()).facts();
    List<Facts> facts = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      FactsReader.Intake intake = reader.read(list.get(i));
      if (intake.facts() != null) {
        facts.add(intake.facts());
      }
      for (Issue issue : intake.issues()) {
        issues.add(
            issue.at(new FieldPlace("$.facts[" + i + "]" + issue.place().toString().substring(1))));
      }
    }
    if (!issues.isEmpty()) {
      throw new RequestRefused(ProblemKind.INVALID_REQUEST, issues);
    }
    return facts;
  }

  @GetMapping("/api/drafts/{id}/impact")
  @Operation(summary = "影響の調査の経過と結果 / How far the impact has come, and whom it found")
  ImpactView show(@PathVariable String id) {
    return ImpactView.of(run(id));
  }

  @DeleteMapping("/api/drafts/{id}/impact")
  @Operation(summary = "影響の調査を中止する / Cancel it")
  ResponseEntity<Void> cancel(@PathVariable String id) {
    run(id);
    impacts.cancel(found.find(id));
    return ResponseEntity.noContent().build();
  }

  private ImpactRun run(String id) {
    return impacts
        .find(found.find(id))
        .orElseThrow(
            () ->
                new RequestRefused(
                    ProblemKind.NOT_FOUND,
                    "$",
                    new Text("影響の調査は始められていません。", "No impact was asked for.")));
  }
}
