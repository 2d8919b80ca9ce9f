package io.kijun.core.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes facts as {@link FactsReader} takes them in: a request without a day and a ruleset. */
public final class FactsWriter {

  private FactsWriter() {}

  /** The facts, in the order of their record. */
  public static ObjectNode json(Facts facts) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ObjectNode supplier = json.putObject("supplier");
    supplier.put("id", facts.supplier()).put("name", facts.name()).put("tier", facts.tier());
    ObjectNode profile = supplier.putObject("profile");
    facts.profile().forEach(profile::put);
    ArrayNode evidence = json.putArray("evidence");
    FactsRecord.evidence(facts).forEach(entry -> evidence.add(json(entry)));
    ArrayNode declarations = json.putArray("declarations");
    facts.declarations().forEach(one -> declarations.add(json(one)));
    ArrayNode events = json.putArray("events");
    new TreeSet<>(facts.events())
        .forEach(
            event ->
                events.addObject().put("type", event.type()).put("date", event.date().toString()));
    return json;
  }

  /** A declaration. */
  public static ObjectNode json(Declaration declaration) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("item", declaration.item())
        .put("criterion", declaration.criterion())
        .put("status", declaration.status().name())
        .put("reason", declaration.reason())
        .put("acceptedUntil", text(declaration.acceptedUntil()));
  }

  /** An entry of evidence. */
  public static ObjectNode json(Evidence entry) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("key", entry.key()).put("established", entry.established());
    strings(json, "performances", entry.performances().stream().map(LocalDate::toString).toList());
    strings(json, "occasions", entry.occasions());
    strings(json, "audience", entry.audience());
    strings(json, "scope", entry.scope());
    strings(json, "contents", entry.contents());
    json.put("retention", text(entry.retention())).put("interval", text(entry.interval()));
    return json.put("statedOn", text(entry.statedOn())).put("source", entry.source());
  }

  private static void strings(ObjectNode json, String field, Collection<String> values) {
    ArrayNode array = json.putArray(field);
    List.copyOf(new TreeSet<>(values)).forEach(array::add);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
