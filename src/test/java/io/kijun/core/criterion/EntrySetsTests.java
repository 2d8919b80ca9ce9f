package io.kijun.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import io.kijun.core.evidence.Evidence;
import io.kijun.core.evidence.Facts;
import io.kijun.core.evidence.Profile;
import io.kijun.core.ruleset.Alternative;
import io.kijun.core.ruleset.Criteria;
import io.kijun.generated.Scenario;
import io.kijun.shipped.Shipped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What tests look at is what explanations tell, for practices of several entries. */
class EntrySetsTests {

  private final Set<Boolean> lacksNothing = new HashSet<>();
  private final Set<Integer> parts = new HashSet<>();

  @Test
  void forGeneratedSuppliersOfTheShippedStandard() {
    hold(Scenario.of(77, Shipped.standard(), 60), 1);
    assertThat(lacksNothing).containsExactlyInAnyOrder(true, false);
    assertThat(parts).hasSizeGreaterThan(2);
  }

  @Test
  void forGeneratedStandards() {
    for (int seed = 0; seed < 60; seed++) {
      hold(Scenario.scenarios(seed, 6), 1);
    }
    assertThat(lacksNothing).containsExactlyInAnyOrder(true, false);
    assertThat(parts).hasSizeGreaterThan(2);
  }

  @Test
  void forMoreEntriesThanThereAreBits() {
    hold(Scenario.of(78, Shipped.standard(), 4), EntrySets.MOST / 2 + 1);
    assertThat(lacksNothing).containsExactlyInAnyOrder(true, false);
  }

  /**
   * Suppliers as they are, or with each entry many times.
   *
   * @param times how often
   */
  private void hold(List<Scenario> scenarios, int times) {
    Criteria criteria = new Criteria(scenarios.get(0).standard());
    for (Scenario scenario : scenarios) {
      Facts facts = scenario.facts();
      List<Evidence> evidence = new ArrayList<>();
      facts.evidence().forEach(one -> evidence.addAll(Collections.nCopies(times, one)));
      Facts given =
          new Facts(
              facts.supplier(),
              facts.name(),
              facts.tier(),
              facts.profile(),
              evidence,
              facts.declarations(),
              facts.events());
      SupplierFile file =
          new SupplierFile(
              given, scenario.asOf(), criteria.lexicon(), scenario.standard().settings());
      for (Alternative row : criteria.alternatives().values()) {
        Entries entries = file.entries(row.demand());
        if (entries != null) {
          hold(row.demand(), entries, file.profile());
        }
      }
    }
  }

  private void hold(Demand demand, Entries entries, Profile profile) {
    List<CombinedEvidence> told =
        demand.parts(entries, profile).stream().map(Demand.Part::entries).toList();
    List<CombinedEvidence> tested = new ArrayList<>();
    assertThat(demand.everyPart(entries, profile, tested::add)).isTrue();
    assertThat(tested).containsExactlyInAnyOrderElementsOf(told);
    parts.add(told.size());
    for (int i = 0; i < demand.listings().size(); i++) {
      Demand.Listing column = demand.listings().get(i);
      List<Demand.Listing> before = demand.listings().subList(0, i);
      boolean nothing = demand.missing(column, before, entries, profile).isEmpty();
      assertThat(demand.lacksNothing(column, before, entries, profile)).isEqualTo(nothing);
      lacksNothing.add(nothing);
    }
  }
}
