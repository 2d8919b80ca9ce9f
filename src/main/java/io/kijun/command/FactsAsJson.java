package io.kijun.command;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsRecord;
import io.kijun.runtime.PlainJson;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Facts as they are sent for an evaluation; what is not known is left out. */
final class FactsAsJson {

  private FactsAsJson() {}

  /** The JSON, in one line. */
  static String of(Facts facts) {
    return PlainJson.text(request(facts));
  }

  /** The same, to be evaluated on a day. */
  static String of(Facts facts, LocalDate asOf) {
    Map<String, Object> request = request(facts);
    request.put("asOf", asOf.toString());
    return PlainJson.text(request);
  }

  private static Map<String, Object> request(Facts facts) {
    Map<String, Object> supplier = new LinkedHashMap<>();
    supplier.put("id", facts.supplier());
    put(supplier, "name", facts.name());
    put(supplier, "tier", facts.tier());
    supplier.put("profile", facts.profile());
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("supplier", supplier);
    request.put("evidence", FactsRecord.evidence(facts).stream().map(FactsAsJson::of).toList());
    request.put("declarations", facts.declarations().stream().map(FactsAsJson::of).toList());
    request.put("events", facts.events().stream().map(FactsAsJson::of).toList());
    return request;
  }

  private static Map<String, Object> of(Evidence entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("key", entry.key());
    put(json, "established", entry.established());
    json.put("performances", strings(entry.performances()));
    json.put("occasions", strings(entry.occasions()));
    json.put("audience", strings(entry.audience()));
    json.put("scope", strings(entry.scope()));
    json.put("contents", strings(entry.contents()));
    put(json, "retention", text(entry.retention()));
    put(json, "interval", text(entry.interval()));
    put(json, "statedOn", text(entry.statedOn()));
    put(json, "source", entry.source());
    return json;
  }

  private static Map<String, Object> of(Declaration declaration) {
    Map<String, Object> json = new LinkedHashMap<>();
    put(json, "item", declaration.item());
    put(json, "criterion", declaration.criterion());
    json.put("status", declaration.status().name());
    put(json, "reason", declaration.reason());
    put(json, "acceptedUntil", text(declaration.acceptedUntil()));
    return json;
  }

  private static Map<String, Object> of(Event event) {
    return Map.of("type", event.type(), "date", event.date().toString());
  }

  private static Collection<String> strings(Collection<?> values) {
    Collection<String> sorted = new TreeSet<>();
    values.forEach(value -> sorted.add(value.toString()));
    return sorted;
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static void put(Map<String, Object> json, String name, @Nullable Object value) {
    if (value != null) {
      json.put(name, value);
    }
  }
}
