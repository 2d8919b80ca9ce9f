package io.kijun.core.evidence;

import io.kijun.core.standard.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads facts back from their canonical record. Names and free text are not in it: in the place of
 * a reason stands {@link #REASON}, so that the facts have the same hash and the same result.
 */
public final class RecordedFacts implements FactsSource {

  /** Stands for a reason that was given. */
  public static final String REASON = "-";

  private static final JsonMapper MAPPER = new JsonMapper();

  /*
   * In canonical JSON the names of an object stand in order and a quote inside a string is escaped:
   * each of these stands where it says, and nowhere else.
   */
  private static final String EVIDENCE = "\"evidence\":[";
  private static final String ENTRY = "{\"audience\":";
  private static final String KEY = "\"key\":\"";
  private static final String END_OF_EVIDENCE = "],\"profile\":{";

  private final UUID id;
  private final String canonical;

  /**
   * The facts of a record.
   *
   * @param canonical what {@link FactsRecord#canonical()} wrote; reading anything else throws a
   *     RuntimeException
   */
  public RecordedFacts(UUID id, byte[] canonical) {
    this.id = id;
    this.canonical = new String(canonical, StandardCharsets.UTF_8);
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public Facts all() {
    return read(canonical, key -> true);
  }

  @Override
  public Facts only(Set<String> keys) {
    int from = canonical.indexOf(EVIDENCE) + EVIDENCE.length();
    int end = canonical.indexOf(END_OF_EVIDENCE, from);
    StringBuilder part = new StringBuilder().append(canonical, 0, from);
    int entry = canonical.indexOf(ENTRY, from);
    while (entry >= 0 && entry < end) {
      int next = canonical.indexOf(ENTRY, entry + 1);
      int after = next < 0 ? end : next;
      if (isOf(keys, canonical.indexOf(KEY, entry) + KEY.length())) {
        part.append(canonical, entry, after);
      }
      entry = next;
    }
    if (part.charAt(part.length() - 1) == ',') {
      part.setLength(part.length() - 1);
    }
    return read(part.append(canonical, end, canonical.length()).toString(), keys::contains);
  }

  /** Whether the key that begins at a place may be one of some; one with an escape may be any. */
  private boolean isOf(Set<String> keys, int key) {
    String spelt = canonical.substring(key, canonical.indexOf('"', key));
    return keys.contains(spelt) || spelt.indexOf('\\') >= 0;
  }

  private static Facts read(String canonical, Predicate<String> keys) {
    try (JsonParser json = MAPPER.createParser(canonical)) {
      return new Reading(json, keys).facts();
    }
  }

  /** What the fields of an object are read with, by name. */
  private interface Field {
    void read();
  }

  private static final class Reading {

    private final JsonParser json;
    private final Predicate<String> keys;
    private @Nullable String supplier;
    private final Map<String, Boolean> profile = new TreeMap<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    Reading(JsonParser json, Predicate<String> keys) {
      this.json = json;
      this.keys = keys;
    }

    Facts facts() {
      expect(json.nextToken(), JsonToken.START_OBJECT);
      object(
          Map.of(
              "declarations", () -> array(this::declaration),
              "events", () -> array(this::event),
              "evidence", () -> array(this::entry),
              "profile", this::profile,
              "supplier", () -> supplier = json.getString()));
      return new Facts(
          Objects.requireNonNull(supplier), null, profile, evidence, declarations, events);
    }

    private static void expect(@Nullable JsonToken found, JsonToken expected) {
      if (found != expected) {
        throw new IllegalArgumentException(found + " instead of " + expected);
      }
    }

    private void object(Map<String, Field> fields) {
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        Objects.requireNonNull(fields.get(name), name).read();
      }
      expect(json.currentToken(), JsonToken.END_OBJECT);
    }

    private void array(Field element) {
      expect(json.currentToken(), JsonToken.START_ARRAY);
      while (json.nextToken() != JsonToken.END_ARRAY) {
        element.read();
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
              required(texts, "item"),
              Verdict.valueOf(required(texts, "status")),
              required(texts, "reasoned").equals("true") ? REASON : null));
    }

    private void event() {
      Map<String, String> texts = texts();
      events.add(new Event(required(texts, "type"), LocalDate.parse(required(texts, "date"))));
    }

    private void entry() {
      Entry entry = new Entry();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        JsonToken value = json.nextToken();
        if (value != JsonToken.VALUE_NULL) {
          entry.read(name);
        }
      }
      Evidence read = entry.evidence();
      if (keys.test(read.key())) {
        evidence.add(read);
      }
    }

    /** An entry of evidence as far as it is read. */
    private final class Entry {

      private @Nullable String key;
      private @Nullable Boolean established;
      private final TreeSet<LocalDate> performances = new TreeSet<>();
      private final Set<String> occasions = new LinkedHashSet<>();
      private final Set<String> audience = new LinkedHashSet<>();
      private final Set<String> scope = new LinkedHashSet<>();
      private final Set<String> contents = new LinkedHashSet<>();
      private @Nullable Period retention;
      private @Nullable Period interval;
      private @Nullable LocalDate statedOn;

      void read(String name) {
        switch (name) {
          case "key" -> key = json.getString();
          case "established" -> established = json.getBooleanValue();
          case "performances" -> array(() -> performances.add(LocalDate.parse(json.getString())));
          case "occasions" -> words(occasions);
          case "audience" -> words(audience);
          case "scope" -> words(scope);
          case "contents" -> words(contents);
          case "retention" -> retention = Period.parse(json.getString());
          case "interval" -> interval = Period.parse(json.getString());
          case "statedOn" -> statedOn = LocalDate.parse(json.getString());
          default -> throw new IllegalArgumentException(name);
        }
      }

      private void words(Set<String> words) {
        array(() -> words.add(json.getString()));
      }

      Evidence evidence() {
        return new Evidence(
            Objects.requireNonNull(key),
            established,
            performances,
            occasions,
            audience,
            scope,
            contents,
            retention,
            interval,
            statedOn,
            null);
      }
    }
  }
}
