package io.kijun.generated;

import io.kijun.core.evidence.Declaration;
import io.kijun.core.evidence.Event;
import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.standard.EvidenceKey;
import io.kijun.core.standard.ProfileFact;
import io.kijun.core.standard.Standard;
import io.kijun.core.standard.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Makes suppliers for any standard: one that meets everything, and random ones around it. */
public final class SupplierGenerator {

  private final Dice dice;
  private final Standard standard;
  private final LocalDate asOf;
  private final CompliantEvidence compliant;

  /** How likely it is that one thing is as it should be. */
  private final double quality;

  private SupplierGenerator(Random random, Standard standard, LocalDate asOf) {
    this.dice = new Dice(random);
    this.standard = standard;
    this.asOf = asOf;
    this.compliant = new CompliantEvidence(standard, asOf);
    this.quality = dice.oneOf(0.98, 0.9, 0.7, 0.3);
  }

  /** Facts by which every criterion of a standard is met as of a day; no item is declared on. */
  public static Facts compliantFacts(Standard standard, LocalDate asOf) {
    Map<String, Boolean> profile = new TreeMap<>();
    standard.vocabulary().profile().forEach(fact -> profile.put(fact.code(), true));
    CompliantEvidence compliant = new CompliantEvidence(standard, asOf);
    List<Evidence> evidence =
        standard.vocabulary().evidence().stream().map(key -> compliant.of(key.key())).toList();
    return new Facts("compliant", "Compliant", profile, evidence, List.of(), List.of());
  }

  /**
   * Random facts, of which a good share meets a standard as of a day and many just do or just do
   * not; the same ones for the same random numbers.
   */
  public static Facts supplier(Random random, Standard standard, LocalDate asOf) {
    return new SupplierGenerator(random, standard, asOf).supplier();
  }

  private Facts supplier() {
    List<Event> events = events();
    EvidenceGenerator generator = new EvidenceGenerator(dice, standard, asOf, events, quality);
    List<Evidence> evidence = new ArrayList<>();
    for (EvidenceKey key : standard.vocabulary().evidence()) {
      if (dice.chance(Math.max(quality, 0.5))) {
        evidence.addAll(generator.entries(compliant.of(key.key())));
      }
    }
    List<Declaration> declarations = new DeclarationGenerator(dice, standard, asOf, quality).some();
    String tier = dice.chance(0.4) ? null : dice.oneOf(DecisionGenerator.TIERS);
    return new Facts("supplier", null, tier, profile(), evidence, declarations, events);
  }

  private Map<String, Boolean> profile() {
    Map<String, Boolean> profile = new TreeMap<>();
    for (ProfileFact fact : dice.some(standard.vocabulary().profile(), 0.6)) {
      profile.put(fact.code(), dice.chance(0.65));
    }
    return profile;
  }

  private List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (Word type : standard.vocabulary().events()) {
      int count = dice.oneOf(0, 0, 1, 2, 3);
      for (int i = 0; i < count; i++) {
        events.add(new Event(type.code(), asOf.plusDays(daysFromNow())));
      }
    }
    return events;
  }

  private int daysFromNow() {
    int grace = standard.settings().graceDays();
    return switch (dice.between(0, 3)) {
      case 0 -> dice.between(-1, 1) - grace;
      case 1 -> dice.between(-1, 1);
      case 2 -> dice.between(-60, 10);
      default -> dice.between(-800, 0);
    };
  }
}
