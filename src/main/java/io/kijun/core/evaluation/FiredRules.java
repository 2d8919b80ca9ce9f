package io.kijun.core.evaluation;

import io.kijun.core.criterion.SupplierFile;
import io.kijun.core.evidence.Declaration;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criteria;
import io.kijun.core.ruleset.fact.DeniedCriterion;
import io.kijun.core.ruleset.fact.ItemCase;
import io.kijun.core.ruleset.fact.Overall;
import io.kijun.core.standard.NaturalOrder;
import io.kijun.core.standard.Standard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every rule that fired in an evaluation, on which facts and with which result. */
final class FiredRules {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Standard standard;
  private final Criteria criteria;
  private final RuleRefs refs;

  FiredRules(Standard standard, Criteria criteria, RuleRefs refs) {
    this.standard = standard;
    this.criteria = criteria;
    this.refs = refs;
  }

  /** A rule that fired, with its facts and its result. */
  private record FiredRule(RuleRef rule, ObjectNode json) {}

  /** The rules, in order of workbook and row. */
  ArrayNode in(Evaluation evaluation) {
    List<FiredRule> fired = new ArrayList<>();
    for (String id : evaluation.met()) {
      Alternative row = Objects.requireNonNull(criteria.alternatives().get(id));
      fired.add(row(row, evaluation.file()));
    }
    for (ItemResult item : evaluation.items()) {
      ItemCase own = item.dependent().itemCase();
      own.rules().forEach(rule -> fired.add(verdict(rule, item, evaluation.file())));
      item.dependent().rules().forEach(rule -> fired.add(dependency(rule, item)));
    }
    for (DeniedCriterion criterion : evaluation.denied()) {
      criterion.rules().forEach(rule -> fired.add(anomaly(rule, criterion)));
    }
    Overall overall = evaluation.overall();
    overall.rules().forEach(rule -> fired.add(decision(rule, overall)));
    fired.sort(Comparator.comparing(FiredRule::rule, RuleRefs.BY_PLACE));
    ArrayNode rules = JSON.arrayNode();
    fired.forEach(rule -> rules.add(rule.json()));
    return rules;
  }

  private FiredRule fired(String rule, ArrayNode facts, ObjectNode result) {
    RuleRef ref = refs.of(rule);
    ObjectNode json = JSON.objectNode();
    json.set("rule", ResultJson.ref(ref));
    json.set("facts", facts);
    json.set("result", result);
    return new FiredRule(ref, json);
  }

  private FiredRule row(Alternative row, SupplierFile file) {
    ObjectNode result =
        JSON.objectNode()
            .put("criterion", row.row().criterion())
            .put("outcome", row.row().outcome().name())
            .put("allowance", row.row().allowance());
    FiredRule fired = fired(row.row().id(), TracedFacts.of(row, file), result);
    fired.json().set("constraints", TracedFacts.constraints(row, file));
    return fired;
  }

  private FiredRule verdict(String rule, ItemResult judged, SupplierFile file) {
    ItemCase own = judged.dependent().itemCase();
    String no = own.item().no();
    ArrayNode facts = JSON.arrayNode();
    ObjectNode fact = facts.addObject().put("type", "Item").put("no", no);
    fact.put("applicable", own.isApplicable());
    fact.put("criteria", own.criteria().name()).put("evidence", own.evidence().name());
    fact.put("sourced", own.sourced().name()).put("declaration", own.declaration().name());
    Set<String> subjects = new HashSet<>();
    judged.criteria().forEach(one -> subjects.add(one.criterion().id()));
    for (Declaration declaration : file.facts().declarations()) {
      if (no.equals(declaration.item()) || subjects.contains(declaration.criterion())) {
        facts.add(TracedFacts.declaration(declaration));
      }
    }
    ObjectNode result =
        JSON.objectNode()
            .put("item", no)
            .put("verdict", own.verdict().name())
            .put("assurance", own.assurance().name())
            .put("finding", own.finding() == null ? null : own.finding().name());
    return fired(rule, facts, result);
  }

  private FiredRule dependency(String rule, ItemResult item) {
    ArrayNode facts = JSON.arrayNode();
    facts.add(verdictOf(item.dependent().itemCase()));
    item.dependent().shortRoots().forEach(root -> facts.add(verdictOf(root)));
    ObjectNode result =
        JSON.objectNode().put("item", item.item().no()).put("verdict", item.verdict().name());
    return fired(rule, facts, result);
  }

  private static ObjectNode verdictOf(ItemCase one) {
    return JSON.objectNode()
        .put("type", "Item")
        .put("no", one.item().no())
        .put("verdict", one.verdict().name());
  }

  private FiredRule anomaly(String rule, DeniedCriterion criterion) {
    ArrayNode facts = JSON.arrayNode();
    facts.addObject().put("type", "Criterion").put("id", criterion.criterion());
    ObjectNode result =
        JSON.objectNode().put("criterion", criterion.criterion()).put("finding", "ANOMALY");
    return fired(rule, facts, result);
  }

  private static List<String> sorted(Set<String> items) {
    return items.stream().sorted(NaturalOrder.OF_IDS).toList();
  }

  private FiredRule decision(String rule, Overall overall) {
    ArrayNode facts = JSON.arrayNode();
    facts
        .addObject()
        .put("type", "Overall")
        .put("mandatoryShare", overall.mandatory().shown())
        .put("evidencedShare", overall.evidenced().shown())
        .put("highFindings", overall.highFindings())
        .put("tier", overall.tier())
        .set("notAchieved", ResultJson.strings(sorted(overall.notAchieved())));
    ObjectNode result = JSON.objectNode();
    standard.decisions().stream()
        .filter(row -> row.id().equals(rule))
        .forEach(row -> result.put("sharing", row.sharing().name()));
    return fired(rule, facts, result);
  }
}
