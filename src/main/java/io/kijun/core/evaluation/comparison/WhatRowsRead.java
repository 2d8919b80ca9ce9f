package io.kijun.core.evaluation.comparison;

import io.kijun.core.criterion.Column;
import io.kijun.core.criterion.Columns;
import io.kijun.core.criterion.EvidenceField;
import io.kijun.core.criterion.Lexicon;
import io.kijun.core.evaluation.ItemResult;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.standard.CriterionRow;
import io.kijun.core.standard.Graph;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that the rows of some criteria look at, in the facts and in the vocabulary. */
final class WhatRowsRead {

  private final Map<String, Set<EvidenceField>> evidence = new HashMap<>();
  private final Set<String> profile = new HashSet<>();
  private final Set<String> eventTypes = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> occasions = new HashSet<>();
  private boolean cadences;

  /** What the touched rows look at in one evaluation or another. */
  static WhatRowsRead of(Touched touched, List<Mixture> mixtures) {
    WhatRowsRead reads = new WhatRowsRead();
    for (Mixture mixture : mixtures) {
      Lexicon lexicon = mixture.side().evaluator().criteria().lexicon();
      touched.rows(mixture).forEach(row -> reads.row(row, lexicon));
      for (String no : touched.items()) {
        ItemResult item = mixture.items().get(no);
        if (item != null) {
          reads.profile.addAll(item.item().appliesWhen());
        }
      }
      reads.whatImplies(lexicon);
    }
    return reads;
  }

  private void row(Alternative alternative, Lexicon lexicon) {
    CriterionRow row = alternative.row();
    Set<EvidenceField> fields = EnumSet.of(EvidenceField.STATED_ON);
    for (Column column : Columns.ALL) {
      fields.addAll(column.fields(row, lexicon));
      column.words(row).values().forEach(words::addAll);
      column
          .otherEvidence(row, lexicon)
          .forEach(key -> fields(key).add(EvidenceField.PERFORMANCES));
    }
    if (row.allowance()) {
      fields.add(EvidenceField.ESTABLISHED);
    }
    fields(row.evidence()).addAll(fields);
    profile.addAll(alternative.profileFacts());
    cadences |= Columns.CADENCE.of(row) != null;
    for (Occasion occasion : lexicon.occasions(Columns.OCCASIONS.of(row))) {
      occasions.add(occasion.code());
      profile.addAll(occasion.appliesWhen());
      eventTypes.addAll(occasion.eventTypes());
    }
  }

  private Set<EvidenceField> fields(String key) {
    return evidence.computeIfAbsent(key, any -> EnumSet.noneOf(EvidenceField.class));
  }

  /** What implies something that is looked at is looked at too. */
  private void whatImplies(Lexicon lexicon) {
    Map<String, List<String>> implied = new HashMap<>();
    for (ProfileFact fact : lexicon.vocabulary().profile()) {
      implied.put(fact.code(), fact.implies());
    }
    Graph<String> graph = new Graph<>(fact -> implied.getOrDefault(fact, List.of()));
    for (String fact : implied.keySet()) {
      if (graph.reachable(Set.of(fact)).stream().anyMatch(profile::contains)) {
        profile.add(fact);
      }
    }
  }

  boolean readsEvidence(String key) {
    return evidence.containsKey(key);
  }

  /** Whether a field of an entry plays a part, by its name in the API. */
  boolean readsField(String key, String field) {
    return evidence.getOrDefault(key, Set.of()).stream()
        .anyMatch(one -> one.label().en().equals(field));
  }

  boolean readsProfile(String fact) {
    return profile.contains(fact);
  }

  boolean readsEvents(String type) {
    return eventTypes.contains(type);
  }

  boolean readsWord(String code) {
    return words.contains(code);
  }

  boolean readsOccasion(String code) {
    return occasions.contains(code);
  }

  /** Whether they ask for events to have been followed. */
  boolean haveOccasions() {
    return !occasions.isEmpty();
  }

  /** Whether they ask for something to be done again and again. */
  boolean haveCadences() {
    return cadences;
  }
}
