package io.kijun.shipped;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Facts as a request for an evaluation. */
public final class FactsJson {

  private FactsJson() {}

  /** The request. */
  public static ObjectNode of(Facts facts, LocalDate asOf) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode supplier = json.putObject("supplier");
    supplier.put("id", facts.supplier()).put("name", facts.name()).put("tier", facts.tier());
    ObjectNode profile = supplier.putObject("profile");
    facts.profile().forEach(profile::put);
    json.put("asOf", asOf.toString());
    ArrayNode evidence = json.putArray("evidence");
    facts.evidence().forEach(entry -> evidence.add(entry(entry)));
    ArrayNode declarations = json.putArray("declarations");
    for (Declaration declaration : facts.declarations()) {
      declarations
          .addObject()
          .put("item", declaration.item())
          .put("criterion", declaration.criterion())
          .put("status", declaration.status().name())
          .put("reason", declaration.reason())
          .put("acceptedUntil", text(declaration.acceptedUntil()));
    }
    ArrayNode events = json.putArray("events");
    for (Event event : facts.events()) {
      events.addObject().put("type", event.type()).put("date", event.date().toString());
    }
    return json;
  }

  private static ObjectNode entry(Evidence entry) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("key", entry.key()).put("established", entry.established());
    strings(json, "performances", entry.performances().stream().map(LocalDate::toString).toList());
    strings(json, "occasions", entry.occasions());
    strings(json, "audience", entry.audience());
    strings(json, "scope", entry.scope());
    strings(json, "contents", entry.contents());
    json.put("retention", text(entry.retention())).put("interval", text(entry.interval()));
    json.put("statedOn", text(entry.statedOn())).put("source", entry.source());
    return json;
  }

  private static void strings(ObjectNode json, String field, Collection<String> values) {
    ArrayNode array = json.putArray(field);
    values.stream().sorted().forEach(array::add);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
