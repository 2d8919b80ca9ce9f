package io.kijun.core.evaluation.comparison;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.FactsDifference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing known of a supplier that differs: all entries of an evidence key are one, and each
 * event is.
 *
 * @param day of an event; null: of anything else
 */
record ChangedFact(FactsDifference.Kind kind, String subject, @Nullable LocalDate day) {

  static ChangedFact of(FactsDifference difference) {
    JsonNode day = difference.before() == null ? difference.after() : difference.before();
    boolean event = difference.kind() == FactsDifference.Kind.EVENT;
    return new ChangedFact(
        difference.kind(),
        difference.subject(),
        event ? LocalDate.parse(Objects.requireNonNull(day).stringValue()) : null);
  }

  /** Whether it can be what reached a thing. */
  boolean isRead(Thing thing, WhatRowsRead reads, Touched touched) {
    return switch (kind) {
      case TIER -> thing instanceof Thing.OfDecision;
      case PROFILE -> reads.readsProfile(subject);
      case DECLARATION -> touched.items().contains(subject) || touched.criteria().contains(subject);
      case EVIDENCE -> reads.readsEvidence(subject);
      case EVENT -> reads.readsEvents(subject);
    };
  }

  /** Of its differences those of fields that are looked at, or all where none is. */
  List<FactsDifference> told(List<FactsDifference> all, WhatRowsRead reads) {
    List<FactsDifference> told =
        all.stream().filter(one -> one.field() == null || isOf(one.field(), reads)).toList();
    return told.isEmpty() ? all : told;
  }

  private boolean isOf(String field, WhatRowsRead reads) {
    return switch (kind) {
      case PROFILE, EVENT, TIER -> true;
      case DECLARATION -> !field.equals("acceptedUntil");
      case EVIDENCE -> reads.readsField(subject, field);
    };
  }

  /** The facts with this as it was. */
  Facts putBack(Facts facts, Facts before) {
    return switch (kind) {
      case TIER -> facts.of(facts.supplier(), facts.name(), before.tier());
      case PROFILE -> facts.withProfile(profile(facts, before));
      case DECLARATION ->
          facts.withDeclarations(
              exchanged(facts.declarations(), before.declarations(), this::isAbout));
      case EVIDENCE ->
          new Facts(
              facts.supplier(),
              facts.name(),
              facts.tier(),
              facts.profile(),
              exchanged(facts.evidence(), before.evidence(), this::isOfKey),
              facts.declarations(),
              facts.events());
      case EVENT ->
          new Facts(
              facts.supplier(),
              facts.name(),
              facts.tier(),
              facts.profile(),
              facts.evidence(),
              facts.declarations(),
              exchanged(facts.events(), before.events(), this::isOn));
    };
  }

  private boolean isAbout(Declaration declaration) {
    return declaration.subject().equals(subject);
  }

  private boolean isOfKey(Evidence entry) {
    return entry.key().equals(subject);
  }

  private boolean isOn(Event event) {
    return event.type().equals(subject) && event.date().equals(day);
  }

  private Map<String, Boolean> profile(Facts facts, Facts before) {
    Map<String, Boolean> profile = new HashMap<>(facts.profile());
    Boolean was = before.profile().get(subject);
    if (was == null) {
      profile.remove(subject);
    } else {
      profile.put(subject, was);
    }
    return profile;
  }

  private static <T> List<T> exchanged(List<T> now, List<T> before, Predicate<T> which) {
    List<T> all = new ArrayList<>(now);
    all.removeIf(which);
    before.stream().filter(which).forEach(all::add);
    return all;
  }
}
