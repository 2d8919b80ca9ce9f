package io.kijun.core.evaluation;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.standard.Outcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a trace says of criteria that are not met, or do not apply. */
final class UnmetCriteria {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final RuleRefs refs;

  UnmetCriteria(RuleRefs refs) {
    this.refs = refs;
  }

  /** Each alternative of what is not fully met, with each of its cells. */
  ArrayNode whyNot(Evaluation evaluation) {
    ArrayNode all = JSON.arrayNode();
    for (ItemResult item : evaluation.items()) {
      for (CriterionResult result : item.criteria()) {
        if (result.outcome() == Outcome.NOT_MET || result.outcome() == Outcome.PARTIAL) {
          ObjectNode json = all.addObject();
          json.put("item", item.item().no());
          json.put("criterion", result.criterion().id());
          json.put("outcome", result.outcome().name());
          ArrayNode alternatives = json.putArray("alternatives");
          for (Alternative alternative : result.criterion().alternatives()) {
            alternatives.add(alternative(alternative, evaluation.file()));
          }
        }
      }
    }
    return all;
  }

  private ObjectNode alternative(Alternative alternative, SupplierFile file) {
    ObjectNode row = JSON.objectNode();
    row.set("rule", ResultJson.ref(refs.of(alternative.row().id())));
    row.put("applies", alternative.appliesTo(file));
    row.set("constraints", TracedFacts.constraints(alternative, file));
    return row;
  }

  /** The facts of the profile that keep criteria from applying. */
  ArrayNode notApplicable(Evaluation evaluation) {
    ArrayNode all = JSON.arrayNode();
    for (ItemResult item : evaluation.items()) {
      for (CriterionResult result : item.criteria()) {
        if (result.outcome() == Outcome.NOT_APPLICABLE) {
          ObjectNode json = all.addObject();
          json.put("item", item.item().no());
          json.put("criterion", result.criterion().id());
          json.set("facts", denying(result, evaluation.file()));
        }
      }
    }
    return all;
  }

  private static ArrayNode denying(CriterionResult result, SupplierFile file) {
    ArrayNode facts = JSON.arrayNode();
    result.criterion().alternatives().stream()
        .flatMap(alternative -> alternative.profileFacts().stream())
        .distinct()
        .filter(fact -> !file.profile().holds(fact))
        .forEach(fact -> facts.add(TracedFacts.profile(file, fact)));
    return facts;
  }
}
