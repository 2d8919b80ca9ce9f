package io.kijun.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kijun.core.evaluation.KijunVersion;
import io.kijun.core.standard.Label;
import io.kijun.inforce.Engine;
import io.kijun.runtime.PlainJson;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answer on an evaluation of which only the canonical record can be told: codes, dates and
 * numbers are those on record; texts say that there are none.
 */
final class RecordAsAnswer {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String JA = "文面は、この評価を行った版でのみ再現できます。";
  private static final String EN = "Only the version that made this evaluation can word this.";

  private final Engine engine;

  private RecordAsAnswer(Engine engine) {
    this.engine = engine;
  }

  /** The answer, in the shape of the API. */
  static ObjectNode of(StoredEvaluation stored, byte[] canonical, Engine engine) {
    JsonNode record = PlainJson.tree(new String(canonical, UTF_8));
    RecordAsAnswer answer = new RecordAsAnswer(engine);
    ObjectNode json = JSON.objectNode();
    json.put("resultHash", stored.resultHash().value());
    json.putObject("ruleset")
        .put("id", stored.ruleset().id().value())
        .put("hash", stored.ruleset().value());
    json.set("asOf", record.required("asOf"));
    json.putObject("supplier").put("id", stored.supplier()).put("name", stored.name());
    json.set("standard", record.required("standard"));
    json.put("kijun", stored.kijun()).put("factsHash", stored.factsHash().value());
    json.set("decision", answer.decision(record.required("decision")));
    json.set("scores", answer.scores(record.required("scores")));
    ArrayNode items = json.putArray("items");
    record.required("items").forEach(item -> items.add(answer.item(item)));
    ArrayNode findings = json.putArray("findings");
    record.required("findings").forEach(finding -> findings.add(finding(finding)));
    json.set("lapses", record.required("lapses"));
    return json.put("toldBy", KijunVersion.VERSION);
  }

  private ObjectNode decision(JsonNode record) {
    ObjectNode json = record.deepCopy().asObject();
    json.putArray("reasons").add(noText());
    json.set("rule", rule(record.path("rule")));
    return json;
  }

  private ObjectNode scores(JsonNode record) {
    ObjectNode json = JSON.objectNode();
    for (String name : List.of("overall", "mandatory", "evidenced")) {
      json.set(name, shown(record.required(name)));
    }
    ArrayNode labels = json.putArray("labels");
    for (Label label : engine.content().standard().labels()) {
      JsonNode score = record.required("labels").path(label.no());
      labels.addObject().put("no", label.no()).set("score", shown(score));
    }
    return json;
  }

  /** With four decimals, as scores are shown. */
  private static JsonNode shown(JsonNode score) {
    return score.isNumber()
        ? JSON.numberNode(score.decimalValue().setScale(4, RoundingMode.UNNECESSARY))
        : JSON.nullNode();
  }

  private ObjectNode item(JsonNode record) {
    ObjectNode json = record.deepCopy().asObject();
    for (JsonNode criterion : json.required("criteria")) {
      ObjectNode one = criterion.asObject();
      one.putArray("evidence");
      one.set("rule", rule(one.path("rule")));
      one.putNull("nearest");
    }
    return json;
  }

  private JsonNode rule(JsonNode name) {
    return name.isString()
        ? PlainJson.tree(PlainJson.text(engine.refs().of(name.stringValue())))
        : JSON.nullNode();
  }

  private static ObjectNode finding(JsonNode record) {
    ObjectNode json = record.deepCopy().asObject();
    json.set("message", noText());
    json.set("advice", noText());
    return json;
  }

  private static ObjectNode noText() {
    return JSON.objectNode().put("ja", JA).put("en", EN);
  }
}
