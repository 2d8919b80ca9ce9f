package io.kijun.core.evidence;

import io.kijun.core.issue.Issue;
import io.kijun.core.issue.IssueCode;
import io.kijun.core.issue.Issues;
import io.kijun.core.issue.JsonFields;
import io.kijun.core.issue.StrictJson;
import io.kijun.core.standard.Item;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Text;
import io.kijun.core.standard.Verdict;
import io.kijun.core.standard.Vocabulary;
import io.kijun.core.standard.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Takes in facts as JSON, checked against the vocabulary of one standard. Reports every problem at
 * once, each with its JSON path.
 */
public final class FactsReader {

  private static final List<String> REQUEST =
      List.of("supplier", "asOf", "ruleset", "evidence", "declarations", "events");
  private static final List<String> EVIDENCE =
      List.of(
          "key",
          "established",
          "performances",
          "occasions",
          "audience",
          "scope",
          "contents",
          "retention",
          "interval",
          "statedOn",
          "source");
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 4000;

  private final Set<String> items;
  private final Set<String> keys;
  private final Set<String> occasions;
  private final Set<String> audiences;
  private final Set<String> scopes;
  private final Set<String> contents;
  private final Set<String> profile;
  private final Set<String> events;

  /**
   * What was read.
   *
   * @param facts null where there are issues
   * @param asOf null where it was not given
   * @param ruleset null where it was not given
   */
  public record Intake(
      @Nullable Facts facts,
      @Nullable LocalDate asOf,
      @Nullable String ruleset,
      List<Issue> issues) {}

  /** A reader for the words of a standard. */
  public FactsReader(Standard standard) {
    Vocabulary vocabulary = standard.vocabulary();
    items = set(standard.items().stream().map(Item::no).toList());
    keys = set(vocabulary.evidence().stream().map(key -> key.key()).toList());
    occasions = set(vocabulary.occasions().stream().map(Occasion::code).toList());
    audiences = set(vocabulary.audiences().stream().map(Word::code).toList());
    scopes = set(vocabulary.scopes().stream().map(Word::code).toList());
    contents = set(vocabulary.contents().stream().map(Word::code).toList());
    profile = set(vocabulary.profile().stream().map(ProfileFact::code).toList());
    events = set(vocabulary.events().stream().map(Word::code).toList());
  }

  private static Set<String> set(Collection<String> words) {
    return new LinkedHashSet<>(words);
  }

  /** Reads a request from parsed JSON; the issues of parsing come first. */
  public Intake read(StrictJson.Parsed parsed) {
    JsonNode tree = parsed.tree();
    if (tree == null) {
      return new Intake(null, null, null, parsed.issues());
    }
    Intake intake = read(tree);
    List<Issue> issues = new ArrayList<>(parsed.issues());
    issues.addAll(intake.issues());
    return new Intake(
        issues.isEmpty() ? intake.facts() : null,
        intake.asOf(),
        intake.ruleset(),
        List.copyOf(issues));
  }

  /** Reads a request: facts, and optionally the day and the ruleset. */
  public Intake read(JsonNode request) {
    Issues issues = Issues.ofRequest();
    JsonFields fields = new JsonFields(request, "$", issues, REQUEST);
    LocalDate asOf = fields.day("asOf");
    String ruleset = fields.text("ruleset", LONGEST_NAME);
    Facts facts = facts(fields, issues);
    List<Issue> found = issues.all();
    return new Intake(found.isEmpty() ? facts : null, asOf, ruleset, found);
  }

  /**
   * Which ruleset and day a request asks for, before it can be checked against a vocabulary. What
   * is wrong with them is left to {@link #read}.
   *
   * @param asOf null where it is not given, or wrong
   * @param ruleset null where it is not given, or wrong
   */
  public record RulesetChoice(@Nullable LocalDate asOf, @Nullable String ruleset) {}

  /** Which ruleset and day a request asks for. */
  public static RulesetChoice rulesetChoice(JsonNode request) {
    JsonFields fields = new JsonFields(request, "$", Issues.ofRequest(), REQUEST);
    return new RulesetChoice(fields.day("asOf"), fields.text("ruleset", LONGEST_NAME));
  }

  private Facts facts(JsonFields fields, Issues issues) {
    List<Evidence> evidence = new ArrayList<>();
    fields.each("evidence", (node, path) -> add(evidence, evidence(node, path, issues)));
    List<Declaration> declarations = new ArrayList<>();
    Set<String> declared = new HashSet<>();
    fields.each(
        "declarations",
        (node, path) -> add(declarations, declaration(node, path, issues, declared)));
    List<Event> events = new ArrayList<>();
    fields.each("events", (node, path) -> add(events, event(node, path, issues)));
    JsonNode supplier = fields.given("supplier");
    if (supplier == null) {
      issues.missing("$.supplier");
      return new Facts("", null, Map.of(), evidence, declarations, events);
    }
    JsonFields of =
        new JsonFields(supplier, "$.supplier", issues, List.of("id", "name", "profile"));
    String id = of.required("id", LONGEST_NAME);
    return new Facts(
        id == null ? "" : id,
        of.text("name", LONGEST_NAME),
        profile(of, issues),
        evidence,
        declarations,
        events);
  }

  private static <T> void add(List<T> list, @Nullable T element) {
    if (element != null) {
      list.add(element);
    }
  }

  private Map<String, Boolean> profile(JsonFields supplier, Issues issues) {
    Map<String, Boolean> given = new TreeMap<>();
    JsonNode node = supplier.given("profile");
    if (node == null) {
      return given;
    }
    JsonFields facts = new JsonFields(node, "$.supplier.profile", issues, List.copyOf(profile));
    for (String fact : profile) {
      Boolean value = facts.flag(fact);
      if (value != null) {
        given.put(fact, value);
      }
    }
    return given;
  }

  private @Nullable Evidence evidence(JsonNode node, String path, Issues issues) {
    JsonFields fields = new JsonFields(node, path, issues, EVIDENCE);
    String key = fields.word("key", keys);
    Evidence evidence =
        new Evidence(
            key == null ? "" : key,
            fields.flag("established"),
            new TreeSet<>(fields.days("performances")),
            fields.words("occasions", occasions),
            fields.words("audience", audiences),
            fields.words("scope", scopes),
            fields.words("contents", contents),
            fields.period("retention"),
            fields.period("interval"),
            fields.day("statedOn"),
            fields.text("source", LONGEST_TEXT));
    return key == null ? null : evidence;
  }

  private @Nullable Declaration declaration(
      JsonNode node, String path, Issues issues, Set<String> declared) {
    JsonFields fields = new JsonFields(node, path, issues, List.of("item", "status", "reason"));
    String item = fields.word("item", items);
    String status =
        fields.word("status", Arrays.stream(Verdict.values()).map(Verdict::name).toList());
    String reason = fields.text("reason", LONGEST_TEXT);
    if (item != null && !declared.add(item)) {
      issues.invalid(
          IssueCode.DUPLICATE,
          fields.at("item"),
          item,
          new Text("同じ項目の自己申告が重複しています。", "The item is declared more than once."));
    }
    return item == null || status == null
        ? null
        : new Declaration(item, Verdict.valueOf(status), reason);
  }

  private @Nullable Event event(JsonNode node, String path, Issues issues) {
    JsonFields fields = new JsonFields(node, path, issues, List.of("type", "date"));
    String type = fields.word("type", events);
    LocalDate date = fields.day("date");
    if (date == null && fields.given("date") == null) {
      issues.missing(fields.at("date"));
    }
    return type == null || date == null ? null : new Event(type, date);
  }
}
