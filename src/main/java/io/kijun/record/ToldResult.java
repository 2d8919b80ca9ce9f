package io.kijun.record;

import io.kijun.core.standard.Cause;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Label;
import io.kijun.core.standard.Labelled;
import io.kijun.core.standard.Severity;
import io.kijun.core.standard.Sharing;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What people are told of one evaluation on record, in one language: the same in the report and on
 * screen.
 */
public final class ToldResult {

  private static final int MOST_URGENT = 10;
  private static final int NOTICE_DAYS = 90;

  /** A bar of scores; null score: nothing applies. */
  public record Bar(String no, String name, @Nullable String percent, int width) {}

  /** A finding in words; nobody has to answer where respondBy is null. */
  public record Line(
      String item,
      String title,
      @Nullable String criterion,
      String severity,
      String severityCode,
      String cause,
      String causeCode,
      String message,
      String advice,
      String due,
      @Nullable String respondBy,
      String unlocks) {}

  /** Findings of a label. */
  public record Group(String no, String name, List<Line> lines) {}

  /** A criterion that stops being met. */
  public record LapseLine(String date, String criterion, String statement) {}

  /** A count with its name. */
  public record ResultCount(String name, int number) {}

  private final JsonNode result;
  private final Standard standard;
  private final boolean japanese;
  private final Map<String, Item> items = new HashMap<>();

  /**
   * What is told of a result.
   *
   * @param result JSON, as the API answers it
   * @param standard the one that it was judged by
   * @param japanese whether it is told in Japanese; else in English
   */
  public ToldResult(JsonNode result, Standard standard, boolean japanese) {
    this.result = result;
    this.standard = standard;
    this.japanese = japanese;
    standard.items().forEach(item -> items.put(item.no(), item));
  }

  private String in(Text text) {
    return japanese ? text.ja() : text.en();
  }

  private String in(JsonNode text) {
    return text.required(japanese ? "ja" : "en").stringValue();
  }

  private static <T extends Enum<T> & Labelled> T value(
      JsonNode node, String field, Class<T> type) {
    return Enum.valueOf(type, node.required(field).stringValue());
  }

  private static List<JsonNode> list(JsonNode node, String field) {
    return StreamSupport.stream(node.path(field).spliterator(), false).toList();
  }

  /** The language of the page. */
  public String lang() {
    return japanese ? "ja" : "en";
  }

  /** A text of the page itself. */
  public String say(String ja, String en) {
    return japanese ? ja : en;
  }

  /** The supplier's name, or its id where no name is on record. */
  public String supplier() {
    JsonNode supplier = result.required("supplier");
    JsonNode name = supplier.path("name");
    return name.isString() ? name.stringValue() : supplier.required("id").stringValue();
  }

  public String supplierId() {
    return result.at("/supplier/id").stringValue();
  }

  public String asOf() {
    return result.required("asOf").stringValue();
  }

  public String ruleset() {
    return result.at("/ruleset/id").stringValue();
  }

  public String kijun() {
    return result.required("kijun").stringValue();
  }

  /** The standard and its version. */
  public String standard() {
    return in(standard.title()) + " " + standard.version();
  }

  public String sharing() {
    return in(value(result.required("decision"), "sharing", Sharing.class).label());
  }

  /** The decision's code, for its colour. */
  public String sharingCode() {
    return result.at("/decision/sharing").stringValue();
  }

  /** Why it was decided so. */
  public List<String> reasons() {
    return list(result.required("decision"), "reasons").stream().map(this::in).toList();
  }

  /** The items to achieve for the next better decision; empty: there is none. */
  public List<String> nextItems() {
    return list(result.at("/decision/nextLevel"), "items").stream()
        .map(item -> named(item.stringValue()))
        .toList();
  }

  /** The next better decision. */
  public String nextSharing() {
    JsonNode next = result.at("/decision/nextLevel");
    return next.isObject() ? in(value(next, "sharing", Sharing.class).label()) : "";
  }

  private String named(String no) {
    Item item = items.get(no);
    return "No." + no + (item == null ? "" : " " + in(item.title()));
  }

  /** The overall scores. */
  public List<Bar> scores() {
    JsonNode scores = result.required("scores");
    return List.of(
        bar("", say("全体", "Overall"), scores.path("overall")),
        bar("", say("必須項目", "Mandatory items"), scores.path("mandatory")),
        bar("", say("証跡による裏付け", "Backed by evidence"), scores.path("evidenced")));
  }

