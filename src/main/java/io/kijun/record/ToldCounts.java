package io.kijun.record;

import io.kijun.core.standard.Assurance;
import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import io.kijun.record.ToldResult.ResultCount;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What is counted of a result: items by verdict, and those that rest on less than evidence. */
final class ToldCounts {

  /** It counted what is declared of items that are not achieved, too: its pages stay as read. */
  private static final String FIRST_VERSION = "0.1.0";

  private final JsonNode result;
  private final Function<Text, String> language;
  private final List<ResultCount> counts = new ArrayList<>();

  private ToldCounts(JsonNode result, Function<Text, String> language) {
    this.result = result;
    this.language = language;
  }

  /** The counts of a result, in the order of the page. */
  static List<ResultCount> of(JsonNode result, Function<Text, String> language) {
    ToldCounts report = new ToldCounts(result, language);
    for (Verdict verdict : Verdict.values()) {
      int number = report.count("items", item -> says(item, "verdict", verdict));
      report.counts.add(new ResultCount(language.apply(verdict.label()), number));
    }
    Predicate<JsonNode> declared = item -> says(item, "assurance", Assurance.DECLARED);
    if (result.required("kijun").stringValue().equals(FIRST_VERSION)) {
      report.add(new Text("申告のみの項目", "By declaration only"), report.count("items", declared));
    } else {
      report.later(declared);
    }
    return report.counts;
  }

  private void later(Predicate<JsonNode> declared) {
    add(
        new Text("証跡が一部の項目", "Evidenced in part"),
        count("items", item -> says(item, "assurance", Assurance.MIXED)));
    add(
        new Text("未承認の該当なし", "Not applicable, not accepted"),
        count("findings", finding -> says(finding, "cause", Cause.NOT_ACCEPTED)));
    add(
        new Text("達成のうち申告のみ", "Achieved by declaration only"),
        count("items", declared.and(item -> says(item, "verdict", Verdict.ACHIEVED))));
  }

  private void add(Text name, int number) {
    if (number > 0) {
      counts.add(new ResultCount(language.apply(name), number));
    }
  }

  private int count(String list, Predicate<JsonNode> which) {
    return (int) result.required(list).valueStream().filter(which).count();
  }

  private static boolean says(JsonNode one, String field, Enum<?> value) {
    return one.required(field).stringValue().equals(value.name());
  }
}
