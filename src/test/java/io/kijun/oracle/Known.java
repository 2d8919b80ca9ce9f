package io.kijun.oracle;

import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.Occasion;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Word;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of a supplier on the day of an evaluation. What happens later plays no part. */
final class Known {

  private final Standard standard;
  private final Facts facts;
  private final LocalDate asOf;
  private final Set<String> implied;
  private final Map<String, List<Evidence>> byKey;

  Known(Standard standard, Facts facts, LocalDate asOf) {
    this.standard = standard;
    this.facts = facts;
    this.asOf = asOf;
    this.implied = impliedFacts();
    this.byKey = facts.evidence().stream().collect(Collectors.groupingBy(Evidence::key));
  }

  /** The same, but of one practice only what names its source. */
  Known withoutUnsourced(String key) {
    List<Evidence> left =
        facts.evidence().stream()
            .filter(entry -> !entry.key().equals(key) || isSourced(entry))
            .toList();
    Facts fewer =
        new Facts(
            facts.supplier(), null, facts.profile(), left, facts.declarations(), facts.events());
    return new Known(standard, fewer, asOf);
  }

  static boolean isSourced(Evidence entry) {
    return FreeText.namesSomething(entry.source());
  }

  Standard standard() {
    return standard;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** A profile fact is true unless denied, or whatever is said where another one implies it. */
  boolean holds(String fact) {
    return !Boolean.FALSE.equals(facts.profile().get(fact)) || implied.contains(fact);
  }

  boolean holdsAll(List<String> required) {
    return required.stream().allMatch(this::holds);
  }

  private Set<String> impliedFacts() {
    Set<String> found = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (ProfileFact fact : standard.vocabulary().profile()) {
        boolean isTrue =
            Boolean.TRUE.equals(facts.profile().get(fact.code())) || found.contains(fact.code());
        if (isTrue) {
          more |= found.addAll(fact.implies());
        }
      }
    }
    return found;
  }

  /** The entries with a key that count: stated by now and, where undated, not too old on a day. */
  List<Evidence> entries(String key, LocalDate day) {
    List<Evidence> entries = new ArrayList<>();
    for (Evidence entry : byKey.getOrDefault(key, List.of())) {
      LocalDate statedOn = entry.statedOn();
      boolean stated = statedOn == null || !statedOn.isAfter(asOf);
      if (stated && !isTooOld(entry, day)) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private boolean isTooOld(Evidence entry, LocalDate day) {
    LocalDate end = endOfUndated(entry);
    return end != null && !day.isBefore(end);
  }

  /** The first day on which an undated entry no longer counts. */
  @Nullable LocalDate endOfUndated(Evidence entry) {
    Period age = standard.settings().undatedAge();
    if (age == null || !dates(List.of(entry)).isEmpty()) {
      return null;
    }
    LocalDate statedOn = entry.statedOn();
    return statedOn == null ? LocalDate.MIN : statedOn.plus(age);
  }

  /** The days up to now on which a practice was performed, over several entries. */
  SortedSet<LocalDate> dates(Collection<Evidence> entries) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    for (Evidence entry : entries) {
      for (LocalDate date : entry.performances()) {
        if (!date.isAfter(asOf)) {
          dates.add(date);
        }
      }
    }
    return dates;
  }

  /** The required words that apply to this supplier. */
  List<String> applicable(List<String> required, List<Word> vocabulary) {
    List<String> words = new ArrayList<>();
    for (String code : required) {
      for (Word word : vocabulary) {
        if (word.code().equals(code) && holdsAll(word.appliesWhen())) {
          words.add(code);
        }
      }
    }
    return words;
  }

  /** The required occasions that apply to this supplier. */
  List<Occasion> occasions(List<String> required) {
    List<Occasion> occasions = new ArrayList<>();
    for (String code : required) {
      for (Occasion occasion : standard.vocabulary().occasions()) {
        if (occasion.code().equals(code) && holdsAll(occasion.appliesWhen())) {
          occasions.add(occasion);
        }
      }
    }
    return occasions;
  }

  /** The events up to now that make an occasion due: one sequence for each type of event. */
  List<SortedSet<LocalDate>> events(Occasion occasion) {
    List<SortedSet<LocalDate>> sequences = new ArrayList<>();
    for (String type : occasion.eventTypes()) {
      SortedSet<LocalDate> sequence = new TreeSet<>();
      for (Event event : facts.events()) {
        if (event.type().equals(type) && !event.date().isAfter(asOf)) {
          sequence.add(event.date());
        }
      }
      sequences.add(sequence);
    }
    for (String key : occasion.eventEvidence()) {
      sequences.add(dates(entries(key, asOf)));
    }
    return sequences;
  }
}
