package io.kijun.core.evaluation;

import io.kijun.core.criterion.AppliesWhen;
import io.kijun.core.criterion.Constraint;
import io.kijun.core.criterion.ConstraintResult;
import io.kijun.core.criterion.OccasionsObserved;
import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evidence.Event;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.fact.DeniedCriterion;
import io.kijun.core.ruleset.fact.Dependent;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.standard.DeclaredStatus;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.ProfileFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The trace of an evaluation as JSON: every rule that fired, in order of workbook and row, on which
 * facts; for every criterion not met, each alternative with each cell; for what does not apply, the
 * profile facts that deny it. All of it is asked of the constraints that decided.
 */
public final class TraceJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Ruleset ruleset;
  private final Criteria criteria;
  private final RuleRefs refs;

  /** Traces evaluations of one ruleset. */
  public TraceJson(Ruleset ruleset, Criteria criteria) {
    this.ruleset = ruleset;
    this.criteria = criteria;
    this.refs = new RuleRefs(ruleset);
  }

  /** A rule that fired, with its facts and its result. */
  private record Firing(RuleRef rule, ObjectNode json) {}

  /** The whole trace; never touches the result's hash. */
  public ObjectNode of(Evaluation evaluation) {
    ObjectNode json = JSON.objectNode();
    json.put("level", "FULL");
    SupplierFile file = evaluation.file();
    json.set("profile", profile(file));
    ArrayNode rules = json.putArray("rules");
    List<Firing> firings = new ArrayList<>();
    rows(evaluation, firings);
    items(evaluation, firings);
    denied(evaluation, firings);
    overall(evaluation, firings);
    firings.sort(Comparator.comparing(Firing::rule, RuleRefs.BY_PLACE));
    firings.forEach(firing -> rules.add(firing.json()));
    json.set("whyNot", whyNot(evaluation));
    json.set("notApplicable", notApplicable(evaluation));
    return json;
  }

  private ArrayNode profile(SupplierFile file) {
    ArrayNode facts = JSON.arrayNode();
    for (ProfileFact fact : ruleset.standard().vocabulary().profile()) {
      facts.add(profileFact(file, fact.code()));
    }
    return facts;
  }

  private static ObjectNode profileFact(SupplierFile file, String fact) {
    return JSON.objectNode()
        .put("fact", fact)
        .put("value", file.profile().holds(fact))
        .put("source", file.profile().sourceOf(fact).name());
  }

  private Firing firing(String rule, ArrayNode facts, ObjectNode result) {
    RuleRef ref = refs.of(rule);
    ObjectNode json = JSON.objectNode();
    json.set("rule", ResultJson.ref(ref));
    json.set("facts", facts);
    json.set("result", result);
    return new Firing(ref, json);
  }

  private void rows(Evaluation evaluation, List<Firing> firings) {
    for (String id : evaluation.met()) {
      Alternative row = Objects.requireNonNull(criteria.alternatives().get(id));
      ObjectNode result =
          JSON.objectNode()
              .put("criterion", row.row().criterion())
              .put("outcome", row.row().outcome().name())
              .put("allowance", row.row().allowance());
      Firing firing = firing(id, facts(row, evaluation.file()), result);
      firing.json().set("constraints", constraints(row, evaluation.file()));
      firings.add(firing);
    }
  }

  private static ArrayNode facts(Alternative row, SupplierFile file) {
    ArrayNode facts = JSON.arrayNode();
    facts.addObject().put("type", "Evidence").put("key", row.row().evidence());
    for (Constraint constraint : row.constraints()) {
      if (constraint instanceof AppliesWhen condition) {
        for (String fact : condition.facts()) {
          facts.add(JSON.objectNode().put("type", "Profile").setAll(profileFact(file, fact)));
        }
      } else if (constraint instanceof OccasionsObserved occasions) {
        for (Event event : occasions.eventsIn(file)) {
          facts
              .addObject()
              .put("type", "Event")
              .put("event", event.type())
              .put("date", event.date().toString());
        }
      }
    }
    return facts;
  }

  private void items(Evaluation evaluation, List<Firing> firings) {
    for (ItemResult item : evaluation.items()) {
      Dependent dependent = item.dependent();
      ItemCase own = dependent.itemCase();
      for (String rule : own.rules()) {
        ArrayNode facts = JSON.arrayNode();
        ObjectNode fact = facts.addObject().put("type", "Item").put("no", item.item().no());
        fact.put("applicable", own.isApplicable());
        fact.put("criteria", own.criteria().name()).put("evidence", own.evidence().name());
        if (own.declaration() != DeclaredStatus.NONE) {
          facts
              .addObject()
              .put("type", "Declaration")
              .put("item", item.item().no())
              .put("status", own.declaration().name());
        }
        ObjectNode result =
            JSON.objectNode()
                .put("item", item.item().no())
                .put("verdict", own.verdict().name())
                .put("assurance", own.assurance().name())
                .put("finding", own.finding() == null ? null : own.finding().name());
        firings.add(firing(rule, facts, result));
      }
      for (String rule : dependent.rules()) {
        ArrayNode facts = JSON.arrayNode();
        facts
            .addObject()
            .put("type", "Item")
            .put("no", item.item().no())
            .put("verdict", own.verdict().name());
        for (ItemCase root : dependent.shortRoots()) {
          facts
              .addObject()
              .put("type", "Item")
              .put("no", root.item().no())
              .put("verdict", root.verdict().name());
        }
        ObjectNode result =
            JSON.objectNode().put("item", item.item().no()).put("verdict", item.verdict().name());
        firings.add(firing(rule, facts, result));
      }
    }
  }

  private void denied(Evaluation evaluation, List<Firing> firings) {
    for (DeniedCriterion criterion : evaluation.denied()) {
      for (String rule : criterion.rules()) {
        ArrayNode facts = JSON.arrayNode();
        facts.addObject().put("type", "Criterion").put("id", criterion.criterion());
        ObjectNode result =
            JSON.objectNode().put("criterion", criterion.criterion()).put("finding", "ANOMALY");
        firings.add(firing(rule, facts, result));
      }
    }
  }

  private void overall(Evaluation evaluation, List<Firing> firings) {
    for (String rule : evaluation.overall().rules()) {
      ArrayNode facts = JSON.arrayNode();
      facts
          .addObject()
          .put("type", "Overall")
          .put("mandatoryShare", evaluation.overall().mandatory().shown())
          .put("evidencedShare", evaluation.overall().evidenced().shown())
          .put("highFindings", evaluation.overall().highFindings());
      ObjectNode result = JSON.objectNode();
      ruleset.standard().decisions().stream()
          .filter(row -> row.id().equals(rule))
          .forEach(row -> result.put("sharing", row.sharing().name()));
      firings.add(firing(rule, facts, result));
    }
  }

  private ArrayNode whyNot(Evaluation evaluation) {
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
            ObjectNode row = alternatives.addObject();
            row.set("rule", ResultJson.ref(refs.of(alternative.row().id())));
            row.put("applies", alternative.appliesTo(evaluation.file()));
            row.set("constraints", constraints(alternative, evaluation.file()));
          }
        }
      }
    }
    return all;
  }

  private static ArrayNode constraints(Alternative row, SupplierFile file) {
    ArrayNode all = JSON.arrayNode();
    for (Constraint constraint : row.constraints()) {
      ConstraintResult reading = constraint.read(file);
      ObjectNode json = all.addObject();
      json.put("column", constraint.column().code());
      json.put("cell", constraint.cell().cell());
      json.put("required", constraint.cell().text());
      json.set("requires", ResultJson.text(constraint.required()));
      json.set("found", ResultJson.strings(reading.found()));
      json.put("satisfied", reading.satisfied());
      json.set("causes", ResultJson.strings(reading.causes().stream().map(Enum::name).toList()));
      json.set("missing", ResultJson.strings(reading.missing()));
      json.put("last", day(reading.last()));
      json.put("validUntil", day(reading.validUntil()));
    }
    return all;
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private ArrayNode notApplicable(Evaluation evaluation) {
    ArrayNode all = JSON.arrayNode();
    for (ItemResult item : evaluation.items()) {
      for (CriterionResult result : item.criteria()) {
        if (result.outcome() == Outcome.NOT_APPLICABLE) {
          ObjectNode json = all.addObject();
          json.put("item", item.item().no());
          json.put("criterion", result.criterion().id());
          ArrayNode facts = json.putArray("facts");
          result.criterion().alternatives().stream()
              .flatMap(alternative -> alternative.profileFacts().stream())
              .distinct()
              .filter(fact -> !evaluation.file().profile().holds(fact))
              .forEach(fact -> facts.add(profileFact(evaluation.file(), fact)));
        }
      }
    }
    return all;
  }
}
