package io.kijun.evidence;

import io.kijun.standard.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads facts back from their canonical record. Names and free text are not in it: in the place of
 * a reason stands {@link #REASON}, so that the facts have the same hash and the same result.
 */
public final class RecordedFacts {

  /** Stands for a reason that was given. */
  public static final String REASON = "-";

  private static final JsonMapper MAPPER = new JsonMapper();

  private RecordedFacts() {}

  /**
   * The facts of a record.
   *
   * @param canonical what {@link FactsRecord#canonical} wrote
   * @throws RuntimeException where it is anything else
   */
  public static Facts read(byte[] canonical) {
    JsonNode json = MAPPER.readTree(canonical);
    Map<String, Boolean> profile = new TreeMap<>();
    json.required("profile").forEachEntry((fact, value) -> profile.put(fact, value.booleanValue()));
    List<Evidence> evidence = new ArrayList<>();
    json.required("evidence").forEach(entry -> evidence.add(evidence(entry)));
    List<Declaration> declarations = new ArrayList<>();
    json.required("declarations").forEach(entry -> declarations.add(declaration(entry)));
    List<Event> events = new ArrayList<>();
    json.required("events").forEach(entry -> events.add(event(entry)));
    return new Facts(text(json, "supplier"), null, profile, evidence, declarations, events);
  }

  private static Evidence evidence(JsonNode entry) {
    TreeSet<LocalDate> performances = new TreeSet<>();
    words(entry, "performances").forEach(day -> performances.add(LocalDate.parse(day)));
    JsonNode established = entry.required("established");
    String retention = optional(entry, "retention");
    String interval = optional(entry, "interval");
    String statedOn = optional(entry, "statedOn");
    return new Evidence(
        text(entry, "key"),
        established.isNull() ? null : established.booleanValue(),
        performances,
        words(entry, "occasions"),
        words(entry, "audience"),
        words(entry, "scope"),
        words(entry, "contents"),
        retention == null ? null : Period.parse(retention),
        interval == null ? null : Period.parse(interval),
        statedOn == null ? null : LocalDate.parse(statedOn),
        null);
  }

  private static Declaration declaration(JsonNode entry) {
    boolean reasoned = entry.required("reasoned").booleanValue();
    Verdict status = Verdict.valueOf(text(entry, "status"));
    return new Declaration(text(entry, "item"), status, reasoned ? REASON : null);
  }

  private static Event event(JsonNode entry) {
    return new Event(text(entry, "type"), LocalDate.parse(text(entry, "date")));
  }

  private static Set<String> words(JsonNode entry, String field) {
    Set<String> words = new LinkedHashSet<>();
    entry.required(field).forEach(word -> words.add(word.stringValue()));
    return words;
  }

  private static String text(JsonNode entry, String field) {
    return entry.required(field).stringValue();
  }

  private static @Nullable String optional(JsonNode entry, String field) {
    JsonNode value = entry.required(field);
    return value.isNull() ? null : value.stringValue();
  }
}
