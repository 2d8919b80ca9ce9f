package io.kijun.core.evidence;

import io.kijun.core.standard.NaturalOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Finds all that differs between two versions of facts, thing by thing and field by field. */
public final class FactsDifferences {

  private final List<FactsDifference> found = new ArrayList<>();

  private FactsDifferences() {}

  /** The differences: profile, declarations, evidence, events, each in the order of its codes. */
  public static List<FactsDifference> between(Facts before, Facts after) {
    FactsDifferences differences = new FactsDifferences();
    differences.profile(before.profile(), after.profile());
    differences.declarations(before, after);
    differences.evidence(entries(before), entries(after));
    differences.events(before, after);
    return List.copyOf(differences.found);
  }

  private void profile(Map<String, Boolean> before, Map<String, Boolean> after) {
    for (String fact : either(before, after)) {
      JsonNode old = truth(before.get(fact));
      JsonNode now = truth(after.get(fact));
      if (!Objects.equals(old, now)) {
        found.add(new FactsDifference(FactsDifference.Kind.PROFILE, fact, null, null, old, now));
      }
    }
  }

  private static @Nullable JsonNode truth(@Nullable Boolean value) {
    return value == null ? null : BooleanNode.valueOf(value);
  }

  private static Set<String> either(Map<String, ?> before, Map<String, ?> after) {
    TreeSet<String> all = new TreeSet<>(NaturalOrder.OF_IDS);
    all.addAll(before.keySet());
    all.addAll(after.keySet());
    return all;
  }

  private void declarations(Facts before, Facts after) {
    Map<String, ObjectNode> old = declarations(before);
    Map<String, ObjectNode> now = declarations(after);
    for (String subject : either(old, now)) {
      compare(FactsDifference.Kind.DECLARATION, subject, null, old.get(subject), now.get(subject));
    }
  }

  private static Map<String, ObjectNode> declarations(Facts facts) {
    Map<String, ObjectNode> all = new TreeMap<>();
    for (Declaration declaration : facts.declarations()) {
      all.put(declaration.subject(), FactsWriter.json(declaration));
    }
    return all;
  }

  private static Map<String, List<ObjectNode>> entries(Facts facts) {
    Map<String, List<ObjectNode>> all = new LinkedHashMap<>();
    for (Evidence entry : FactsRecord.evidence(facts)) {
      all.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(FactsWriter.json(entry));
    }
    return all;
  }

  /** Of several entries of a key those that stay are left out; the others are taken in order. */
  private void evidence(Map<String, List<ObjectNode>> before, Map<String, List<ObjectNode>> after) {
    for (String key : either(before, after)) {
      List<ObjectNode> gone = new ArrayList<>(before.getOrDefault(key, List.of()));
      List<ObjectNode> come = new ArrayList<>(after.getOrDefault(key, List.of()));
      for (ObjectNode entry : List.copyOf(gone)) {
        if (come.remove(entry)) {
          gone.remove(entry);
        }
      }
      for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
        ObjectNode old = i < gone.size() ? gone.get(i) : null;
        ObjectNode now = i < come.size() ? come.get(i) : null;
        compare(FactsDifference.Kind.EVIDENCE, key, i + 1, old, now);
      }
    }
  }

  private void compare(
      FactsDifference.Kind kind,
      String subject,
      @Nullable Integer entry,
      @Nullable ObjectNode before,
      @Nullable ObjectNode after) {
    if (before == null || after == null) {
      found.add(new FactsDifference(kind, subject, entry, null, before, after));
      return;
    }
    for (String field : before.propertyNames()) {
      JsonNode old = before.required(field);
      JsonNode now = after.required(field);
      if (!old.equals(now)) {
        found.add(new FactsDifference(kind, subject, entry, field, given(old), given(now)));
      }
    }
  }

  private static @Nullable JsonNode given(JsonNode value) {
    return value.isNull() ? null : value;
  }

  private void events(Facts before, Facts after) {
    TreeSet<Event> all = new TreeSet<>(before.events());
    all.addAll(after.events());
    for (Event event : all) {
      boolean was = before.events().contains(event);
      boolean is = after.events().contains(event);
      if (was != is) {
        JsonNode day = StringNode.valueOf(event.date().toString());
        found.add(
            new FactsDifference(
                FactsDifference.Kind.EVENT,
                event.type(),
                null,
                "date",
                was ? day : null,
                is ? day : null));
      }
    }
  }
}
