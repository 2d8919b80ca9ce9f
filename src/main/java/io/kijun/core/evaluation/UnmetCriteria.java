package io.kijun.core.evaluation;

import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.standard.CellPlace;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.RowPlace;
import java.util.LinkedHashSet;
import java.util.Set;
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

  /**
   * The facts of the profile that keep criteria from applying, and the cells that ask for them; or
   * the declaration that they do not.
   */
  ArrayNode notApplicable(Evaluation evaluation) {
    ArrayNode all = JSON.arrayNode();
    for (ItemResult item : evaluation.items()) {
      for (CriterionResult result : item.criteria()) {
        if (result.outcome() == Outcome.NOT_APPLICABLE) {
          ObjectNode json = all.addObject();
          json.put("item", item.item().no());
          json.put("criterion", result.criterion().id());
          json.set("facts", denying(result, evaluation.file()));
          json.set("cells", conditions(result, evaluation.file()));
          if (result.isDenied()) {
            evaluation.file().facts().declarations().stream()
                .filter(one -> result.criterion().id().equals(one.criterion()))
                .forEach(one -> json.set("declaration", TracedFacts.declaration(one)));
          }
        }
      }
    }
    return all;
  }

  /** The cells whose conditions do not hold: the item's own, or those of its rows. */
  private static ArrayNode conditions(CriterionResult result, SupplierFile file) {
    Set<CellPlace> places = new LinkedHashSet<>();
    for (Alternative alternative : result.criterion().alternatives()) {
      for (Constraint constraint : alternative.constraints()) {
        if (!constraint.conditions().isEmpty() && !constraint.holds(file)) {
          RowPlace elsewhere = constraint.elsewhere();
          RowPlace row = elsewhere == null ? alternative.row().at() : elsewhere;
          places.add(new CellPlace(row.workbook(), row.sheet(), constraint.cell().cell()));
        }
      }
    }
    ArrayNode cells = JSON.arrayNode();
    for (CellPlace place : places) {
      cells
          .addObject()
          .put("workbook", place.workbook())
          .put("sheet", place.sheet())
          .put("cell", place.cell());
    }
    return cells;
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
