package io.kijun.generated;

import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes random evidence out of evidence that is as it should be. */
final class EvidenceGenerator {

  private final Dice dice;
  private final DateGenerator dates;
  private final SpoiltEvidence spoilt;
  private final double quality;

  EvidenceGenerator(
      Dice dice, Standard standard, LocalDate asOf, List<Event> events, double quality) {
    this.dice = dice;
    this.dates = new DateGenerator(dice, standard, asOf, events);
    this.spoilt = new SpoiltEvidence(dice, standard, asOf, dates);
    this.quality = quality;
  }

  /** One to three entries, as good as the quality lets them be. */
  List<Evidence> entries(Evidence compliant) {
    List<Evidence> entries = new ArrayList<>();
    for (Evidence part : parts(compliant)) {
      Evidence entry = dice.chance(0.8) ? dated(part) : part;
      while (!dice.chance(quality)) {
        entry = spoilt.once(entry);
      }
      entries.add(dice.chance(0.2) ? spoilt.sourced(entry) : entry);
    }
    return entries;
  }

  private Evidence dated(Evidence entry) {
    return new Draft(entry).performances(dates.near(entry.key())).evidence();
  }

  /** The same practice in several places, for several people or with several contents. */
  private List<Evidence> parts(Evidence whole) {
    if (dice.chance(0.6)) {
      return List.of(whole);
    }
    return switch (dice.between(0, 2)) {
      case 0 ->
          halves(whole.audience()).stream()
              .map(words -> new Draft(whole).audience(words).evidence())
              .toList();
      case 1 ->
          halves(whole.scope()).stream()
              .map(words -> new Draft(whole).scope(words).evidence())
              .toList();
      default ->
          halves(whole.contents()).stream()
              .map(words -> new Draft(whole).contents(words).evidence())
              .toList();
    };
  }

  /** Two or three sets that make up a set together, overlapping at times. */
  private List<Set<String>> halves(Set<String> whole) {
    List<String> words = List.copyOf(new TreeSet<>(whole));
    Set<String> first = new TreeSet<>(dice.some(words, 0.5));
    Set<String> second = new TreeSet<>(words);
    second.removeAll(first);
    second.addAll(dice.some(words, 0.2));
    return dice.chance(0.8) ? List.of(first, second) : List.of(first, second, second);
  }
}
