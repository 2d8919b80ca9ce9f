package io.kijun.core.evidence;

import io.kijun.core.standard.CanonicalJson;
import io.kijun.core.standard.Hash;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
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

  private static final Comparator<Evidence> BY_KEY = Comparator.comparing(Evidence::key);
  private static final int EXPECTED = 1 << 16;

  private final List<Evidence> evidence;
  private final byte[] canonical;
  private final Hash hash;

  private FactsRecord(Facts facts) {
    this.evidence = sorted(facts.evidence());
    this.canonical = canonical(facts, evidence);
    this.hash = Hash.of(canonical);
  }

  /** The record of facts: worth to be made once and passed on. */
  public static FactsRecord of(Facts facts) {
    return new FactsRecord(facts);
  }

  /** The evidence in the order of the record. */
  public List<Evidence> evidence() {
    return Collections.unmodifiableList(evidence);
  }

  /** The canonical JSON (RFC 8785). */
  public byte[] canonical() {
    return canonical.clone();
  }

  /** The hash of the canonical JSON. */
  public Hash hash() {
    return hash;
  }

  private static byte[] canonical(Facts facts, List<Evidence> evidence) {
    CanonicalJson json = new CanonicalJson(EXPECTED).object();
    json.key("declarations").array();
    facts.declarations().stream()
        .sorted(
            Comparator.comparing((Declaration one) -> one.item() == null)
                .thenComparing(Declaration::subject))
        .forEach(declaration -> write(json, declaration));
    json.endArray().key("events").array();
    new TreeSet<>(facts.events()).forEach(event -> write(json, event));
    json.endArray().key("evidence").array();
    for (Evidence entry : evidence) {
      write(json, entry);
    }
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
    return sorted(facts.evidence());
  }

  /** Entries in the order of the record: it does not depend on the order in which they came. */
  public static List<Evidence> sorted(List<Evidence> entries) {
    List<Evidence> sorted = new ArrayList<>(entries);
    sorted.sort(BY_KEY);
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !sorted.get(i).key().equals(sorted.get(from).key())) {
        if (i - from > 1) {
          sorted.subList(from, i).sort(EntryOrder.BY_TEXT);
        }
        from = i;
      }
    }
    return sorted;
  }

  private static void write(CanonicalJson json, Declaration declaration) {
    json.object();
    if (declaration.acceptedUntil() != null) {
      json.key("acceptedUntil").value(declaration.acceptedUntil());
    }
    json.key(declaration.item() == null ? "criterion" : "item").value(declaration.subject());
    json.key("reasoned").value(declaration.reasoned());
    json.key("status").value(declaration.status().name()).endObject();
  }

  private static void write(CanonicalJson json, Event event) {
    json.object().key("date").value(event.date());
    json.key("type").value(event.type()).endObject();
  }

  private static void write(CanonicalJson json, Evidence entry) {
    json.object();
    strings(json.key("audience"), entry.audience());
    strings(json.key("contents"), entry.contents());
    json.key("established");
    if (entry.established() == null) {
      json.nil();
    } else {
      json.value(entry.established());
    }
    optional(json, "interval", entry.interval());
    json.key("key").value(entry.key());
    strings(json.key("occasions"), entry.occasions());
    json.key("performances").array();
    for (LocalDate day : entry.performances()) {
      json.value(day);
    }
    json.endArray();
    optional(json, "retention", entry.retention());
    strings(json.key("scope"), entry.scope());
    if (!entry.isSourced()) {
      json.key("sourced").value(false);
    }
    json.key("statedOn");
    if (entry.statedOn() == null) {
      json.nil();
    } else {
      json.value(entry.statedOn());
    }
    json.endObject();
  }

  static void strings(CanonicalJson json, Collection<String> values) {
    json.array();
    if (!values.isEmpty()) {
      String[] sorted = values.toArray(String[]::new);
      Arrays.sort(sorted);
      for (String value : sorted) {
        json.value(value);
      }
    }
    json.endArray();
  }

  private static void optional(CanonicalJson json, String key, @Nullable Period value) {
    json.key(key);
    if (value == null) {
      json.nil();
    } else {
      json.value(value.toString());
    }
  }
}