  /** The score of each label. */
  public List<Bar> labels() {
    Map<String, JsonNode> scores = new HashMap<>();
    list(result.required("scores"), "labels")
        .forEach(one -> scores.put(one.required("no").stringValue(), one.path("score")));
    List<Bar> bars = new ArrayList<>();
    for (Label label : standard.labels()) {
      JsonNode score = scores.get(label.no());
      if (score != null) {
        bars.add(bar(label.no(), in(label.name()), score));
      }
    }
    return bars;
  }

  private static Bar bar(String no, String name, JsonNode score) {
    if (!score.isNumber()) {
      return new Bar(no, name, null, 0);
    }
    double share = score.doubleValue();
    return new Bar(
        no,
        name,
        String.format(Locale.ROOT, "%.1f%%", Math.floor(share * 1000) / 10),
        (int) Math.round(share * 200));
  }

  /** How many items there are of each verdict, and what of them rests on less than evidence. */
  public List<ResultCount> counts() {
    return ToldCounts.of(result, this::in);
  }

  private Line line(JsonNode finding) {
    String no = finding.required("item").stringValue();
    Severity severity = value(finding, "severity", Severity.class);
    JsonNode criterion = finding.path("criterion");
    Item item = items.get(no);
    List<String> unlocks =
        list(finding, "unlocks").stream().map(one -> "No." + one.stringValue()).toList();
    return new Line(
        no,
        item == null ? "" : in(item.title()),
        criterion.isString() ? criterion.stringValue() : null,
        in(severity.label()),
        severity.name(),
        in(value(finding, "cause", Cause.class).label()),
        finding.required("cause").stringValue(),
        in(finding.required("message")),
        in(finding.required("advice")),
        finding.required("due").stringValue(),
        finding.path("respondBy").isString() ? finding.path("respondBy").stringValue() : null,
        String.join(say("、", ", "), unlocks));
  }

  /** All findings, the gravest first, as they stand on record. */
  public List<Line> lines() {
    return list(result, "findings").stream().map(this::line).toList();
  }

  /** What to do first: the gravest, then what unlocks most, then what is due first. */
  public List<Line> urgent() {
    return list(result, "findings").stream()
        .filter(ToldResult::isToDo)
        .sorted(
            Comparator.comparing((JsonNode one) -> value(one, "severity", Severity.class))
                .thenComparing(one -> -one.path("unlocks").size())
                .thenComparing(one -> one.required("due").stringValue()))
        .limit(MOST_URGENT)
        .map(this::line)
        .toList();
  }

  private static boolean isToDo(JsonNode finding) {
    Cause cause = value(finding, "cause", Cause.class);
    return cause.isShortfall()
        || cause == Cause.OVERCLAIM
        || cause == Cause.UNJUSTIFIED_NOT_APPLICABLE;
  }

  /** All findings, by label. */
  public List<Group> findings() {
    Map<String, List<Line>> byLabel = new HashMap<>();
    for (JsonNode finding : list(result, "findings")) {
      Item item = items.get(finding.required("item").stringValue());
      String label = item == null ? "" : item.label();
      byLabel.computeIfAbsent(label, none -> new ArrayList<>()).add(line(finding));
    }
    List<Group> groups = new ArrayList<>();
    for (Label label : standard.labels()) {
      List<Line> lines = byLabel.get(label.no());
      if (lines != null) {
        groups.add(new Group(label.no(), in(label.name()), lines));
      }
    }
    return groups;
  }

  /** What stops being met within 90 days if nothing is done. */
  public List<LapseLine> lapses() {
    LocalDate last = LocalDate.parse(asOf()).plusDays(NOTICE_DAYS);
    Map<String, Text> statements = new HashMap<>();
    standard.criteria().forEach(row -> statements.putIfAbsent(row.criterion(), row.statement()));
    List<LapseLine> lapses = new ArrayList<>();
    for (JsonNode lapse : list(result, "lapses")) {
      LocalDate date = LocalDate.parse(lapse.required("date").stringValue());
      if (!date.isAfter(last)) {
        String id = lapse.required("criterion").stringValue();
        Text statement = statements.getOrDefault(id, new Text("", ""));
        lapses.add(new LapseLine(date.toString(), id, in(statement)));
      }
    }
    return lapses;
  }
}
