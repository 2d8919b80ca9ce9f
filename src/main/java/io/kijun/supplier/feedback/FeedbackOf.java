package io.kijun.supplier.feedback;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.record.RecordedEvaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes of an evaluation on record what the supplier is told of it. */
final class FeedbackOf {

  private static final Text NONE = new Text("", "");

  private final RecordedEvaluation evaluation;
  private final ObjectNode result;
  private final Standard standard;
  private final Map<String, Text> titles = new HashMap<>();
  private final Map<String, CriterionRow> criteria = new HashMap<>();
  private final Map<String, Integer> findings = new HashMap<>();
  private final Set<String> next = new HashSet<>();

  private FeedbackOf(RecordedEvaluation evaluation, Standard standard) {
    this.evaluation = evaluation;
    this.result = evaluation.json();
    this.standard = standard;
    standard.items().forEach(item -> titles.put(item.no(), item.title()));
    standard.criteria().forEach(row -> criteria.putIfAbsent(row.criterion(), row));
    each(result, "findings").forEach(one -> findings.merge(text(one, "item"), 1, Integer::sum));
    next.addAll(nextItems());
  }

  /**
   * The feedback of an evaluation.
   *
   * @param standard of the evaluation's ruleset
   */
  static Feedback of(RecordedEvaluation evaluation, Standard standard) {
    return new FeedbackOf(evaluation, standard).feedback();
  }

  private Feedback feedback() {
    JsonNode decision = result.required("decision");
    JsonNode level = decision.path("nextLevel");
    return new Feedback(
        evaluation.id(),
        result.at("/supplier/id").stringValue(),
        Objects.requireNonNullElse(evaluation.name(), ""),
        day(result, "asOf"),
        new Text(
            standard.title().ja() + " " + standard.version(),
            standard.title().en() + " " + standard.version()),
        Sharing.valueOf(text(decision, "sharing")),
        each(decision, "reasons").stream().map(FeedbackOf::words).toList(),
        level.isObject() ? Sharing.valueOf(text(level, "sharing")) : null,
        nextItems().stream().map(this::named).toList(),
        toDos(),
        lapses());
  }

  private List<String> nextItems() {
    return each(result.at("/decision/nextLevel"), "items").stream()
        .map(JsonNode::stringValue)
        .toList();
  }

  private Text named(String no) {
    Text title = titles.getOrDefault(no, NONE);
    return new Text("No." + no + " " + title.ja(), "No." + no + " " + title.en());
  }

  /** What weighs most first, then what is due first, then what unlocks most. */
  private List<ToDo> toDos() {
    Map<String, Integer> met = new HashMap<>();
    List<ToDo> all = new ArrayList<>();
    for (JsonNode finding : each(result, "findings")) {
      all.add(toDo(finding, met.merge(text(finding, "item"), 1, Integer::sum)));
    }
    all.sort(
        Comparator.comparing(ToDo::severity)
            .thenComparing(ToDo::due)
            .thenComparing(one -> -one.unlocks().size()));
    return all;
  }

  private ToDo toDo(JsonNode finding, int place) {
    String no = text(finding, "item");
    boolean alone = findings.getOrDefault(no, 1) == 1;
    String respondBy = optional(finding, "respondBy");
    return new ToDo(
        key(finding),
        alone ? no : no + "(" + place + ")",
        titles.getOrDefault(no, NONE),
        words(finding.required("message")),
        words(finding.required("advice")),
        day(finding, "due"),
        respondBy == null ? null : LocalDate.parse(respondBy),
        each(finding, "unlocks").stream().map(JsonNode::stringValue).toList(),
        Severity.valueOf(text(finding, "severity")),
        next.contains(no));
  }

  private static PlannedFinding key(JsonNode finding) {
    return new PlannedFinding(
        text(finding, "item"),
        optional(finding, "criterion"),
        Cause.valueOf(text(finding, "cause")),
        optional(finding, "root"));
  }

  private List<ComingLapse> lapses() {
    Map<String, Text> advice = new HashMap<>();
    for (JsonNode finding : each(result, "findings")) {
      String criterion = optional(finding, "criterion");
      if (criterion != null && text(finding, "cause").equals(Cause.LAPSING.name())) {
        advice.put(criterion, words(finding.required("advice")));
      }
    }
    LocalDate last = day(result, "asOf").plusYears(1);
    return each(result, "lapses").stream()
        .filter(lapse -> !day(lapse, "date").isAfter(last))
        .map(lapse -> lapse(lapse, advice))
        .toList();
  }

  private ComingLapse lapse(JsonNode lapse, Map<String, Text> advice) {
    String id = text(lapse, "criterion");
    CriterionRow row = criteria.get(id);
    return new ComingLapse(
        row == null ? "" : row.no(),
        id,
        row == null ? NONE : row.statement(),
        day(lapse, "date"),
        advice.getOrDefault(id, NONE));
  }

  private static List<JsonNode> each(JsonNode node, String field) {
    return node.path(field).valueStream().toList();
  }

  private static String text(JsonNode node, String field) {
    return node.required(field).stringValue();
  }

  private static @Nullable String optional(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? value.stringValue() : null;
  }

  private static LocalDate day(JsonNode node, String field) {
    return LocalDate.parse(text(node, field));
  }

  private static Text words(JsonNode node) {
    return new Text(text(node, "ja"), text(node, "en"));
  }
}
