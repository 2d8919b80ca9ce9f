package io.kijun.shipped;

import io.kijun.core.evaluation.CriterionResult;
import io.kijun.core.evaluation.Decision;
import io.kijun.core.evaluation.Evaluation;
import io.kijun.core.evaluation.Finding;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.evaluation.KijunVersion;
import io.kijun.core.evaluation.Lapse;
import io.kijun.core.evaluation.ResultRecord;
import io.kijun.core.evaluation.Scores;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.RowPlace;
import io.kijun.core.standard.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A result as a tree, field by field: slow, and what the quick writer is held against. */
final class ResultTree {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<String, RowPlace> places = new HashMap<>();
  private final Ruleset ruleset;

  /** Writes results of one ruleset. */
  ResultTree(Ruleset ruleset) {
    this.ruleset = ruleset;
    ruleset.standard().criteria().forEach(row -> places.put(row.id(), row.at()));
    ruleset.standard().decisions().forEach(row -> places.put(row.id(), row.at()));
  }

  /** The whole result. */
  ObjectNode of(Evaluation evaluation) {
    return of(evaluation, FactsRecord.of(evaluation.file().facts()).hash());
  }

  /**
   * The same where the hash of the facts is known.
   *
   * @param factsHash that of the evaluation's facts
   */
  ObjectNode of(Evaluation evaluation, Hash factsHash) {
    Facts facts = evaluation.file().facts();
    ObjectNode json = JSON.objectNode();
    json.put("resultHash", ResultRecord.of(evaluation, factsHash, ruleset).hash().value());
    json.putObject("ruleset").put("id", ruleset.id().value()).put("hash", ruleset.hash().value());
    json.put("asOf", evaluation.file().asOf().toString());
    json.putObject("supplier").put("id", facts.supplier()).put("name", facts.name());
    json.putObject("standard")
        .put("id", ruleset.standard().id())
        .put("version", ruleset.standard().version());
    json.put("kijun", KijunVersion.VERSION);
    json.put("factsHash", factsHash.value());
    json.set("decision", decision(evaluation.decision()));
    json.set("scores", scores(evaluation.scores()));
    ArrayNode items = json.putArray("items");
    evaluation.items().forEach(item -> items.add(item(item)));
    ArrayNode findings = json.putArray("findings");
    evaluation.findings().forEach(finding -> findings.add(finding(finding)));
    ArrayNode lapses = json.putArray("lapses");
    for (Lapse lapse : evaluation.lapses()) {
      lapses.addObject().put("criterion", lapse.criterion()).put("date", lapse.date().toString());
    }
    return json;
  }

  private ObjectNode decision(Decision decision) {
    ObjectNode json = JSON.objectNode();
    json.put("sharing", decision.sharing().name());
    ArrayNode reasons = json.putArray("reasons");
    decision.reasons().forEach(reason -> reasons.add(text(reason)));
    String rule = decision.rule();
    json.set("rule", rule == null ? JSON.nullNode() : ref(rule));
    Decision.NextLevel next = decision.nextLevel();
    if (next == null) {
      json.putNull("nextLevel");
    } else {
      ObjectNode level = json.putObject("nextLevel").put("sharing", next.sharing().name());
      level.set("items", strings(next.items()));
    }
    return json;
  }

  private static ObjectNode scores(Scores scores) {
    ObjectNode json = JSON.objectNode();
    put(json, "overall", scores.overall());
    put(json, "mandatory", scores.mandatory());
    put(json, "evidenced", scores.evidenced());
    ArrayNode labels = json.putArray("labels");
    scores.labels().forEach((no, share) -> put(labels.addObject().put("no", no), "score", share));
    return json;
  }

  private static void put(ObjectNode json, String name, Share share) {
    json.put(name, share.shown());
  }

  private ObjectNode item(ItemResult item) {
    ObjectNode json = JSON.objectNode();
    json.put("no", item.item().no());
    json.put("verdict", item.verdict().name());
    json.put("assurance", item.assurance().name());
    json.put("points", item.points());
    json.put("weight", item.weight());
    ArrayNode criteria = json.putArray("criteria");
    item.criteria().forEach(result -> criteria.add(criterion(result)));
    return json;
  }

  private ObjectNode criterion(CriterionResult result) {
    ObjectNode json = JSON.objectNode();
    json.put("id", result.criterion().id());
    json.put("outcome", result.outcome().name());
    json.set("causes", strings(result.causes().stream().map(Enum::name).toList()));
    json.set(
        "evidence",
        strings(
            result.criterion().alternatives().stream()
                .map(alternative -> alternative.row().evidence())
                .distinct()
                .toList()));
    json.set("rule", ref(result.decidedBy()));
    json.set("nearest", ref(result.nearest()));
    json.put("validUntil", result.validUntil() == null ? null : result.validUntil().toString());
    return json;
  }

  private JsonNode ref(@Nullable Alternative alternative) {
    return alternative == null ? JSON.nullNode() : ref(alternative.row().id());
  }

  private ObjectNode ref(String rule) {
    RowPlace at = Objects.requireNonNull(places.get(rule));
    ObjectNode json = JSON.objectNode();
    json.put("name", rule).put("workbook", at.workbook());
    return json.put("sheet", at.sheet()).put("row", at.row());
  }

  private static ObjectNode finding(Finding finding) {
    ObjectNode json = JSON.objectNode();
    json.put("item", finding.item());
    json.put("criterion", finding.criterion());
    json.put("cause", finding.cause().name());
    json.put("severity", finding.severity().name());
    json.set("message", text(finding.message()));
    json.set("advice", text(finding.advice()));
    json.put("due", finding.due().toString());
    json.put("respondBy", finding.respondBy() == null ? null : finding.respondBy().toString());
    json.set("missing", strings(finding.missing()));
    json.put("root", finding.root());
    json.set("unlocks", strings(finding.unlocks()));
    return json;
  }

  private static ObjectNode text(Text text) {
    return JSON.objectNode().put("ja", text.ja()).put("en", text.en());
  }

  private static ArrayNode strings(Collection<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(array::add);
    return array;
  }
}
