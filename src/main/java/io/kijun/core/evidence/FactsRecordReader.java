package io.kijun.core.evidence;

import io.kijun.core.standard.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads a canonical record of facts token by token: a tree of it would take twice the time. */
final class FactsRecordReader {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final JsonParser json;
  private final Predicate<String> keys;
  private @Nullable String supplier;
  private @Nullable String tier;
  private final Map<String, Boolean> profile = new TreeMap<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Declaration> declarations = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private FactsRecordReader(JsonParser json, Predicate<String> keys) {
    this.json = json;
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
    expect(json.nextToken(), JsonToken.START_OBJECT);
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      switch (name) {
        case "declarations" -> array(this::declaration);
        case "events" -> array(this::event);
        case "evidence" -> array(this::entry);
        case "profile" -> profile();
        case "supplier" -> supplier = json.getString();
        case "tier" -> tier = json.getString();
        default -> throw new IllegalArgumentException(name);
      }
    }
    expect(json.currentToken(), JsonToken.END_OBJECT);
    return new Facts(
        Objects.requireNonNull(supplier), null, tier, profile, evidence, declarations, events);
  }

  private static void expect(@Nullable JsonToken found, JsonToken expected) {
    if (found != expected) {
      throw new IllegalArgumentException(found + " instead of " + expected);
    }
  }

  private void array(Runnable element) {
    expect(json.currentToken(), JsonToken.START_ARRAY);
    while (json.nextToken() != JsonToken.END_ARRAY) {
      element.run();
    }
  }

  private void profile() {
    for (String fact = json.nextName(); fact != null; fact = json.nextName()) {
      json.nextToken();
      profile.put(fact, json.getBooleanValue());
    }
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      json.nextToken();
      texts.put(name, json.getString());
    }
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
    EvidenceBuilder entry = new EvidenceBuilder().source(RecordedFacts.ON_RECORD);
    for (String name = json.nextName(); name != null; name = json.nextName()) {
      if (json.nextToken() != JsonToken.VALUE_NULL) {
        field(name, entry);
      }
    }
    Evidence read = entry.build();
    if (keys.test(read.key())) {
      evidence.add(read);
    }
  }

  private void field(String name, EvidenceBuilder entry) {
    switch (name) {
      case "sourced" -> entry.source(json.getBooleanValue() ? RecordedFacts.ON_RECORD : null);
      case "key" -> entry.key(json.getString());
      case "established" -> entry.established(json.getBooleanValue());
      case "performances" -> array(() -> entry.performances().add(day()));
      case "occasions" -> array(() -> entry.occasions().add(json.getString()));
      case "audience" -> array(() -> entry.audience().add(json.getString()));
      case "scope" -> array(() -> entry.scope().add(json.getString()));
      case "contents" -> array(() -> entry.contents().add(json.getString()));
      case "retention" -> entry.retention(Period.parse(json.getString()));
      case "interval" -> entry.interval(Period.parse(json.getString()));
      case "statedOn" -> entry.statedOn(day());
      default -> throw new IllegalArgumentException(name);
    }
  }

  private LocalDate day() {
    return LocalDate.parse(json.getString());
  }
}
