package io.kijun.core.evidence;

import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Reads a canonical record of facts token by token: a tree of it would take twice the time. */
final class FactsRecordReader {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonParser parser;
  private final PlainTokens json;
  private final Predicate<String> keys;
  private @Nullable String supplier;
  private @Nullable String tier;
  private final Map<String, Boolean> profile = new TreeMap<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private FactsRecordReader(JsonParser parser, Predicate<String> keys) {
    this.parser = parser;
    this.json = new PlainTokens(parser, true);
    this.keys = keys;
  }

  /**
   * The facts of a record; anything but a record throws a RuntimeException.
   *
   * @param keys which evidence to keep
   */
  static Facts read(String canonical, Predicate<String> keys) {
    try (JsonParser json = MAPPER.createParser(canonical)) {
      return new FactsRecordReader(json, keys).facts();
    }
  }

  private Facts facts() {
    json.next();
    json.object(this::field);
    return new Facts(
        Objects.requireNonNull(supplier), null, tier, profile, evidence, declarations, events);
  }

  private void field(String name) {
    switch (name) {
      case "declarations" -> json.each(this::declaration);
      case "events" -> json.each(this::event);
      case "evidence" -> json.each(this::entry);
      case "profile" -> json.object(fact -> profile.put(fact, json.flag()));
      case "supplier" -> supplier = json.string();
      case "tier" -> tier = json.string();
      default -> throw new IllegalArgumentException(name);
    }
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    json.object(name -> texts.put(name, parser.getString()));
    return texts;
  }

  private static String required(Map<String, String> texts, String name) {
    return Objects.requireNonNull(texts.get(name), name);
  }

  private void declaration() {
    Map<String, String> texts = texts();
    declarations.add(
        new Declaration(
            texts.get("item"),
            texts.get("criterion"),
            Verdict.valueOf(required(texts, "status")),
            required(texts, "reasoned").equals("true") ? RecordedFacts.ON_RECORD : null,
            texts.containsKey("acceptedUntil")
                ? LocalDate.parse(required(texts, "acceptedUntil"))
                : null));
  }

  private void event() {
    Map<String, String> texts = texts();
    events.add(new Event(required(texts, "type"), LocalDate.parse(required(texts, "date"))));
  }

  /** In canonical JSON the key stands after some of the fields. */
  private void entry() {
    PlainEntry entry =
        new PlainEntry(json, list -> UnaryOperator.identity()).source(RecordedFacts.ON_RECORD);
    json.object(field -> ofEntry(field, entry));
    if (keys.test(entry.key())) {
      evidence.add(entry.built());
    }
  }

  private void ofEntry(String field, PlainEntry entry) {
    if (field.equals("sourced")) {
      entry.source(json.flag() ? RecordedFacts.ON_RECORD : null);
    } else if (json.isGiven() && !entry.read(field)) {
      throw new IllegalArgumentException(field);
    }
  }
}
