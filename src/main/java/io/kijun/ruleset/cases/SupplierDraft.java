package io.kijun.ruleset.cases;

import io.kijun.evidence.Declaration;
import io.kijun.evidence.Event;
import io.kijun.evidence.Evidence;
import io.kijun.evidence.Facts;
import io.kijun.standard.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A supplier's facts while they are changed. */
public final class SupplierDraft {

  private final Facts given;
  private final Map<String, Boolean> profile;
  private final Map<String, List<EntryDraft>> evidence = new LinkedHashMap<>();
  private final Map<String, Declaration> declarations = new TreeMap<>();
  private final List<Event> events;

  /** Starts from facts, which stay as they are. */
  public SupplierDraft(Facts given) {
    this.given = given;
    this.profile = new TreeMap<>(given.profile());
    this.events = new ArrayList<>(given.events());
    given.evidence().forEach(entry -> entries(entry.key()).add(new EntryDraft(entry)));
    given.declarations().forEach(claim -> declarations.put(claim.item(), claim));
  }

  private List<EntryDraft> entries(String key) {
    return evidence.computeIfAbsent(key, none -> new ArrayList<>(1));
  }

  /** The facts as they now are. */
  public Facts facts() {
    List<Evidence> entries = new ArrayList<>();
    evidence.values().forEach(ofKey -> ofKey.forEach(entry -> entries.add(entry.evidence())));
    return new Facts(
        given.supplier(),
        given.name(),
        profile,
        entries,
        List.copyOf(declarations.values()),
        events);
  }

  void profile(String fact, boolean value) {
    profile.put(fact, value);
  }

  void wholeProfile(boolean value) {
    profile.replaceAll((fact, before) -> value);
  }

  void dropEvidence(String key) {
    evidence.remove(key);
  }

  void dropAllEvidence() {
    evidence.clear();
  }

  /**
   * An entry of a key, counted from 1. One that is not there yet starts as the compliant
   * supplier's.
   */
  EntryDraft entry(String key, int number) {
    List<EntryDraft> ofKey = entries(key);
    while (ofKey.size() < number) {
      ofKey.add(
          given.evidence().stream()
              .filter(entry -> entry.key().equals(key))
              .findFirst()
              .map(EntryDraft::new)
              .orElseGet(() -> new EntryDraft(key)));
    }
    return ofKey.get(number - 1);
  }

  void declare(String item, Verdict status, @Nullable String reason) {
    declarations.put(item, new Declaration(item, status, reason));
  }

  void event(Event event) {
    events.add(event);
  }
}
