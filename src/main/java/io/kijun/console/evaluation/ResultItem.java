package io.kijun.console.evaluation;

import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Outcome;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Verdict;
import io.kijun.record.ToldResult.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An item of a result on record.
 *
 * @param findings of the item and its criteria, the gravest first
 */
record ResultItem(
    Item item,
    Verdict verdict,
    Assurance assurance,
    List<ResultCriterion> criteria,
    List<Line> findings) {

  /**
   * A criterion of it.
   *
   * @param causes their names
   * @param rule the row that met it; null: none did
   * @param nearest the row that came nearest; null: it is met, does not apply, or it is not told
   * @param validUntil the last day on which it is met; null: it does not lapse
   */
  record ResultCriterion(
      String id,
      Outcome outcome,
      List<String> causes,
      @Nullable String rule,
      @Nullable String nearest,
      @Nullable String validUntil) {

    /** Whether something is missing. */
    boolean isShort() {
      return outcome == Outcome.NOT_MET || outcome == Outcome.PARTIAL;
    }
  }

  /** The items of a result, in its order. */
  static List<ResultItem> of(JsonNode result, Standard standard, List<Line> findings) {
    Map<String, Item> items = new HashMap<>();
    standard.items().forEach(item -> items.put(item.no(), item));
    Map<String, List<Line>> lines = new HashMap<>();
    findings.forEach(one -> lines.computeIfAbsent(one.item(), any -> new ArrayList<>()).add(one));
    List<ResultItem> all = new ArrayList<>();
    for (JsonNode one : result.required("items")) {
      String no = one.required("no").stringValue();
      Item item = items.get(no);
      if (item != null) {
        all.add(item(one, item, lines.getOrDefault(no, List.of())));
      }
    }
    return all;
  }

  private static ResultItem item(JsonNode json, Item item, List<Line> findings) {
    return new ResultItem(
        item,
        Verdict.valueOf(json.required("verdict").stringValue()),
        Assurance.valueOf(json.required("assurance").stringValue()),
        json.required("criteria").valueStream().map(ResultItem::criterion).toList(),
        findings);
  }

  private static ResultCriterion criterion(JsonNode json) {
    return new ResultCriterion(
        json.required("id").stringValue(),
        Outcome.valueOf(json.required("outcome").stringValue()),
        json.path("causes").valueStream().map(JsonNode::stringValue).toList(),
        text(json.path("rule").path("name")),
        text(json.path("nearest").path("name")),
        text(json.path("validUntil")));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? node.stringValue() : null;
  }
}
