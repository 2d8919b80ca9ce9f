package io.kijun.core.evaluation;

import io.kijun.core.evidence.Facts;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criterion;
import io.kijun.core.ruleset.Ruleset;
import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Hash;
import io.kijun.core.standard.JsonBytes;
import io.kijun.core.standard.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes results of one ruleset as bytes of JSON. What says the same of every supplier is written
 * once and kept: the place of a rule, what evidence a criterion looks at.
 */
final class ResultWriter {

  private final RuleRefs refs;
  private final Ruleset ruleset;
  private final Map<String, byte[]> places = new ConcurrentHashMap<>();
  private final Map<String, byte[]> evidence = new ConcurrentHashMap<>();

  ResultWriter(Ruleset ruleset) {
    this.ruleset = ruleset;
    this.refs = new RuleRefs(ruleset);
  }

  private static JsonBytes json(int expected) {
    return new JsonBytes(ResultJson.HEX, expected);
  }

  /** The whole result. */
  JsonBytes written(Evaluation evaluation, Hash factsHash, Hash resultHash) {
    JsonBytes json = json(1 << 18);
    Facts facts = evaluation.file().facts();
    json.raw("{\"resultHash\":\"").raw(resultHash.value());
    json.raw("\",\"ruleset\":{\"id\":\"").raw(ruleset.id().value());
    json.raw("\",\"hash\":\"").raw(ruleset.hash().value());
    json.raw("\"},\"asOf\":\"").day(evaluation.file().asOf());
    json.raw("\",\"supplier\":{\"id\":").quoted(facts.supplier());
    optional(json.raw(",\"name\":"), facts.name());
    json.raw("},\"standard\":{\"id\":").quoted(ruleset.standard().id());
    json.raw(",\"version\":").quoted(ruleset.standard().version());
    json.raw("},\"kijun\":").quoted(KijunVersion.VERSION);
    json.raw(",\"factsHash\":\"").raw(factsHash.value()).raw("\",\"decision\":");
    decision(json, evaluation.decision());
    scores(json.raw(",\"scores\":"), evaluation.scores());
    json.raw(",\"items\":[");
    for (int i = 0; i < evaluation.items().size(); i++) {
      item(next(json, i), evaluation.items().get(i));
    }
    json.raw("],\"findings\":[");
    for (int i = 0; i < evaluation.findings().size(); i++) {
      finding(next(json, i), evaluation.findings().get(i));
    }
    json.raw("],\"lapses\":[");
    for (int i = 0; i < evaluation.lapses().size(); i++) {
      Lapse lapse = evaluation.lapses().get(i);
      next(json, i).raw("{\"criterion\":").quoted(lapse.criterion());
      json.raw(",\"date\":\"").day(lapse.date()).raw("\"}");
    }
    return json.raw("]}");
  }

  /** Before the element of an array. */
  private static JsonBytes next(JsonBytes json, int element) {
    return element == 0 ? json : json.raw(',');
  }

  private void decision(JsonBytes json, Decision decision) {
    json.raw("{\"sharing\":\"").raw(decision.sharing().name()).raw("\",\"reasons\":[");
    for (int i = 0; i < decision.reasons().size(); i++) {
      text(next(json, i), decision.reasons().get(i));
    }
    place(json.raw("],\"rule\":"), decision.rule());
    json.raw(",\"nextLevel\":");
    Decision.NextLevel next = decision.nextLevel();
    if (next == null) {
      json.raw("null}");
    } else {
      json.raw("{\"sharing\":\"").raw(next.sharing().name()).raw("\",\"items\":");
      strings(json, next.items()).raw("}}");
    }
  }

  private static void scores(JsonBytes json, Scores scores) {
    number(json.raw("{\"overall\":"), scores.overall().shown());
    number(json.raw(",\"mandatory\":"), scores.mandatory().shown());
    number(json.raw(",\"evidenced\":"), scores.evidenced().shown());
    json.raw(",\"labels\":[");
    int element = 0;
    for (Map.Entry<String, Share> label : scores.labels().entrySet()) {
      next(json, element++).raw("{\"no\":").quoted(label.getKey());
      number(json.raw(",\"score\":"), label.getValue().shown()).raw('}');
    }
    json.raw("]}");
  }

