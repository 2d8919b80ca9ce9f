package io.kijun.core.cases;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.EvidenceBuilder;
import io.kijun.core.evidence.Facts;
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
  private final Map<String, EntriesOfKey> evidence = new LinkedHashMap<>();
  private final Map<String, Declaration> declarations = new TreeMap<>();
  private final List<Event> events;
  private @Nullable String tier;

  /** The entries of a key: as they were given, until one is to be changed. */
  private static final class EntriesOfKey {
    private final List<Evidence> given = new ArrayList<>(1);
    private @Nullable List<EvidenceBuilder> changed;

    List<EvidenceBuilder> changed() {
      List<EvidenceBuilder> drafts = changed;
      if (drafts == null) {
        drafts = new ArrayList<>(given.stream().map(EvidenceBuilder::new).toList());
        changed = drafts;
      }
      return drafts;
    }

    void addTo(List<Evidence> all) {
      if (changed == null) {
        all.addAll(given);
      } else {
        changed.forEach(draft -> all.add(draft.build()));
      }
    }
  }

  /** Starts from facts, which stay as they are. */
  public SupplierDraft(Facts given) {
    this.given = given;
    this.profile = new TreeMap<>(given.profile());
    this.events = new ArrayList<>(given.events());
    given.evidence().forEach(entry -> entries(entry.key()).given.add(entry));
    given.declarations().forEach(this::declare);
    tier = given.tier();
  }

  private EntriesOfKey entries(String key) {
    return evidence.computeIfAbsent(key, none -> new EntriesOfKey());
  }

  /** The facts as they now are. */
  public Facts facts() {
    List<Evidence> entries = new ArrayList<>();
    evidence.values().forEach(ofKey -> ofKey.addTo(entries));
    return new Facts(
        given.supplier(),
        given.name(),
        tier,
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
  EvidenceBuilder entry(String key, int number) {
    List<EvidenceBuilder> ofKey = entries(key).changed();
    while (ofKey.size() < number) {
      ofKey.add(
          given.evidence().stream()
              .filter(entry -> entry.key().equals(key))
              .findFirst()
              .map(EvidenceBuilder::new)
              .orElseGet(() -> new EvidenceBuilder(key)));
    }
    return ofKey.get(number - 1);
  }

  void declare(Declaration claim) {
    declarations.put((claim.item() == null ? "criterion " : "item ") + claim.subject(), claim);
  }

  void tier(@Nullable String named) {
    tier = named;
  }

  void event(Event event) {
    events.add(event);
  }
}
