package io.kijun.core.evidence;

import io.kijun.core.standard.CanonicalJson;
import io.kijun.core.standard.Hash;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The canonical record of facts: codes, dates and periods, in an order that does not depend on the
 * order in which they were given. Names and free text are left out; of a reason only whether there
 * is one.
 */
public final class FactsRecord {

  /** The order of entries in the record: it does not depend on the order in which they came. */
  public static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::key).thenComparing(FactsRecord::text);

  private final byte[] canonical;
  private final Hash hash;

  private FactsRecord(byte[] canonical) {
    this.canonical = canonical;
    this.hash = Hash.of(canonical);
  }

  /** The record of facts: worth to be made once and passed on. */
  public static FactsRecord of(Facts facts) {
    return new FactsRecord(canonical(facts));
  }

  /** The canonical JSON (RFC 8785). */
  public byte[] canonical() {
    return canonical.clone();
  }

  /** The hash of the canonical JSON. */
  public Hash hash() {
    return hash;
  }

  private static byte[] canonical(Facts facts) {
    CanonicalJson json = new CanonicalJson().object();
    json.key("declarations").array();
    facts.declarations().stream()
        .sorted(
            Comparator.comparing((Declaration one) -> one.item() == null)
                .thenComparing(Declaration::subject))
        .forEach(declaration -> write(json, declaration));
    json.endArray().key("events").array();
    new TreeSet<>(facts.events()).forEach(event -> write(json, event));
    json.endArray().key("evidence").array();
    evidence(facts).forEach(entry -> write(json, entry));
    json.endArray().key("profile").object();
    facts.profile().forEach((fact, value) -> json.key(fact).value(value));
    json.endObject().key("supplier").value(facts.supplier());
    if (facts.tier() != null) {
      json.key("tier").value(facts.tier());
    }
    return json.endObject().bytes();
  }

  /** The evidence in the order of the record. */
  public static List<Evidence> evidence(Facts facts) {
    List<Evidence> sorted = new ArrayList<>(facts.evidence());
    sorted.sort(ORDER);
    return sorted;
  }

  private static String text(Evidence entry) {
    CanonicalJson json = new CanonicalJson();
    write(json, entry);
    return new String(json.bytes(), StandardCharsets.UTF_8);
  }

  private static void write(CanonicalJson json, Declaration declaration) {
    json.object();
    if (declaration.acceptedUntil() != null) {
      json.key("acceptedUntil").value(declaration.acceptedUntil().toString());
    }
    json.key(declaration.item() == null ? "criterion" : "item").value(declaration.subject());
    json.key("reasoned").value(declaration.reasoned());
    json.key("status").value(declaration.status().name()).endObject();
  }

  private static void write(CanonicalJson json, Event event) {
    json.object().key("date").value(event.date().toString());
    json.key("type").value(event.type()).endObject();
  }

  private static void write(CanonicalJson json, Evidence entry) {
    json.object();
    strings(json, "audience", entry.audience());
    strings(json, "contents", entry.contents());
    json.key("established");
    if (entry.established() == null) {
      json.nil();
    } else {
      json.value(entry.established());
    }
    optional(json, "interval", entry.interval());
    json.key("key").value(entry.key());
    strings(json, "occasions", entry.occasions());
    json.key("performances").array();
    entry.performances().stream().map(LocalDate::toString).forEach(json::value);
    json.endArray();
    optional(json, "retention", entry.retention());
    strings(json, "scope", entry.scope());
    if (!entry.isSourced()) {
      json.key("sourced").value(false);
    }
    optional(json, "statedOn", entry.statedOn());
    json.endObject();
  }

  private static void strings(CanonicalJson json, String key, Collection<String> values) {
    json.key(key).array();
    new TreeSet<>(values).forEach(json::value);
    json.endArray();
  }

  private static void optional(CanonicalJson json, String key, @Nullable Object value) {
    json.key(key);
    if (value == null) {
      json.nil();
    } else {
      json.value(value.toString());
    }
  }
}