  private void item(JsonBytes json, ItemResult item) {
    json.raw("{\"no\":").quoted(item.item().no());
    json.raw(",\"verdict\":\"").raw(item.verdict().name());
    json.raw("\",\"assurance\":\"").raw(item.assurance().name());
    number(json.raw("\",\"points\":"), item.points());
    number(json.raw(",\"weight\":"), item.weight());
    json.raw(",\"criteria\":[");
    for (int i = 0; i < item.criteria().size(); i++) {
      criterion(next(json, i), item.criteria().get(i));
    }
    json.raw("]}");
  }

  private void criterion(JsonBytes json, CriterionResult result) {
    json.raw("{\"id\":").quoted(result.criterion().id());
    json.raw(",\"outcome\":\"").raw(result.outcome().name()).raw("\",\"causes\":[");
    for (int i = 0; i < result.causes().size(); i++) {
      Cause cause = result.causes().get(i);
      next(json, i).raw('"').raw(cause.name()).raw('"');
    }
    json.raw("],\"evidence\":").raw(evidence(result.criterion()));
    place(json.raw(",\"rule\":"), row(result.decidedBy()));
    place(json.raw(",\"nearest\":"), row(result.nearest()));
    day(json.raw(",\"validUntil\":"), result.validUntil()).raw('}');
  }

  private static @Nullable String row(@Nullable Alternative alternative) {
    return alternative == null ? null : alternative.row().id();
  }

  private byte[] evidence(Criterion criterion) {
    byte[] known = evidence.get(criterion.id());
    if (known == null) {
      List<String> keys =
          criterion.alternatives().stream().map(one -> one.row().evidence()).distinct().toList();
      known = strings(json(64), keys).toArray();
      evidence.put(criterion.id(), known);
    }
    return known;
  }

  /** Where a rule stands. */
  private void place(JsonBytes json, @Nullable String rule) {
    if (rule == null) {
      json.raw("null");
    } else {
      json.raw(places.computeIfAbsent(rule, name -> place(refs.of(name))));
    }
  }

  private static byte[] place(RuleRef rule) {
    JsonBytes json = json(128);
    json.raw("{\"name\":").quoted(rule.name()).raw(",\"workbook\":").quoted(rule.workbook());
    optional(json.raw(",\"sheet\":"), rule.sheet());
    json.raw(",\"row\":").raw(String.valueOf(rule.row())).raw('}');
    return json.toArray();
  }

  private static void finding(JsonBytes json, Finding finding) {
    json.raw("{\"item\":").quoted(finding.item());
    optional(json.raw(",\"criterion\":"), finding.criterion());
    json.raw(",\"cause\":\"").raw(finding.cause().name());
    json.raw("\",\"severity\":\"").raw(finding.severity().name()).raw('"');
    finding.text().write(json, ",\"message\":", ",\"advice\":");
    json.raw(",\"due\":\"").day(finding.due());
    day(json.raw("\",\"respondBy\":"), finding.respondBy());
    strings(json.raw(",\"missing\":"), finding.missing());
    optional(json.raw(",\"root\":"), finding.root());
    strings(json.raw(",\"unlocks\":"), finding.unlocks()).raw('}');
  }

  private static void text(JsonBytes json, Text text) {
    json.raw("{\"ja\":").quoted(text.ja()).raw(",\"en\":").quoted(text.en()).raw('}');
  }

  private static void optional(JsonBytes json, @Nullable String text) {
    if (text == null) {
      json.raw("null");
    } else {
      json.quoted(text);
    }
  }

  private static JsonBytes day(JsonBytes json, @Nullable LocalDate day) {
    return day == null ? json.raw("null") : json.raw('"').day(day).raw('"');
  }

  private static JsonBytes number(JsonBytes json, @Nullable BigDecimal number) {
    return json.raw(String.valueOf(number));
  }

  private static JsonBytes strings(JsonBytes json, List<String> values) {
    json.raw('[');
    for (int i = 0; i < values.size(); i++) {
      next(json, i).quoted(values.get(i));
    }
    return json.raw(']');
  }
}
