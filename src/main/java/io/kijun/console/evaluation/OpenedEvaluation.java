package io.kijun.console.evaluation;

import io.kijun.core.ruleset.fact.Share;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.record.RecordedEvaluation;
import io.kijun.record.ToldResult;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An evaluation on record, as a page reads it.
 *
 * @param json as the API answers it
 * @param standard the one that it was judged by
 * @param why how it came about
 */
record OpenedEvaluation(
    RecordedEvaluation recorded,
    JsonNode json,
    Standard standard,
    ToldResult told,
    List<ResultItem> items,
    HowMade why) {

  /**
   * How an evaluation came about.
   *
   * @param trace as the API answers it; null: it cannot be told
   * @param mandatory the share of mandatory items achieved; null: it cannot be told
   * @param untold why it cannot be told; null: it can
   */
  record HowMade(@Nullable JsonNode trace, @Nullable Share mandatory, @Nullable Text untold) {}

  /** The id of its ruleset. */
  String ruleset() {
    return json.at("/ruleset/id").stringValue();
  }

  /** The supplier's code. */
  String supplier() {
    return told.supplierId();
  }

  /** Its page. */
  String address() {
    return "/console/evaluations/" + recorded.id();
  }

  /** The numbers of the items that lead to the next better decision. */
  List<String> nextItems() {
    return json.at("/decision/nextLevel/items").valueStream().map(JsonNode::stringValue).toList();
  }
}
