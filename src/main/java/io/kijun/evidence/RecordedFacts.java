package io.kijun.evidence;

import io.kijun.standard.Verdict;
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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads facts back from their canonical record, as a stream. Names and free text are not in it: in
 * the place of a reason stands {@link #REASON}, so that the facts have the same hash and the same
 * result.
 */
public final class RecordedFacts implements FactsSource {

  /** Stands for a reason that was given. */
  public static final String REASON = "-";

  private static final JsonMapper MAPPER = new JsonMapper();

  private final byte[] canonical;

  /**
   * The facts of a record.
   *
   * @param canonical what {@link FactsRecord#canonical} wrote; reading anything else throws a
   *     RuntimeException
   */
  public RecordedFacts(byte[] canonical) {
    this.canonical = canonical.clone();
  }

  @Override
  public Facts all() {
    return read(key -> true);
  }

  @Override
  public Facts only(Set<String> keys) {
    return read(keys::contains);
  }

  private Facts read(Predicate<String> keys) {
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
        if (entry.isWanted && value != JsonToken.VALUE_NULL) {
          entry.read(name);
        } else {
          json.skipChildren();
        }
      }
      if (entry.isWanted) {
        evidence.add(entry.evidence());
      }
    }

    /** An entry of evidence; of one that is not wanted no more is read than up to its key. */
    private final class Entry {

      private boolean isWanted = true;
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
          case "key" -> {
            key = json.getString();
            isWanted = keys.test(key);
          }
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
