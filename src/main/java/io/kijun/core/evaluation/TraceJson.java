package io.kijun.core.evaluation;

import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.standard.ProfileFact;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The trace of an evaluation as JSON: every rule that fired, in order of workbook and row, on which
 * facts; for every criterion not met, each alternative with each cell; for what does not apply, the
 * profile facts that deny it. All of it is asked of the constraints that decided; none of it
 * touches the result's hash.
 */
public final class TraceJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final List<ProfileFact> profile;
  private final FiredRules fired;
  private final UnmetCriteria unmet;

  /** Traces evaluations of one ruleset. */
  public TraceJson(Ruleset ruleset, Criteria criteria) {
    RuleRefs refs = new RuleRefs(ruleset);
    this.profile = ruleset.standard().vocabulary().profile();
    this.fired = new FiredRules(ruleset.standard(), criteria, refs);
    this.unmet = new UnmetCriteria(refs);
  }

  /** The whole trace. */
  public ObjectNode of(Evaluation evaluation) {
    ObjectNode json = JSON.objectNode();
    json.put("level", "FULL");
    ArrayNode facts = json.putArray("profile");
    for (ProfileFact fact : profile) {
      facts.add(TracedFacts.profile(evaluation.file(), fact.code()));
    }
    json.set("rules", fired.in(evaluation));
    json.set("whyNot", unmet.whyNot(evaluation));
    json.set("notApplicable", unmet.notApplicable(evaluation));
    return json;
  }
}
